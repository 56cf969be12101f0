import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// One writes at a time, and nobody waits for the dead.
@Suite struct LockTests {
    private let bench: Workbench
    private let change: Change

    init() throws {
        bench = try Workbench.laboratory(actions: 2)
        let before = try Store(folder: bench.path).load().laboratory
        var after = before
        let id = try #require(Identifier("action-1"))
        after.actions[id]?.notes = "relu"
        change = try .between(before, after, [RecordReference(kind: .action, id: id)])
    }

    private func store(_ fileSystem: any FileSystem = LocalFileSystem(), patience: Int) -> Store {
        var store = Store(folder: bench.path, fileSystem: fileSystem)
        store.patience = patience
        return store
    }

    private func folder() throws -> String { try Store(folder: bench.path).root() + "/.liavv" }

    private func lock(
        _ fileSystem: any FileSystem, holder: String = "ana", patience: Int = 0, staleness: Int = 60_000
    ) throws -> FolderLock {
        try FolderLock(
            in: try folder(), fileSystem: fileSystem, holder: holder, patience: patience, staleness: staleness)
    }

    @Test func whoWaitsTooLongIsToldForWhom() throws {
        let holder = try HarnessProcess(bench, command: "hold", author: "cindy-delvoye-4f2a")
        try #require(holder.holds())
        let files = bench.files
        #expect(throws: StoreFault.busy(by: "cindy-delvoye-4f2a")) { try store(patience: 30).save(change) }
        #expect(bench.files == files)
        holder.letGo()
        #expect(holder.run().acknowledged.count == 1)
        #expect(try store(patience: 60_000).save(change).name != nil)
    }

    @Test func theDeadGiveItUp() throws {
        let holder = try HarnessProcess(bench, command: "hold", author: "cindy-delvoye-4f2a")
        try #require(holder.holds())
        holder.kill9()
        #expect(holder.run().isKilled)
        #expect(try store(patience: 0).save(change).name != nil)
        #expect(try Verdict(on: bench, acknowledged: [change.id.text]).complaints.isEmpty)
    }

    @Test func aFileStandsInForLocks() throws {
        let lockless = LocklessFileSystem()
        do {
            let mine = try lock(lockless)
            #expect(throws: StoreFault.self) { try lock(lockless, holder: "bea") }
            try mine.check()
            #expect(throws: StoreFault.self) { try store(lockless, patience: 0).save(change) }
            mine.release()
        }
        try lock(lockless, holder: "bea").release()
        #expect(try store(lockless, patience: 0).save(change).name != nil)
        #expect(!bench.files.contains { $0.contains("lock.held") })
    }

    @Test func theFileOfTheDeadIsTakenOver() throws {
        let lockless = LocklessFileSystem()
        try Data("a dead one’s".utf8).write(to: URL(filePath: try folder() + "/lock.held"))
        #expect(throws: StoreFault.self) { try lock(lockless, patience: 20) }
        let mine = try lock(lockless, patience: 60_000, staleness: 0)
        try mine.check()
        mine.release()
        #expect(!bench.files.contains { $0.contains("lock.held") })
    }

    @Test func whoSleptAndLostItWritesNothing() throws {
        let place = try folder() + "/lock.held"
        let sleepy = LocklessFileSystem(afterFlushing: 1) {
            try? Data("someone else’s".utf8).write(to: URL(filePath: place))
        }
        let before = bench.contents
        #expect(throws: StoreFault.busy(by: "")) { try store(sleepy, patience: 0).save(change) }
        try FileManager.default.removeItem(atPath: place)
        #expect(bench.contents == before)
    }

    /// Whoever slept in the middle of putting records in place wakes up when others have ended that and gone on.
    @Test func whoWakesUpTooLatePutsNothingInPlace() throws {
        let (bench, change) = (bench, change)
        let place = try folder() + "/lock.held"
        let sleepy = LocklessFileSystem(afterRenaming: 1) {
            try? FileManager.default.removeItem(atPath: place)
            try? Self.goOn(in: bench, after: change)
        }
        #expect(throws: StoreFault.self) { try store(sleepy, patience: 0).save(change) }
        #expect(try Verdict(on: bench, acknowledged: [change.id.text]).complaints.isEmpty)
        let action = try #require(Identifier("action-1"))
        #expect(try Store(folder: bench.path).load().laboratory.actions[action]?.notes == "relu deux fois")
        #expect(try store(LocklessFileSystem(), patience: 0).save(change).name != nil)
    }

    private static func goOn(in bench: Workbench, after change: Change) throws {
        let id = try #require(Identifier("action-1"))
        let store = Store(folder: bench.path, fileSystem: LocklessFileSystem())
        let reference = RecordReference(kind: .action, id: id)
        let edit = Edit(record: reference, path: ["notes"], before: .text("relu"), after: .text("relu deux fois"))
        var random = SystemRandomNumberGenerator()
        let stamp = Stamp(id: Identifier(uniqueFor: "x", using: &random), author: nil, date: .inDecember)
        try store.save(Change(stamp: stamp, label: Phrase(verbatim: "test"), edits: [edit]))
    }

    @Test func aLockThatCannotBeWrittenIsNobodys() throws {
        let full = LocklessFileSystem(isFull: true)
        #expect(throws: StoreFault.self) { try lock(full) }
        #expect(!bench.files.contains { $0.contains("lock.held") })
    }

    @Test func theFolderOfTheLockMayBeDeleted() throws {
        let mine = try lock(LocalFileSystem())
        try FileManager.default.removeItem(atPath: bench.path + "/.liavv")
        #expect(throws: StoreFault.busy(by: "")) { try mine.check() }
        #expect(try store(patience: 0).save(change).name != nil)
        #expect(throws: StoreFault.busy(by: "")) { try mine.check() }
        mine.release()
        #expect(try Store(folder: bench.path).load().problems.isEmpty)
    }

    @Test func aLinkOutOfTheFolderIsRefused() throws {
        let outside = try Workbench()
        try FileManager.default.removeItem(atPath: bench.path + "/.liavv")
        try FileManager.default.createSymbolicLink(
            atPath: bench.path + "/.liavv", withDestinationPath: outside.path)
        let path = try folder()
        #expect(throws: StoreFault.leavesFolder(path: path)) { try store(patience: 0).save(change) }
        #expect(outside.files.isEmpty)
        #expect(try Store(folder: bench.path).load().problems.isEmpty)
    }

    @Test(arguments: [EROFS, EACCES]) func aFolderForReadingOnlyIsRead(_ code: Int32) throws {
        let cutOff = try Workbench(copying: bench)
        try Data("?".utf8).write(to: URL(filePath: cutOff.path + "/actions/.a.plist.x.tmp"))
        let before = cutOff.contents
        let loaded = try Store(folder: cutOff.path, fileSystem: ReadOnlyFileSystem(code: code)).load()
        let whole = try Store(folder: bench.path).load()
        #expect(loaded.problems.isEmpty && loaded.laboratory == whole.laboratory)
        #expect(cutOff.contents == before)
    }
}
