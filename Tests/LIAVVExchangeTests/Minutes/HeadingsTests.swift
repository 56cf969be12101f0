import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct HeadingsTests {
    private let reading: MinutesReading
    private var meeting: Meeting { reading.meeting }

    init() throws { reading = try Fixture.read(Fixture.headings, members: Fixture.members, fileName: "velo.md") }

    @Test func fieldsOfTheMeeting() {
        #expect(meeting.id == .none)
        #expect(meeting.number == nil)
        #expect(meeting.date == Day(iso: "2024-02-05"))
        #expect(meeting.place == "salle Jean-Moulin")
        #expect(meeting.nextDate == Day(iso: "2024-03-04"))
        #expect(meeting.source == "velo.md")
        #expect(meeting.digest.count == 64)
    }

    @Test func attendanceWithDepartmentsAndSlips() {
        #expect(
            meeting.names(.present) == ["Maud KERVELLA (voirie)", "Ibrahim SOW, espaces verts", "Élodie NGUYEN-BODRY"])
        #expect(meeting.names(.excused) == ["Paul ARTAUD (excusé)", "Irène VASSEUR"])
        #expect(meeting.attendance[0].member?.text == "maud-kervella")
        #expect(meeting.attendance[1].member?.text == "ibrahim-sow")
        #expect(meeting.attendance[2].member?.text == "elodie-nguyen-baudry")
        let near = ReadingNote.Kind.nearName(
            "Élodie NGUYEN-BODRY", meeting.attendance[2].member ?? .none, fullName: "Élodie NGUYEN-BAUDRY")
        #expect(reading.notes.contains(ReadingNote(line: 9, kind: near)))
        #expect(reading.notes.contains(ReadingNote(line: 14, kind: .unrecognisedName("Irène VASSEUR"))))
    }

    @Test func agendaByNumbers() {
        #expect(meeting.agenda.map(\.mark) == ["1", "2"])
        #expect(meeting.agenda.map(\.totalMinutes) == [25, 75])
        #expect(meeting.agenda.first?.items.map(\.title) == ["Comptages", "Avis des riverains"])
    }

    @Test func questionsAreOpenUntilAnswered() throws {
        let questions = meeting.body.filter { $0.kind == .question }
        let answer = try #require(meeting.body.first { $0.kind == .answer })
        #expect(questions.map(\.state) == [.open, .answered])
        #expect(questions.map(\.speaker) == ["Maud", "Élodie"])
        #expect(answer.answers == questions[1].id)
        #expect(answer.members.map(\.text) == ["paul-artaud"])
    }

    @Test func listUnderDecisionsIsDecisions() {
        #expect(meeting.said(.decision) == ["Garder les compteurs jusqu’en mai", "Écrire aux riverains"])
        #expect(meeting.body.filter { $0.kind == .decision }.allSatisfy { $0.state == .acted })
        #expect(meeting.body.filter { $0.kind == .listItem }.map(\.level) == [1, 1, 2])
    }

    @Test func wrappedLinesAreOneParagraph() {
        #expect(meeting.said(.paragraph).count == 1)
        #expect(meeting.said(.paragraph).first?.contains("moitié des passages") == true)
        #expect(reading.keptAsTextLines == 2)
        #expect(reading.notes.contains(ReadingNote(line: nil, kind: .keptAsText(lines: 2))))
    }
}
