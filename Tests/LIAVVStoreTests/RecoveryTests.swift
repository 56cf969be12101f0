import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// What a save that was cut off left is ended by the next who comes.
@Suite struct RecoveryTests {
    private let bench: Workbench
    private let store: Store
    private let change: Change

    /// An action whose file says what would be left out, as files written by hand do.
    init() throws {
        bench = try Workbench.laboratory(actions: 3)
        store = Store(folder: bench.path)
        let id = try #require(Identifier("action-1"))
        let file: Value = .record([
            "title": .text("À la main"), "status": .text("planned"), "priority": .text("normal"),
        ])
        let bytes = try PropertyList.encode(file)
        try Data(bytes).write(to: URL(filePath: bench.path + "/actions/action-1.plist"))
        let before = try store.load().laboratory
        var after = before
        after.actions[id]?.priority = .high
        change = try .between(before, after, [RecordReference(kind: .action, id: id)])
    }

    /// Lets every call of saving fail in turn until one leaves a change that has begun.
    private func cutOff() throws -> Workbench {
        for call in 1..<1000 {
            let copy = try Workbench(copying: bench)
            let faulty = FaultyFileSystem(failing: call, code: EIO)
            guard (try? Store(folder: copy.path, fileSystem: faulty).save(change)) == nil, copy.isCutOff else {
                continue
            }
            return copy
        }
        throw CocoaError(.featureUnsupported)
    }

    @Test func aFileWrittenByHandIsNoObstacle() throws {
        let copy = try cutOff()
        let loaded = try Store(folder: copy.path).load()
        #expect(loaded.recovered.map(\.isFinished) == [true] && loaded.conflicts.isEmpty)
        #expect(try Verdict(on: copy, acknowledged: [change.id.text]).complaints.isEmpty)
    }

    @Test func aConflictThatIsKeptTakesNoNameOfWhatHasBegun() throws {
        let copy = try cutOff()
        let begun = try #require(copy.files.first { $0.hasPrefix(Journal.pending + "/") })
        let conflict = Conflict(change: change, clashes: [], other: nil)
        let name = try #require(try Store(folder: copy.path).keep(conflict).name)
        #expect(begun < "\(Journal.pending)/\(name).plist")
    }

    @Test func whatWasAnsweredIsNotAskedAgain() throws {
        var other = try store.load().laboratory
        let id = try #require(Identifier("action-1"))
        let reference = RecordReference(kind: .action, id: id)
        let before = other
        other.actions[id]?.priority = .low
        try store.save(.between(before, other, [reference]))
        let refusal = #expect(throws: StoreFault.self) { try store.save(change) }
        guard case .clash(let clash)? = refusal else { throw CocoaError(.featureUnsupported) }
        let kept = try store.keep(clash)
        #expect(try store.load().conflicts.map(\.name) == [kept.name])
        let copy = try Workbench(copying: bench)
        _ = try store.settle(kept, mine: true)
        // The answer is in the journal, the question still among the conflicts: whoever answered was cut off in between.
        let name = try #require(copy.files.first { $0.hasPrefix(Journal.conflicts + "/") })
        try copy.bytes(name)?.write(to: URL(filePath: bench.path + "/" + name))
        let loaded = try store.load()
        #expect(loaded.conflicts.isEmpty && loaded.laboratory.actions[id]?.priority == .high)
        #expect(!bench.files.contains(name))
    }
}
