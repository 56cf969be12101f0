import LIAVVModel
import Testing

@testable import LIAVVStore

/// What was done long ago costs nothing today: opening a folder asks the disk for the same whatever the journal holds.
@Suite struct LongJournalTests {
    private func prepared(entries: Int) throws -> (Scratch, Change) {
        let scratch = try Scratch()
        let before = try Laboratory.sample()
        try Store(folder: scratch.path).saveAll(before, date: .inDecember)
        var after = before
        let action = RecordReference(kind: .action, id: try #require(Identifier("action-7f3k")))
        after.actions[action.id]?.notes = "x"
        let change = try Change.between(before, after, [action])
        let entry = try PropertyList.encode(JournalEntry(change.with(edits: [])).value)
        for n in 0..<entries {
            let date = Instant(milliseconds: Instant.inDecember.milliseconds + 1000 * (n + 1))
            try scratch.write(entry, to: Journal.path(of: EntryName(date: date, author: nil)))
        }
        return (scratch, change)
    }

    private func calls(_ scratch: Scratch, _ work: (Store) throws -> Void) throws -> Int {
        let counting = FaultyFileSystem()
        try work(Store(folder: scratch.path, fileSystem: counting))
        return counting.count
    }

    @Test func openingAndSavingAskTheDiskForNoMore() throws {
        let (short, shortChange) = try prepared(entries: 0)
        let (long, longChange) = try prepared(entries: 500)
        #expect(try calls(short) { _ = try $0.load() } == calls(long) { _ = try $0.load() })
        #expect(try calls(short) { try $0.save(shortChange) } == calls(long) { try $0.save(longChange) })
        #expect(try Store(folder: long.path).load().laboratory == Store(folder: short.path).load().laboratory)
    }

    @Test func theLastChangesAreFoundAtOnce() throws {
        let (scratch, change) = try prepared(entries: 300)
        try Store(folder: scratch.path).save(change)
        let reading = try calls(scratch) { store throws in
            #expect(try store.history(of: change.records[0], most: 1).count == 1)
        }
        #expect(reading < 30)
        let undoing = try calls(scratch) { store throws in
            #expect(try store.history(most: 1).first?.change.id == change.id)
        }
        #expect(undoing < 60)
    }
}
