import LIAVVModel
import Testing

/// What is removed can be put back where it was; what refers to it knows.
@Suite struct RemoveTests {
    var sample = Sample()
    let kiosk: Target
    let piece: Target

    init() throws {
        kiosk = Target(
            record: RecordReference(
                kind: .action, id: sample.add(action: "Réserver le kiosque", ["Appeler", "Écrire", "Confirmer"])))
        piece = Target(contribution: try sample.piece("Écrire"))
    }

    @Test("a record: its place in memory is empty, its name is kept, undo brings it back")
    mutating func record() throws {
        let before = sample.laboratory
        let change = try sample.laboratory.removing(kiosk, stamp: sample.stamp())
        #expect(change.edits.count == 1 && change.edits[0].path.isEmpty && change.edits[0].after == nil)
        #expect(change.edits[0].before == before.value(of: kiosk.record))
        #expect(change.label.fr == "Retrait de «\u{A0}Réserver le kiosque\u{A0}»")
        #expect(change.label.en == "Removal of “Réserver le kiosque”")
        try sample.laboratory.apply(change)
        #expect(sample.laboratory.value(of: kiosk.record) == nil)
        #expect(sample.laboratory.removed == [kiosk.record: "Réserver le kiosque"])
        try sample.laboratory.apply(change.inverse(stamp: sample.stamp()))
        #expect(sample.laboratory == before && sample.laboratory.removed.isEmpty)
    }

    @Test("a piece of a record, in the middle of its list, and a share in it")
    mutating func inside() throws {
        try sample.assign(["Écrire"], to: ["Cindy", "Yona"])
        let before = sample.laboratory
        let share = Target(record: piece.record, path: piece.path + ["shares", try sample.member("Cindy").text])
        for (target, place, title) in [(piece, 1, "Écrire"), (share, 0, "Cindy DELVOYE")] {
            let change = try sample.laboratory.removing(target, stamp: sample.stamp())
            #expect(change.edits.map(\.place) == [place] && change.edits[0].path == target.path)
            #expect(change.label.en == "Removal of “\(title)”")
            try sample.laboratory.apply(change)
            #expect(sample.laboratory.content(of: target) == nil && sample.laboratory.removed.isEmpty)
            try sample.laboratory.apply(change.inverse(stamp: sample.stamp()))
            #expect(sample.laboratory == before)
        }
    }

    @Test("an item of the agenda inside another one")
    mutating func nested() throws {
        let meeting = try sample.add(meeting: "2024-12-17")
        var (outer, inner, last) = (AgendaItem(), AgendaItem(), AgendaItem())
        (inner.id, inner.title) = (try #require(Identifier("dedans")), "Dedans")
        (last.id, last.title) = (try #require(Identifier("apres")), "Après")
        (outer.id, outer.title, outer.items) = (try #require(Identifier("dehors")), "Dehors", [inner, last])
        sample.laboratory.meetings[meeting]?.agenda = [outer]
        let target = Target(
            record: RecordReference(kind: .meeting, id: meeting), path: ["agenda", "dehors", "items", "apres"])
        let change = try sample.laboratory.removing(target, stamp: sample.stamp())
        #expect(change.edits.map(\.place) == [1])
        try sample.laboratory.apply(change)
        #expect(sample.laboratory.meetings[meeting]?.agenda.first?.items == [inner])
    }

    @Test("the settings, and what is not there")
    mutating func refused() {
        func refusal(_ target: Target) -> Refusal? {
            do throws(Refusal) { _ = try sample.laboratory.removing(target, stamp: Sample.anyStamp) } catch {
                return error
            }
            return nil
        }
        #expect(refusal(Target(record: sample.laboratory.settings.reference)) == .settingsStay)
        #expect(refusal(Target(record: kiosk.record, path: ["contributions", "gone"])) == .unknownReference("gone"))
        #expect(refusal(Target(record: RecordReference(kind: .room, id: kiosk.record.id))) != nil)
    }

    @Test("a long text of several lines makes a short label")
    mutating func longText() throws {
        sample.laboratory.actions[kiosk.record.id]?.title = "Une\nligne " + String(repeating: "a", count: 200)
        let label = try sample.laboratory.removing(kiosk, stamp: sample.stamp()).label
        #expect(label.en.count < 100 && label.en.hasPrefix("Removal of “Une ligne aaa") && label.en.hasSuffix("…”"))
    }

    @Test("what refers to a record is counted, not reported as long as it is in the bin, and says so")
    mutating func references() throws {
        let cindy = try sample.member("Cindy")
        let target = Target(record: RecordReference(kind: .member, id: cindy))
        try sample.assign(["Appeler", "Écrire"], to: ["Cindy"])
        let other = sample.add(action: "Autre")
        sample.laboratory.actions[other]?.lead = cindy
        #expect(
            sample.laboratory.referring(to: target).map(\.id) == [kiosk.record.id, other].sorted()
                && sample.laboratory.referring(to: piece).isEmpty)
        try sample.laboratory.apply(sample.laboratory.removing(target, stamp: sample.stamp()))
        #expect(sample.laboratory.integrityProblems().isEmpty)
        let said = { (language: Language, sample: Sample) in
            FieldWriter(laboratory: sample.laboratory, today: sample.today, language: language)
                .text(.text(cindy.text), kind: .reference(.member))
        }
        #expect(said(.french, sample) == "Cindy DELVOYE (dans la corbeille)")
        #expect(said(.english, sample) == "Cindy DELVOYE (in the bin)")
        sample.laboratory.removed = [:]
        #expect(sample.laboratory.integrityProblems().count == 3)
        #expect(said(.french, sample) == cindy.text)
    }

    @Test("what is in the bin is found by identifier, beginning, or part of its name; ambiguity is asked about")
    mutating func binned() throws {
        for name in ["Camille", "Camila"] {
            let target = Target(record: RecordReference(kind: .member, id: try sample.member(name)))
            try sample.laboratory.apply(sample.laboratory.removing(target, stamp: sample.stamp()))
        }
        #expect(try sample.laboratory.removedRecord("fraignac").id.text.hasPrefix("camille-"))
        #expect(try sample.laboratory.removedRecord("camila").id.text.hasPrefix("camila-"))
        #expect(throws: Refusal.unknownReference("Cindy")) { try sample.laboratory.removedRecord("Cindy") }
        do throws(Refusal) {
            _ = try sample.laboratory.removedRecord("cam")
            Issue.record("guessed")
        } catch {
            guard case .ambiguousReference("cam", let candidates) = error else { throw error }
            #expect(candidates.count == 2)
        }
    }
}
