import Testing

@testable import LIAVVModel

/// What the journal keeps comes back as it was, and makes the records again.
@Suite struct JournalTests {
    private func name(_ text: String) throws -> EntryName { try #require(EntryName(text: text)) }

    @Test func anEntryComesBackAsItWas() throws {
        var sample = Sample()
        let id = sample.add(action: "Louer la salle", ["Appeler", "Signer"])
        let reference = RecordReference(kind: .action, id: id)
        let change = try sample.laboratory.assigning(
            [sample.piece("appeler")], to: [sample.member("cindy")], stamp: sample.stamp(try sample.member("yona")))
        for origin in [Change.Origin.done, .undoing(id), .redoing(id)] {
            var entry = JournalEntry(
                Change(
                    stamp: Stamp(id: change.id, author: change.author, date: change.date), label: change.label,
                    edits: change.edits, origin: origin))
            entry.bases = [
                .init(record: reference, value: sample.laboratory.value(of: reference)),
                .init(record: reference, value: nil),
            ]
            entry.touched = [
                .init(
                    record: reference, previous: try name("20241218T091502417Z-cindy-delvoye-4f2a"), fingerprint: "0f"),
                .init(record: reference, previous: nil, fingerprint: nil),
            ]
            entry.setAside = change.edits
            entry.clashes = change.edits.map { Clash(mine: $0, theirs: .text("x"), isGone: true) }
            #expect(try JournalEntry(entry.value) == entry)
        }
    }

    @Test(arguments: [
        "20241218T091502417Z-cindy-delvoye-4f2a", "19700101T000000000Z-anonyme", "99991231T235959999Z-x",
    ]) func namesComeBackAsTheyWere(_ text: String) throws {
        #expect(try name(text).description == text)
    }

    @Test(arguments: [
        "", "20241218T091502417Z", "20241218T091502417Z-", "20241318T091502417Z-x", "20241218T09150241Z-x",
        "20241218T091502417Z-../x", "20241218T091502417Z-É", "x-20241218T091502417Z",
    ]) func whatIsNoName(_ text: String) { #expect(EntryName(text: text) == nil) }

    @Test func namesAreInTheOrderOfTheirMoments() throws {
        #expect(try name("20241218T091502417Z-z") < name("20241218T091502418Z-a"))
        #expect(try name("20241218T091502417Z-a").month == "2024-12")
    }

    @Test func entriesThatAreNoneAreRefused() {
        let good = JournalEntry(Change(stamp: Sample.anyStamp, label: Phrase("a", "a"), edits: [])).value.record ?? [:]
        for (key, bad) in [
            ("id", Value.text("../x")), ("date", .text("hier")), ("label", .text("x")), ("edits", .text("x")),
            ("edits", .list([.text("x")])), ("edits", .list([.record(["record": .text("actions/../x")])])),
            ("touched", .list([.record([:])])), ("clashes", .list([.record([:])])), ("author", .integer(3)),
        ] {
            var record = good
            record[key] = bad
            #expect(throws: FieldFault.self, "\(key)") { try JournalEntry(.record(record)) }
        }
        #expect(throws: FieldFault.self) { try JournalEntry(.text("x")) }
    }

    @Test func theFoldMakesTheRecordsAgain() throws {
        var sample = Sample()
        sample.add(action: "Louer la salle", ["Appeler", "Signer"])
        var fold = JournalFold()
        var first = JournalEntry(Change(stamp: sample.stamp(), label: Phrase("a", "a"), edits: []))
        first.bases = sample.laboratory.references.map { .init(record: $0, value: sample.laboratory.value(of: $0)) }
        fold.add(first, named: try name("20241218T091502417Z-x"))
        let change = try sample.laboratory.assigning(
            [sample.piece("appeler")], to: [sample.member("cindy")], stamp: sample.stamp())
        try sample.laboratory.apply(change)
        fold.add(JournalEntry(change), named: try name("20241218T091502418Z-x"))
        for record in sample.laboratory.references {
            #expect(fold.records[record] == .some(sample.laboratory.value(of: record)))
        }
        #expect(fold.misfits.isEmpty)
        fold.add(JournalEntry(change), named: try name("20241218T091502419Z-x"))
        #expect(fold.misfits.count == 1)
    }

    @Test func theUndoStackFollowsTheJournal() throws {
        var sample = Sample()
        let id = sample.add(action: "Louer la salle")
        let edit = Edit(record: RecordReference(kind: .action, id: id), path: ["notes"], before: nil, after: .text("x"))
        let one = Change(stamp: sample.stamp(), label: Phrase("a", "a"), edits: [edit])
        let two = Change(stamp: sample.stamp(), label: Phrase("b", "b"), edits: [edit])
        let undo = two.inverse(stamp: sample.stamp())
        var stack = UndoStack([one, two, undo])
        #expect(stack.done == [one] && stack.undone == [two])
        let redo = two.again(stamp: sample.stamp())
        stack.add(redo)
        #expect(stack.done == [one, redo] && stack.undone.isEmpty)
        let undoAgain = redo.inverse(stamp: sample.stamp())
        stack.add(undoAgain)
        #expect(stack.done == [one] && stack.undone == [redo])
        #expect(redo.again(stamp: sample.stamp()).label == redo.label)
        stack.add(Change(stamp: sample.stamp(), label: Phrase("c", "c"), edits: [edit]))
        #expect(stack.undone.isEmpty)
    }
}
