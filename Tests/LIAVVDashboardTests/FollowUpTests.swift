import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Questions, decisions and attendance of all meetings, and what one does about them.
@Suite struct FollowUpTests {
    private func block(_ name: String, _ visit: Visit) throws -> Block {
        try #require(visit.state.laboratory.meetings[.id("reunion-3")]?.body.first { $0.id.text == name })
    }

    /// The village with a second meeting, in which another decision was made.
    private static var later: Laboratory {
        var laboratory = Laboratory.village
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date) = (.id("reunion-4"), 4, Day(iso: "2025-01-28"))
        meeting.body = [Block.piece("d-salle", .decision, "La salle des fêtes")]
        laboratory.meetings[meeting.id] = meeting
        return laboratory
    }

    @Test("a question is answered from its list, and undo asks it again")
    func answered() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 v v v")
        #expect(visit.screen.contains("Ouvertes (1)") && visit.screen.contains("20 j"))
        try visit.press("t")
        #expect(visit.screen.contains("Suite à donner") && visit.screen.contains("Répondre"))
        try visit.press("r text:Luc:oui Enter")
        let answers = try #require(visit.state.laboratory.meetings[.id("reunion-3")]).body.filter { $0.kind == .answer }
        #expect(answers.map(\.text) == ["oui"] && answers.first?.members == [.id("luc-noel")])
        #expect(try block("q", visit).state == .answered)
        #expect(visit.screen.contains("Répondues (1)") && visit.screen.contains("Aucune question ouverte."))
        try visit.press("u")
        #expect(visit.screen.contains("Ouvertes (1)"))
    }

    @Test("what cannot be done says why, in the menu and without one")
    func refused() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 v v v t o")
        #expect(visit.screen.contains("Cette question est encore ouverte."))
        try visit.press("Escape v v t")
        #expect(visit.state.minutes.form == .attendance && visit.state.overlays.isEmpty)
        try visit.press("v Home t")
        #expect(visit.screen.contains("Choisissez d’abord une question ou une décision."))
    }

    @Test("a reason is needed to discuss a decision; what was typed stays until there is one")
    func discussed() throws {
        var visit = Visit(Self.later, size: Size(columns: 100, rows: 30))
        try visit.press("5 v v v v")
        try visit.walk(to: "d-grange")
        try visit.press("t d Enter")
        #expect(visit.screen.contains("Il faut un motif"))
        try visit.press("text:Froid Enter")
        let decision = try block("d-grange", visit)
        #expect(decision.state == .questioned && decision.followUp.last?.reason == "Froid")
        #expect(decision.followUp.last?.meeting == .id("reunion-4"))
        #expect(visit.screen.contains("Remises en discussion (1)"))
    }

    @Test("a decision is replaced by one of another meeting, found by typing; the detail shows the chain")
    func replaced() throws {
        var visit = Visit(Self.later, size: Size(columns: 120, rows: 40))
        try visit.press("5 v v v v")
        try visit.walk(to: "d-grange")
        try visit.press("t p text:fetes")
        #expect(visit.screen.contains("La salle des fêtes"))
        try visit.press("Enter text:Trop Enter")
        let decision = try block("d-grange", visit)
        #expect(decision.replacedBy == .id("d-salle") && decision.replacedIn == .id("reunion-4"))
        #expect(visit.screen.contains("Remplacées (1)") && visit.screen.contains("→ "))
        #expect(visit.screen.contains("Suite donnée") && visit.screen.contains("remplacée · "))
        try visit.press("Home")
        try visit.walk(to: "d-salle")
        #expect(visit.screen.contains("cette décision"))
    }

    @Test("keys work on the text, too; words are edited in the form")
    func words() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 g Tab Tab Enter")
        #expect(visit.state.currentPassage?.name == "q")
        try visit.press("e")
        #expect(visit.screen.contains("Modifier") && !visit.screen.contains("Répond à"))
        try visit.press("Down C-u text:Pourquoi Enter")
        #expect(try block("q", visit).text == "Pourquoi")
        try visit.press("t x text:Vu Enter")
        #expect(try block("q", visit).state == .withdrawn)
        #expect(visit.screen.contains("[question, retirée]"))
    }

    @Test("a passage from which an action came is not removed, and that is said at once")
    func removed() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 v v v v")
        try visit.walk(to: "d-grange")
        try visit.press("Delete")
        #expect(visit.state.overlays.isEmpty && visit.screen.contains("viennent de ce passage"))
    }

    @Test("a passage is added after the one under the cursor, with its kind and who speaks")
    func added() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 g Tab Enter n Tab text:Luc:quand_? Enter")
        let body = try #require(visit.state.laboratory.meetings[.id("reunion-3")]).body
        #expect(body.map(\.kind) == [.heading, .decision, .question, .question])
        #expect(body[2].text == "quand ?" && body[2].speaker == "Luc NOËL" && body[2].state == .open)
        #expect(visit.state.currentPassage?.name == body[2].id.text)
        try visit.press("n Enter")
        #expect(visit.screen.contains("Un passage ne peut pas être vide."))
    }

    @Test("attendance is a table with totals and a legend, in 80 columns")
    func attendance() throws {
        var laboratory = Self.later
        let people = try #require(laboratory.meetings[.id("reunion-3")]?.attendance)
        for number in 5..<20 {
            var meeting = Meeting()
            (meeting.id, meeting.number, meeting.date) = (.id("reunion-\(number)"), number, Day(iso: "2025-02-01"))
            meeting.attendance = people
            laboratory.meetings[meeting.id] = meeting
        }
        var visit = Visit(laboratory)
        try visit.press("5 v v v v v")
        #expect(visit.state.minutes.form == .attendance)
        #expect(visit.screen.contains("n° 19") && visit.screen.contains("· inconnu"))
        #expect(visit.screen.contains("●") && !visit.screen.contains("n° 3 "))
        #expect(visit.lines.allSatisfy { TextWidth.columns(of: $0) <= 80 })
        try visit.press("Right")
        #expect(visit.screen.contains("Toutes les séances de ce côté sont là."))
        for _ in 0..<20 { try visit.press("Left") }
        #expect(visit.screen.contains("n° 3 ") && !visit.screen.contains("n° 19"))
        var english = Visit(laboratory, size: Size(columns: 160, rows: 40), language: .english)
        try english.press("5 v v v v v")
        #expect(english.screen.contains("present, ○ excused"))
    }

    @Test("without any attendance the table says so")
    func empty() throws {
        var laboratory = Laboratory.village
        laboratory.meetings[.id("reunion-3")]?.attendance = []
        var visit = Visit(laboratory)
        try visit.press("5 v v v v v")
        #expect(visit.screen.contains("Aucun compte rendu ne dit qui était là."))
    }
}
