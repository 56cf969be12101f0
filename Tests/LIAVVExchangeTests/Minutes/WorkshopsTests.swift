import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct WorkshopsTests {
    private let reading: MinutesReading
    private var meeting: Meeting { reading.meeting }

    init() throws { reading = try Fixture.read(Fixture.workshops) }

    @Test func withoutMembersNamesAreKeptAsWritten() {
        #expect(meeting.names(.present) == ["Sœur Anne", "Tom PETIT", "Zoé GRAND"])
        #expect(meeting.attendance.allSatisfy { $0.member == nil })
        #expect(reading.notes.allSatisfy { if case .unrecognisedName = $0.kind { false } else { true } })
        #expect(meeting.number == 2)
        #expect(meeting.date == Day(iso: "2023-11-30"))
    }

    @Test func agendaOutsideAnyList() {
        #expect(meeting.agenda.map(\.mark) == ["A", "B"])
        #expect(meeting.agenda.first?.items.map(\.mark) == ["a", "b"])
        #expect(meeting.agenda.first?.totalMinutes == 15)
    }

    @Test func groupsReportUntilTheNextHeading() {
        let reports = meeting.body.filter { $0.kind == .report }
        #expect(reports.map(\.group) == ["Groupe A", "Groupe B"])
        #expect(reports.map(\.speaker) == ["Zoé", "Tom et Anne"])
        let points = meeting.body.filter { $0.kind == .proposal }
        #expect(points.map(\.group) == ["Groupe A", "Groupe A", "Groupe A", "Groupe A", "Groupe B", "Groupe B", ""])
        #expect(points.last?.text == "Prévenir les familles avant l’essai.")
        #expect(meeting.said(.decision) == ["Essai de deux mois.", "Bilan : fin mars."])
    }

    @Test func whatMarkdownWouldHideIsKept() {
        let words = meeting.body.map(\.text).joined(separator: " ")
        for kept in ["le pain part à la poubelle", "Texte décalé par erreur", "12 kg", "Merci à tous"] {
            #expect(words.contains(kept))
        }
        #expect(meeting.said(.statement) == ["Zoé | autant en faire des croûtons."])
    }
}
