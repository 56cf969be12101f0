import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct PlainLinesTests {
    private let reading: MinutesReading
    private var meeting: Meeting { reading.meeting }

    init() throws { reading = try Fixture.read(Fixture.plainLines, members: Fixture.members) }

    @Test func fieldsOfTheMeeting() {
        #expect(meeting.number == 12)
        #expect(meeting.date == Day(iso: "2025-04-01"))
        #expect(meeting.place == "médiathèque, 2e étage")
        #expect(meeting.nextDate == Day(iso: "2025-05-06"))
        #expect(meeting.nextTheme == "les horaires d’été")
    }

    @Test func namesOnOneLine() {
        #expect(meeting.names(.present) == ["Noé LAMBERT", "Inès BRUN", "Karim HADDAD"])
        #expect(meeting.names(.excused) == ["Luce MOREL", "La Cheffe"])
        #expect(meeting.names(.absent) == [])
        #expect(meeting.attendance.compactMap(\.member?.text) == ["noe-lambert", "ines-brun", "ines-castel"])
    }

    @Test func agendaWithDecimals() {
        #expect(meeting.agenda.map(\.title).first == "Prêts entre quartiers")
        #expect(meeting.agenda.count == 2)
        #expect(meeting.agenda.first?.items.map(\.mark) == ["1.1", "1.2"])
        #expect(meeting.agenda.first?.totalMinutes == 45)
    }

    @Test func everyCueBeginsABlock() {
        #expect(meeting.said(.statement).count == 2)
        #expect(meeting.said(.statement).last == "Karim | il suffirait de grouper les retours.")
        #expect(
            meeting.said(.question) == ["Inès | qui paie le carburant ?", "Question n° 2 : les DVD sont-ils compris ?"])
        #expect(meeting.said(.answer) == ["Karim | la régie."])
        #expect(meeting.said(.remark) == ["rien n’est prévu pour les livres abîmés."])
        #expect(
            meeting.said(.decision) == ["HORAIRE ARRÊTÉ : MARDI 10 H", "Décision n° 1 : la navette passe le mardi."])
        #expect(meeting.said(.nextMeeting).count == 1)
        #expect(meeting.said(.heading) == ["Prêts entre quartiers"])
    }

    @Test func anAmbiguousFirstNameIsNotGuessed() throws {
        let question = try #require(meeting.body.first { $0.kind == .question })
        #expect(question.members == [])
        let kind = ReadingNote.Kind.ambiguousName("Inès", candidates: ["Inès BRUN", "Inès CASTEL"])
        #expect(reading.notes.contains(ReadingNote(line: question.line, kind: kind)))
    }
}
