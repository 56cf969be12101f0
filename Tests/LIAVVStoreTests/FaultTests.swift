import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Whatever call fails, and however: each file is the former one or the new one, whole, and the fault says why.
@Suite struct FaultTests {
    static let faults: [(code: Int32, reason: DiskReason)] = [
        (ENOSPC, .full), (EDQUOT, .full), (EROFS, .readOnly), (EACCES, .permission), (EIO, .inputOutput),
        (EMFILE, .other(EMFILE)), (EINTR, .other(EINTR)),
    ]

    /// A folder with the sample, and what a change makes of it: two records rewritten, one removed, one new.
    private struct Prepared {
        let bench: Workbench
        let before: Laboratory
        let after: Laboratory
        let change: Change

        init() throws {
            bench = try Workbench()
            before = try Laboratory.sample()
            try Store(folder: bench.path).saveAll(before, date: .inDecember)
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
            change = try .between(before, after, zip(kinds, ids).map { RecordReference(kind: $0, id: $1) })
            self.after = after
        }
    }

    @Test(arguments: faults)
    func everyCallOfASaveFailsOnce(_ code: Int32, _ reason: DiskReason) throws {
        let (count, made) = try failEachCall(code, reason, isPartial: false)
        Torture.report(
            "\(count) calls of a save failed in turn (errno \(code)): \(made) made all the same, none half, none lost")
    }

    @Test func everyWriteOfASaveIsCutShort() throws {
        let (count, made) = try failEachCall(ENOSPC, .full, isPartial: true)
        Torture.report(
            "\(count) writes of a save cut short by a full disk, \(made) of them without harm: none half, none lost")
    }

    /// - Returns: how many calls were looked at, and how often the change was made although one failed.
    private func failEachCall(
        _ code: Int32, _ reason: DiskReason, isPartial: Bool
    ) throws -> (count: Int, made: Int) {
        let prepared = try Prepared()
        let calls = try callsOfASave(prepared, isPartial)
        let step = isPartial ? 1 : Torture.count(short: 13, full: 1)
        var (count, made) = (0, 0)
        for call in stride(from: 1 + Int(code) % step, through: calls, by: step) {
            let bench = try Workbench(copying: prepared.bench)
            let faulty = FaultyFileSystem(failing: call, code: code, isPartial: isPartial)
            count += 1
            do throws(StoreFault) {
                try Store(folder: bench.path, fileSystem: faulty).save(prepared.change)
                #expect(try Store(folder: bench.path).load().laboratory == prepared.after, "call \(call)")
                made += 1
            } catch {
                guard case .disk(let found, _) = error else { throw error }
                #expect(found == reason && error.phrase.fr.contains(reason.phrase.fr), "call \(call)")
            }
            try check(bench, prepared, "call \(call)")
        }
        #expect(count >= calls / step)
        return (count, made)
    }

    private func callsOfASave(_ prepared: Prepared, _ isPartial: Bool) throws -> Int {
        let counting = FaultyFileSystem(isPartial: isPartial)
        let bench = try Workbench(copying: prepared.bench)
        try Store(folder: bench.path, fileSystem: counting).save(prepared.change)
        #expect(counting.count > 60 && (!isPartial || counting.writeCount > 3))
        return isPartial ? counting.writeCount : counting.count
    }

    /// The change is there as a whole or not at all, nothing is left beside the records; and saved again, it is there
    /// once.
    private func check(_ bench: Workbench, _ prepared: Prepared, _ label: Comment) throws {
        let found = try Verdict(on: bench, acknowledged: [])
        #expect(found.complaints.isEmpty, label)
        #expect(found.laboratory == prepared.before || found.laboratory == prepared.after, label)
        try Store(folder: bench.path).save(prepared.change)
        let again = try Verdict(on: bench, acknowledged: [prepared.change.id.text])
        #expect(again.complaints.isEmpty && again.laboratory == prepared.after, label)
        #expect(again.entries.values.count { $0.change.id == prepared.change.id } == 1, label)
        #expect(bench.files.count { $0.contains("room-7f3k") } == 1, label)
    }

    @Test func shortReadsAndWritesAreContinued() throws {
        let prepared = try Prepared()
        let store = Store(folder: prepared.bench.path, fileSystem: FaultyFileSystem(isShort: true))
        try store.save(prepared.change)
        #expect(try store.load().laboratory == prepared.after)
        try foldEqualsRecords(prepared.bench.path)
    }

    @Test(arguments: faults)
    func everyCallOfALoadFailsOnce(_ code: Int32, _ reason: DiskReason) throws {
        let prepared = try Prepared()
        let step = Torture.count(short: 5, full: 1)
        for call in stride(from: 1 + Int(code) % step, through: 10_000, by: step) {
            let faulty = FaultyFileSystem(failing: call, code: code)
            do {
                let loaded = try Store(folder: prepared.bench.path, fileSystem: faulty).load()
                #expect(loaded.laboratory == prepared.before || !loaded.problems.isEmpty, "call \(call)")
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
        let prepared = try Prepared()
        let path = prepared.bench.path
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: StoreFault.disk(.gone, path: path)) {
            try Store(folder: path).save(prepared.change)
        }
    }
}
