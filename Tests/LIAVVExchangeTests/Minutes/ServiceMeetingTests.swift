import LIAVVModel
import Testing

@testable import LIAVVExchange

/// Wordings that the other documents do not hold.
@Suite struct ServiceMeetingTests {
    private let meeting: Meeting

    init() throws {
        meeting = try Fixture.read(
            """
            Réunion de service n°4 – 12 janvier 2026
            Salle polyvalente

            Étaient présents : Mme Dupond, M. Léo BRAS, Anna
            Était excusée : Mme Roux

            ORDRE DU JOUR

            - Budget (30 min)
                - Recettes

            I. BUDGET

            Le budget baisse.
            Léo rappelle que les devis sont attendus.

            Anna demande si la fête est maintenue ?

            Question de Mme Roux (par mail) : y aura-t-il une rampe ?

            Groupe de travail communication (rapporteur : Léo) :
            - affiche

            Prochaine réunion
            Le 9 février à 14h.

            """
        ).meeting
    }

    @Test func whoAndWhere() {
        #expect(meeting.place == "Salle polyvalente")
        #expect(meeting.names(.present) == ["Mme Dupond", "M. Léo BRAS", "Anna"])
        #expect(meeting.names(.excused) == ["Mme Roux"])
        #expect(meeting.nextDate == Day(iso: "2026-02-09"))
    }

    @Test func titlesThatRepeatTheAgendaAreHeadings() {
        #expect(meeting.agenda.map(\.title) == ["Budget"])
        #expect(meeting.said(.heading).contains("I. BUDGET"))
    }

    @Test func speech() {
        #expect(meeting.said(.statement) == ["Léo | Léo rappelle que les devis sont attendus."])
        #expect(meeting.body.filter { $0.kind == .question }.map(\.speaker) == ["Anna", "Mme Roux (par mail)"])
        #expect(meeting.body.first { $0.kind == .proposal }?.group == "Groupe de travail communication")
    }
}
