import Testing

@testable import LIAVVModel

/// Minutes whose document was corrected after people had worked with them.
@Suite("Minutes imported again") struct ReimportTests {
    private var sample = Sample()
    private var random = Seeded(7)

    private mutating func bring(_ minutes: ImportedMinutes, replacing: Bool = false) throws -> Meeting {
        let (change, id) = try sample.laboratory.importing(
            minutes.meeting, replacing: replacing, stamp: Sample.anyStamp, using: &random)
        try sample.laboratory.apply(change)
        return try #require(sample.laboratory.meetings[id])
    }

    private mutating func refer(to block: Block, of meeting: Meeting) throws {
        var (action, source) = (Action(), Provenance())
        (source.id, source.meeting, source.block) = (meeting.id, meeting.id, block.id)
        (action.id, action.title) = (try #require(Identifier("une-action")), "Une action")
        action.provenance = [source]
        sample.laboratory.actions[action.id] = action
    }

    @Test("the same document twice changes nothing, not even what a member rewrote")
    mutating func same() throws {
        let first = try bring(.of(6))
        sample.laboratory.meetings[first.id]?.body[4].written = first.body[4].text
        sample.laboratory.meetings[first.id]?.body[4].text = "Vérifier si le kiosque est libre."
        sample.laboratory.meetings[first.id]?.body[4].kind = .proposal
        let before = sample.laboratory
        let (change, _) = try sample.laboratory.importing(
            ImportedMinutes.of(6).meeting, stamp: Sample.anyStamp, using: &random)
        #expect(change.edits.isEmpty)
        _ = try bring(.of(6))
        #expect(sample.laboratory == before)
    }

    @Test("words of a member whose place those of a corrected document take are told, others are not")
    mutating func overruled() throws {
        let first = try bring(.of(6))
        var edited = first
        edited.body[4].written = first.body[4].text
        edited.body[4].text = "Voir si le lieu est libre."
        sample.laboratory.meetings[first.id] = edited
        var corrected = ImportedMinutes.of(6)
        corrected.digest = "d2"
        corrected.passages[4].text += " Bientôt."
        corrected.passages[0].text += " Vraiment."
        let again = try bring(corrected)
        #expect(again.body[4].text == corrected.passages[4].text)
        let difference = MeetingDifference(edited, again)
        #expect(difference.overruled.map(\.text) == ["Voir si le lieu est libre."] && difference.changed.count == 2)
    }

    /// A document with an agenda, an attendance, a place and the next day.
    private func whole(_ digest: String, _ change: (inout Meeting) -> Void = { _ in }) throws -> Meeting {
        var minutes = ImportedMinutes.of(4)
        minutes.digest = digest
        var meeting = minutes.meeting
        meeting.agenda = try [("bilan", 10), ("stands", 20)].map { title, minutes in
            var item = AgendaItem()
            (item.id, item.title, item.minutes) = (try #require(Identifier(title)), title, minutes)
            return item
        }
        meeting.attendance = try [("cindy", Attendance.State.present), ("boris", .excused)].map { name, state in
            var person = Attendance()
            (person.id, person.name, person.state) = (try #require(Identifier(name)), name, state)
            return person
        }
        (meeting.place, meeting.nextDate) = ("Mairie", Day(iso: "2025-01-23"))
        change(&meeting)
        return meeting
    }

    @Test(
        "what members changed beside the passages outlives a correction of something else, and gives way to one of it")
    mutating func besides() throws {
        let id = try sample.laboratory.importing(whole("d1"), stamp: Sample.anyStamp, using: &random)
        try sample.laboratory.apply(id.change)
        var edited = try #require(sample.laboratory.meetings[id.id])
        (edited.place, edited.nextDate, edited.attendance[1].state) = ("Kiosque", Day(iso: "2025-03-28"), .present)
        var (point, person) = (AgendaItem(), Attendance())
        (point.id, point.title) = (try #require(Identifier("ajout")), "Point ajouté")
        (person.id, person.name) = (try #require(Identifier("sylvie")), "Sylvie")
        edited.agenda[0].minutes = 15
        edited.agenda.append(point)
        edited.attendance.append(person)
        sample.laboratory.meetings[id.id] = edited
        let bring = { [sample, random] (read: Meeting) throws -> Meeting in
            var (sample, random) = (sample, random)
            let (change, id) = try sample.laboratory.importing(read, stamp: Sample.anyStamp, using: &random)
            try sample.laboratory.apply(change)
            return try #require(sample.laboratory.meetings[id])
        }
        let same = try bring(whole("d2") { $0.body[0].text += " Vraiment." })
        #expect(same.place == "Kiosque" && same.nextDate?.iso == "2025-03-28" && same.agenda == edited.agenda)
        #expect(same.attendance == edited.attendance && same.body[0].text.hasSuffix("Vraiment."))
        let other = try bring(
            whole("d3") {
                ($0.place, $0.agenda[1].minutes, $0.attendance[0].state) = ("Salle B", 25, .absent)
                $0.agenda.remove(at: 0)
            })
        #expect(other.place == "Salle B" && other.nextDate?.iso == "2025-03-28")
        #expect(other.agenda.map(\.title) == ["stands", "Point ajouté"] && other.agenda[0].minutes == 25)
        #expect(other.attendance.map(\.state) == [.absent, .present, .present])
    }

    @Test("when a correction splits a paragraph, verdicts and sources follow their sentences")
    mutating func split() throws {
        let (one, two) = ("Il faudra solliciter la métropole.", "Boris doit vérifier la sono.")
        var minutes = ImportedMinutes.of(3)
        minutes.passages.append((.paragraph, "", one + " " + two))
        var first = try bring(minutes)
        var verdict = Verdict()
        (verdict.id, verdict.sentence, verdict.state) = (try #require(Identifier("sono")), two, .turnedDown)
        first.body[3].verdicts = [verdict]
        sample.laboratory.meetings[first.id] = first
        try refer(to: first.body[3], of: first)
        let action = try #require(sample.laboratory.actions.first { $0.title == "Une action" })
        sample.laboratory.actions[action.id]?.provenance[0].sentence = two
        minutes.digest = "d2"
        minutes.passages[3].text = one
        minutes.passages.append((.paragraph, "", two))
        let again = try bring(minutes)
        #expect(again.body.map(\.verdicts.count) == [0, 0, 0, 0, 1] && again.body[4].text == two)
        let source = sample.laboratory.actions[action.id]?.provenance[0]
        #expect(source?.block == again.body[4].id && source?.line == again.body[4].line)
    }

    @Test("an answer to what another meeting asked stays one")
    mutating func elsewhere() throws {
        var first = try bring(.of(4))
        let (asked, meeting) = (Identifier("q-autre"), Identifier("reunion-8"))
        (first.body[3].answers, first.body[3].answersIn) = (asked, meeting)
        sample.laboratory.meetings[first.id] = first
        var corrected = ImportedMinutes.of(4)
        corrected.digest = "d2"
        corrected.passages[3].text += " Toujours."
        let again = try bring(corrected)
        #expect(again.body[3].answers == asked && again.body[3].answersIn == meeting)
    }

    @Test("a corrected slip keeps the passage, its state, its answer and what refers to it")
    mutating func slip() throws {
        let first = try bring(.of(6))
        sample.laboratory.meetings[first.id]?.body[0].state = .questioned
        sample.laboratory.meetings[first.id]?.body[0].reason = "trop petite"
        try refer(to: first.body[2], of: first)
        var corrected = ImportedMinutes.of(6)
        corrected.digest = "d2"
        corrected.passages[0].text = "La salle du conseil est réservée pour la matinée."
        corrected.passages[2].text = "Qui tiendra le stand des achats durables ?"
        let again = try bring(corrected)
        #expect(again.body.map(\.id) == first.body.map(\.id))
        #expect(again.body.map(\.text) == corrected.passages.map(\.text))
        #expect(again.body[0].state == .questioned && again.body[0].reason == "trop petite")
        #expect(again.body[3].answers == first.body[2].id)
        #expect(!sample.laboratory.integrityProblems().contains { "\($0.reason)".contains("unknownPassage") })
        let third = try bring(corrected)
        #expect(third == again)
    }

    @Test("passages that members typed stay where they were, in spite of what went around them")
    mutating func typed() throws {
        let first = try bring(.of(6))
        var own = Block()
        (own.id, own.kind, own.text) = (try #require(Identifier("a-la-main")), .remark, "Relu par la cheffe de service")
        sample.laboratory.meetings[first.id]?.body.insert(own, at: 2)
        var shorter = ImportedMinutes.of(6)
        shorter.digest = "d2"
        shorter.passages.remove(at: 1)
        let again = try bring(shorter)
        #expect(again.body.count == 6)
        #expect(again.body[1] == own)
        #expect(again.body[0].id == first.body[0].id)
    }

    @Test("a question that a member opened again is not closed by the document that closed it before")
    mutating func reopened() throws {
        let first = try bring(.of(6))
        #expect(first.body[2].state == .answered)
        sample.laboratory.meetings[first.id]?.body[2].state = .open
        var corrected = ImportedMinutes.of(6)
        (corrected.digest, corrected.passages[5].text) = (
            "d2", "La presse spécialisée est conviée par le conférencier."
        )
        #expect(try bring(corrected).body[2].state == .open)
    }

    @Test("an answer that the document has since is one")
    mutating func answered() throws {
        let first = try bring(.of(3))
        #expect(first.body[2].state == .open)
        var longer = ImportedMinutes.of(4)
        longer.digest = "d2"
        let again = try bring(longer)
        #expect(again.body[2].state == .answered && again.body[3].answers == first.body[2].id)
    }

    @Test("quotation marks, apostrophes and spaces that a program set anew change nothing")
    mutating func typography() throws {
        var plain = ImportedMinutes.of(3)
        plain.passages[1].2 = "L'accueil dit : \"d'accord\"."
        let first = try bring(plain)
        var set = plain
        set.digest = "d2"
        set.passages[1].2 = "L’accueil dit\u{A0}: «\u{A0}d’accord\u{A0}»."
        #expect(try bring(set).body[1].text == first.body[1].text)
        set.digest = "d3"
        set.passages[1].2 = "L’accueil dit\u{A0}: «\u{A0}pas d’accord\u{A0}»."
        #expect(try bring(set).body[1].text == set.passages[1].2)
    }

    @Test("a passage that members said something of stays, though the document has it no more")
    mutating func followed() throws {
        let first = try bring(.of(6))
        var step = FollowUp()
        (step.id, step.reason) = (try #require(Identifier("s")), "Trop tard")
        sample.laboratory.meetings[first.id]?.body[0].followUp = [step]
        sample.laboratory.meetings[first.id]?.body[0].state = .questioned
        var reworded = first.body[4]
        (reworded.text, reworded.written) = ("Tout autre chose", first.body[4].text)
        sample.laboratory.meetings[first.id]?.body[4] = reworded
        var without = ImportedMinutes.of(6)
        without.digest = "d2"
        without.passages.removeAll { $0.text == first.body[0].text || $0.text == first.body[4].text }
        let again = try bring(without)
        let kept = again.body.filter { $0.line == nil }
        #expect(kept.map(\.id) == [first.body[0].id, first.body[4].id])
        #expect(kept.first?.state == .questioned && kept.first?.followUp == [step])
        #expect(again.body.count == 6 && again.body[0].id == first.body[0].id)
        #expect(try bring(without).body == again.body)
    }

    @Test("refused when a passage that an action came from has truly gone, and only then")
    mutating func gone() throws {
        let first = try bring(.of(6))
        try refer(to: first.body[4], of: first)
        var without = ImportedMinutes.of(6)
        without.digest = "d2"
        without.passages.remove(at: 4)
        let before = sample.laboratory
        #expect(throws: Refusal.minutesInUse(meeting: first.heading, actions: ["Une action"])) { try bring(without) }
        #expect(sample.laboratory == before)
        without.passages.append((.paragraph, "", ImportedMinutes.sentences[4]))
        #expect(try bring(without).body.last?.id == first.body[4].id)
    }

    @Test("what was said once and is said again elsewhere does not take the name of what was corrected")
    mutating func names() throws {
        let first = try bring(.of(6))
        var second = ImportedMinutes.of(6)
        (second.digest, second.passages[1].text) = ("d2", "Les invitations partent avant la fin de novembre.")
        _ = try bring(second)
        second.digest = "d3"
        second.passages.append((.paragraph, "", ImportedMinutes.sentences[1]))
        let third = try bring(second)
        #expect(third.body[1].id == first.body[1].id)
        #expect(Set(third.body.map(\.id)).count == 7)
        #expect(try bring(second) == third)
    }

    @Test("another document for another day under a number in use is refused, with both names; --replace accepts it")
    mutating func clash() throws {
        let first = try bring(.of(6))
        var other = ImportedMinutes.of(6)
        (other.source, other.digest, other.date) = ("cr-neuf.md", "d2", Day(iso: "2025-01-09"))
        #expect(throws: Refusal.minutesClash(MinutesClash(first, other.meeting))) { try bring(other) }
        let sentence = MinutesClash(first, other.meeting).phrase.fr
        #expect(sentence.contains("cr9.md (2024-12-17)") && sentence.contains("cr-neuf.md (2025-01-09)"))
        #expect(try bring(other, replacing: true).id == first.id)
    }

    @Test("another document of the same day is the same when most of it is, and refused when it is not")
    mutating func otherDocument() throws {
        let first = try bring(.of(6))
        var other = ImportedMinutes.of(6)
        (other.source, other.digest, other.passages[1].text) = ("cr9-v2.docx", "d2", "Rien de tel.")
        #expect(try bring(other).id == first.id)
        var strange = ImportedMinutes.of(0)
        (strange.source, strange.digest) = ("notes.md", "d3")
        strange.passages = [(.paragraph, "", "Tout autre chose."), (.paragraph, "", "Et encore ceci.")]
        #expect(throws: Refusal.self) { try bring(strange) }
    }

    @Test("a meeting that was only planned takes in its document and keeps its own agenda and people")
    mutating func planned() throws {
        var planned = Meeting()
        planned.id = try #require(Identifier("prevue"))
        planned.date = Day(iso: "2024-12-17")
        var item = AgendaItem()
        (item.id, item.title, item.minutes) = (try #require(Identifier("p1")), "Tour de table", 10)
        planned.agenda = [item]
        sample.laboratory.meetings[planned.id] = planned
        var minutes = ImportedMinutes.of(4).meeting
        (item.id, item.title) = (try #require(Identifier("p2")), "Le Forum")
        minutes.agenda = [item]
        let (change, id) = try sample.laboratory.importing(minutes, stamp: Sample.anyStamp, using: &random)
        try sample.laboratory.apply(change)
        #expect(id == planned.id)
        let found = try #require(sample.laboratory.meetings[id])
        #expect(found.number == 9 && found.body.count == 4)
        #expect(found.agenda.map(\.title) == ["Le Forum", "Tour de table"])
    }

    @Test("a name spelt anew is the same person, with the member that someone gave them")
    mutating func people() throws {
        var minutes = ImportedMinutes.of(3).meeting
        var person = Attendance()
        (person.id, person.name) = (try #require(Identifier("n1")), "Ewa LORENZTTO")
        minutes.attendance = [person]
        let (change, id) = try sample.laboratory.importing(minutes, stamp: Sample.anyStamp, using: &random)
        try sample.laboratory.apply(change)
        let cindy = try sample.member("Cindy")
        sample.laboratory.meetings[id]?.attendance[0].member = cindy
        (person.id, person.name, person.state) = (try #require(Identifier("n2")), "Ewa LORENZATTO", .excused)
        (minutes.attendance, minutes.digest) = ([person], "d2")
        let again = try sample.laboratory.importing(minutes, stamp: Sample.anyStamp, using: &random).change
        try sample.laboratory.apply(again)
        let found = try #require(sample.laboratory.meetings[id]).attendance
        #expect(found.map(\.id.text) == ["n1"] && found[0].member == cindy)
        #expect(found[0].name == "Ewa LORENZATTO" && found[0].state == .excused)
    }

    @Test("minutes without number or date are found again by their file, once corrected or dated too")
    mutating func undated() throws {
        var minutes = ImportedMinutes.of(6)
        (minutes.number, minutes.date) = (nil, nil)
        let first = try bring(minutes)
        #expect(try bring(minutes) == first && sample.laboratory.meetings.count == 1)
        // A member says which day it was, then the document is corrected.
        sample.laboratory.meetings[first.id]?.date = Day(iso: "2024-12-17")
        (minutes.digest, minutes.passages[1].text) = ("d2", "Les invitations partent avant la fin de novembre.")
        let again = try bring(minutes)
        #expect(again.id == first.id && again.date?.iso == "2024-12-17")
        // The same document under another name is still the same.
        minutes.source = "copie.md"
        #expect(try bring(minutes).id == first.id)
        // The document says at last which meeting it is.
        sample.laboratory.meetings[first.id]?.date = nil
        (minutes.digest, minutes.number, minutes.date) = ("d3", 4, Day(iso: "2024-06-04"))
        #expect(try bring(minutes).id == first.id)
        #expect(sample.laboratory.meetings.count == 1)
    }

    @Test("minutes without number or date that only share a file’s name are two meetings")
    mutating func undatedNamesakes() throws {
        var minutes = ImportedMinutes.of(6)
        (minutes.number, minutes.date) = (nil, nil)
        let first = try bring(minutes)
        minutes.digest = "d2"
        minutes.passages = [(.paragraph, "", "Tout autre chose."), (.paragraph, "", "Et encore ceci.")]
        #expect(try bring(minutes).id != first.id)
        #expect(sample.laboratory.meetings[first.id] == first)
    }

    @Test("what a member corrected of a meeting stays while the document is the same")
    mutating func corrected() throws {
        var minutes = ImportedMinutes.of(3).meeting
        (minutes.place, minutes.theme) = ("Salle A", "Le Forum")
        var (person, item) = (Attendance(), AgendaItem())
        (person.id, person.name) = (try #require(Identifier("n1")), "Ewa LORENZTTO")
        (item.id, item.title, item.minutes) = (try #require(Identifier("p1")), "Le Forum", 10)
        (minutes.attendance, minutes.agenda) = ([person], [item])
        let (change, id) = try sample.laboratory.importing(minutes, stamp: Sample.anyStamp, using: &random)
        try sample.laboratory.apply(change)
        var meeting = try #require(sample.laboratory.meetings[id])
        (meeting.number, meeting.date, meeting.place, meeting.theme) = (8, Day(iso: "2024-12-16"), "Salle B", "")
        (meeting.attendance[0].name, meeting.attendance[0].state) = ("Ewa LORENZATTO", .excused)
        meeting.agenda[0].minutes = 20
        sample.laboratory.meetings[id] = meeting
        let again = try sample.laboratory.importing(minutes, stamp: Sample.anyStamp, using: &random)
        #expect(again.id == id)
        try sample.laboratory.apply(again.change)
        meeting.theme = "Le Forum"
        #expect(sample.laboratory.meetings[id] == meeting && sample.laboratory.meetings.count == 1)
    }
}
