import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What the groups proposed is decided on one by one: accepted, joined, turned down, and taken back.
@Suite struct ProposalInboxTests {
    private func atTheInbox(
        _ language: Language = .french, _ size: Size = Size(columns: 80, rows: 24)
    ) throws -> Visit {
        var visit = Visit(.debating, as: "ines-barre", size: size, language: language)
        try visit.press("r")
        return visit
    }

    private func states(_ visit: Visit) -> [Proposal.State] { visit.state.laboratory.proposals.map(\.state) }

    private func action(_ visit: Visit, _ title: String) -> Action? {
        visit.state.laboratory.actions.first { $0.title == title }
    }

    @Test func theyAreShownByGroupWithTheirSource() throws {
        let visit = try atTheInbox()
        for words in [
            "Propositions des groupes · 3 en attente", "Groupe 1 · n° 3 — 1 en attente",
            "Groupe 2 · n° 3 — 2 en attente",
            "○ n° 3 · Groupe 1 · Luc · l. 20 — en attente", "« Il faudrait inviter la fanfare. »", "Zoé · l. 31",
        ] { #expect(visit.screen.contains(words), "\(words)") }
        let english = try atTheInbox(.english)
        for words in ["Proposals of the groups · 3 pending", "Groupe 1 · no. 3 — 1 pending", "o accept", "d turn down"]
        {
            #expect(english.screen.contains(words), "\(words)")
        }
    }

    @Test func acceptedTheTitleIsProposedAndTheCursorGoesOn() throws {
        var visit = try atTheInbox()
        try visit.press("o")
        #expect(
            visit.screen.contains("Nouvelle action")
                && visit.lines.contains { $0.contains("Titre") && $0.contains("Inviter la fanfare") })
        try visit.press("Enter")
        let made = try #require(action(visit, "Inviter la fanfare"))
        #expect(made.status == .planned && made.tags == ["groupe 1"])
        #expect(made.provenance.first?.section == "Groupe 1" && made.provenance.first?.line == 20)
        #expect(states(visit) == [.takenUp, .pending, .pending])
        #expect(visit.screen.contains("Proposition acceptée : « Inviter la fanfare » · enregistré"))
        #expect(visit.screen.contains("« Une affiche plus grande »"))
    }

    @Test func acceptedAndEditedInTheSameForm() throws {
        var visit = try atTheInbox()
        try visit.press("Enter C-u text:Fanfare Tab text:28/2 Tab text:zo")
        #expect(visit.screen.contains("= ven. 28 févr. (J−28)") && visit.screen.contains("= Zoé PETIT"))
        try visit.press("Enter")
        let made = try #require(action(visit, "Fanfare"))
        #expect(made.lead == .id("zoe-petit") && made.due == .day(Day(number: 20_147)))
    }

