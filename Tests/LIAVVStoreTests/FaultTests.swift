import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Whatever call fails, and however: each file is the former one or the new one, whole, and the fault says why.
@Suite struct FaultTests {
    static let faults: [(code: Int32, reason: DiskReason)] = [
        (ENOSPC, .full), (EDQUOT, .full), (EROFS, .readOnly), (EACCES, .permission), (EIO, .inputOutput),
        (EMFILE, .other(EMFILE)),
    ]

    /// A folder with the sample, and what a change makes of it: two records rewritten, one removed, one new.
    private func prepared() throws -> (Scratch, before: Laboratory, after: Laboratory, Change) {
        let scratch = try Scratch()
        let before = try Laboratory.sample()
        try Store(folder: scratch.path).saveAll(before, date: .inDecember)
        var after = before
        let ids = try ["action-7f3k", "member-7f3k", "room-7f3k", "new-1111"].map { try #require(Identifier($0)) }
        after.actions[ids[0]]?.title = "Réserver le kiosque\r\net le café"
        after.members[ids[1]]?.notes = String(repeating: "é", count: 5000)
        after.rooms[ids[2]] = nil
        var new = Scenario()
        new.id = ids[3]
        new.title = "Au kiosque"
        after.scenarios[new.id] = new
        let kinds: [RecordKind] = [.action, .member, .room, .scenario]
        return (
            scratch, before, after,
            try .between(before, after, zip(kinds, ids).map { RecordReference(kind: $0, id: $1) })
        )
    }

    @Test(arguments: faults)
    func everyCallOfASaveFailsOnce(_ code: Int32, _ reason: DiskReason) throws {
        for call in 1... {
            let (scratch, before, after, change) = try prepared()
            let faulty = FaultyFileSystem(failing: call, code: code)
            do {
                try Store(folder: scratch.path, fileSystem: faulty).save(change)
                #expect(try Store(folder: scratch.path).load().laboratory == after)
            } catch {
                guard case .disk(let found, _) = error else { throw error }
                #expect(found == reason, "call \(call)")
            }
            try checkWhole(scratch, before, after, change, "call \(call)")
            if faulty.count < call { return #expect(call > 20) }
        }
    }

    /// Each record is wholly one or the other, nothing is lost, and no temporary file stays.
    private func checkWhole(
        _ scratch: Scratch, _ before: Laboratory, _ after: Laboratory, _ change: Change, _ label: Comment
    ) throws {
        let loaded = try Store(folder: scratch.path).load()
        #expect(loaded.problems.isEmpty, label)
        for record in change.records {
            let value = loaded.laboratory.value(of: record)
            #expect(value == before.value(of: record) || value == after.value(of: record), label)
        }
        #expect(!scratch.files().contains { $0.hasSuffix(".tmp") }, label)
        let room = scratch.files().filter { $0.contains("room-7f3k") }
        #expect(try room.contains { !(try scratch.read($0)).isEmpty }, label)
        try foldEqualsRecords(scratch.path)
        #expect(try Store(folder: scratch.path).audit().findings.isEmpty, label)
    }

    @Test func shortReadsAndWritesAreContinued() throws {
        let (scratch, _, after, change) = try prepared()
        let store = Store(folder: scratch.path, fileSystem: FaultyFileSystem(isShort: true))
        try store.save(change)
        #expect(try store.load().laboratory == after)
        try foldEqualsRecords(scratch.path)
    }

    @Test(arguments: faults)
    func everyCallOfALoadFailsOnce(_ code: Int32, _ reason: DiskReason) throws {
        let (scratch, before, _, _) = try prepared()
        for call in 1... {
            let faulty = FaultyFileSystem(failing: call, code: code)
            do {
                let loaded = try Store(folder: scratch.path, fileSystem: faulty).load()
                #expect(loaded.laboratory == before || !loaded.problems.isEmpty, "call \(call)")
                #expect(loaded.problems.allSatisfy { $0.reason == .disk(reason) }, "call \(call)")
            } catch {
                #expect(Self.names(error, reason), "call \(call): \(error)")
            }
            if faulty.count < call { return #expect(call > 20) }
        }
    }

    /// Whether the fault says that the folder, or the settings in it, could not be read, and why.
    private static func names(_ fault: StoreFault, _ reason: DiskReason) -> Bool {
        switch fault {
        case .disk(let found, _): found == reason
        case .settings(_, let problem): problem.reason == .disk(reason) && problem.path == RecordPath.settings
        default: false
        }
    }

    @Test func aFolderThatIsGone() throws {
        let (scratch, _, _, change) = try prepared()
        try FileManager.default.removeItem(atPath: scratch.path)
        #expect(throws: StoreFault.disk(.gone, path: scratch.path)) {
            try Store(folder: scratch.path).save(change)
        }
    }
}
