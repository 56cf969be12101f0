import LIAVVModel
import Testing

/// What an edit did, in the middle of a sentence, and when.
@Suite struct EditWriterTests {
    var sample = Sample()
    let action: RecordReference

    init() throws {
        action = RecordReference(kind: .action, id: sample.add(action: "Réserver le kiosque", ["Appeler"]))
        try sample.assign(["Appeler"], to: ["Cindy"])
    }

    private func deed(_ edit: Edit) -> Phrase {
        func said(_ language: Language) -> Phrase {
            EditWriter(FieldWriter(laboratory: sample.laboratory, today: sample.today, language: language)).deed(
                of: edit)
        }
        return Phrase(said(.french).fr, said(.english).en)
    }

    private func plain(_ phrase: Phrase) -> Phrase { Phrase(phrase.fr.replacing("\u{A0}", with: " "), phrase.en) }

    @Test("a field that is given a value or loses it was changed")
    func fields() {
        let expected = Phrase(
            "a changé « échéance » de « Réserver le kiosque »", "changed “due” of “Réserver le kiosque”")
        for (before, after) in [(nil, "J-3"), ("J-3", nil), ("J-3", "J-4")] as [(String?, String?)] {
            let edit = Edit(
                record: action, path: ["due"], before: before.map { .text($0) }, after: after.map { .text($0) })
            #expect(plain(deed(edit)) == expected)
        }
    }

    @Test("a record and an element come and go")
    func things() throws {
        let value = try #require(sample.laboratory.value(of: action))
        let removal = Edit(record: action, path: [], before: value, after: nil)
        #expect(plain(deed(removal)) == Phrase("a retiré « Réserver le kiosque »", "removed “Réserver le kiosque”"))
        #expect(plain(deed(removal.inverse)).fr == "a ajouté « Réserver le kiosque »")
        let target = Target(contribution: try sample.piece("Appeler"))
        let path = target.path + ["shares", try sample.member("Cindy").text]
        let share = sample.laboratory.content(of: Target(record: action, path: path))?.value
        let added = Edit(record: action, path: path, before: nil, after: share, place: 0)
        #expect(plain(deed(added)).fr == "a ajouté « Cindy DELVOYE, proposée » à « Appeler »")
        #expect(plain(deed(added.inverse)).en == "removed “Cindy DELVOYE, proposed” of “Appeler”")
    }

    @Test("a record that is nowhere any more is called what people called it")
    mutating func headings() throws {
        let meeting = RecordReference(kind: .meeting, id: try sample.add(meeting: "2024-12-17"))
        let edit = Edit(record: meeting, path: [], before: sample.laboratory.value(of: meeting), after: nil)
        sample.laboratory.meetings[meeting.id] = nil
        let writer = EditWriter(FieldWriter(laboratory: sample.laboratory, today: sample.today, language: .french))
        #expect(writer.before(edit) == "17/12/2024" && writer.after(edit) == "rien")
    }

    @Test("moments, by the clock on the wall")
    func moments() throws {
        let date = try #require(Instant(iso: "2024-12-17T23:05:02.417Z"))
        let hour = 3_600_000
        #expect(date.brief(in: .french, today: sample.today, offset: hour) == "mer. 18 déc. 00:05")
        #expect(date.brief(in: .english, today: sample.today, offset: 0) == "Tue 17 Dec 23:05")
        let spoken = date.spoken(today: sample.today, offset: hour)
        #expect(spoken == Phrase("le mer. 18 déc. à 0\u{A0}h\u{A0}05", "on Wed 18 Dec at 00:05"))
        #expect(date.spoken(today: sample.today + 400, offset: 0).fr == "le mar. 17 déc. 2024 à 23\u{A0}h\u{A0}05")
    }
}