    @Test func aRefusalKeepsTheFormAndWhatWasTyped() throws {
        var visit = try atTheInbox()
        try visit.press("o Tab text:31/2 Enter")
        #expect(
            visit.screen.contains("× échéance :")
                && visit.lines.contains { $0.contains("Échéance") && $0.contains("31/2") })
        try visit.press("BTab C-u Enter")
        #expect(states(visit) == [.pending, .pending, .pending])
        try visit.press("Escape")
        #expect(visit.screen.contains("Groupe 1 · n° 3") && !visit.screen.contains("Nouvelle action"))
        try visit.press("Escape")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test func joinedTheLikelyActionStandsFirst() throws {
        var visit = try atTheInbox()
        try visit.press("Down j")
        #expect(visit.screen.contains("Rattacher à une action qui existe"))
        let rows = visit.lines.filter { $0.contains("0/1") || $0.contains("1/2") }
        #expect(rows.first?.contains("Dessiner l’affiche") == true)
        try visit.press("Enter")
        #expect(
            visit.state.laboratory.actions[.id("dessiner-l-affiche")]?.provenance.map(\.block?.text) == ["p-affiche"])
        #expect(visit.screen.contains("« Pendre des lampions dans la grange »"))
        try visit.press("Up j text:dess Enter")
        #expect(visit.screen.contains("cite déjà cette proposition."))
        try visit.press("C-u text:zz")
        #expect(visit.screen.contains("Aucune action ouverte de ce nom."))
    }

    @Test func turnedDownWithAReasonAndReconsidered() throws {
        var visit = try atTheInbox()
        try visit.press("d Enter")
        #expect(visit.screen.contains("× Il faut un motif"))
        try visit.press("paste:trop\\u{A0}bruyant Enter")
        #expect(states(visit) == [.turnedDown, .pending, .pending])
        try visit.press("Up")
        #expect(visit.screen.contains("Écartée : trop") && visit.screen.contains("— écartée"))
        try visit.press("o")
        #expect(visit.screen.contains("Cette proposition a été écartée"))
        try visit.press("r")
        #expect(states(visit) == [.pending, .pending, .pending])
        #expect(visit.screen.contains("« Il faudrait inviter la fanfare. »"))
    }

    @Test func undoWorksInsideAndASecondTimeIsRefusedByName() throws {
        var visit = try atTheInbox()
        try visit.press("o Enter Up o")
        #expect(visit.screen.contains("déjà reprise par « Inviter la fanfare »"))
        try visit.press("u")
        #expect(states(visit) == [.pending, .pending, .pending])
        #expect(visit.screen.contains("3 en attente"))
        // What was undone lies in the bin, from where it can be put back.
        try visit.press("o")
        #expect(visit.screen.contains("corbeille"))
        try visit.press("C-y")
        #expect(states(visit).first == .takenUp)
        try visit.press("b")
        guard case .readBin? = visit.effects.last else {
            Issue.record("the bin was not read")
            return
        }
    }

    @Test func decidedOnesAreHiddenAndTabGoesToThoseThatWait() throws {
        var visit = try atTheInbox()
        try visit.press("o Enter h")
        #expect(!visit.screen.contains("Groupe 1 · n° 3"))
        try visit.press("h Home Tab Tab")
        #expect(visit.screen.contains("« Pendre des lampions dans la grange »"))
        try visit.press("Tab")
        #expect(visit.screen.contains("« Une affiche plus grande »"))
        try visit.press("BTab")
        #expect(visit.screen.contains("« Pendre des lampions dans la grange »"))
    }

    @Test func onesWayLeadsToTheActionAndToTheMinutes() throws {
        var visit = try atTheInbox()
        try visit.press("o Enter Up Enter")
        #expect(visit.state.pane == .roadmap && visit.state.overlays.isEmpty)
        #expect(visit.screen.contains("Inviter la fanfare"))
        try visit.press("r Down Right")
        #expect(visit.state.pane == .minutes && visit.screen.contains("• Zoé : Pendre des lampions"))
    }

    @Test func theHomePaneSaysHowManyWait() throws {
        var visit = Visit(.debating, size: Size(columns: 100, rows: 40))
        #expect(visit.screen.contains("3 propositions attendent une décision"))
        for _ in 0..<40 where visit.state.list.current != .proposals { try visit.press("Down") }
        #expect(visit.screen.contains("reste une proposition tant que personne n’a décidé"))
        try visit.press("Enter")
        #expect(visit.screen.contains("Groupe 2 · n° 3 — 2 en attente"))
        var none = Visit()
        #expect(!none.screen.contains("Propositions"))
        try none.press("r")
        #expect(none.screen.contains("Aucun compte rendu ne contient de proposition."))
    }

    @Test(arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func everyStepFitsEveryWindow(_ language: Language, _ size: (Int, Int)) throws {
        var laboratory = Laboratory.debating
        laboratory.meetings[.id("reunion-3")]?.body.append(
            .proposed("long", String(repeating: "très long ", count: 500), "G\u{1B}[2J", "\u{202E}x", 40))
        for keys in ["", "o", "o Tab Tab Enter", "j", "j text:zzz", "d Enter", "End", "End o", "End j"] {
            var visit = Visit(
                laboratory, as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
            try visit.press("r " + keys)
            #expect(visit.lines.count <= size.1)
            for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0, "\(keys)") }
            #expect(!visit.screen.contains("\u{1B}"))
        }
    }
}
