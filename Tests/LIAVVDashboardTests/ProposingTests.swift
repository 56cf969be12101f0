import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// From a sentence of the minutes to an action, and back to the very sentence.
@Suite struct ProposingTests {
    private static let text =
        "La grange ouvre à dix heures. Zoé se charge de réserver la sono d’ici le 20 janvier. Luc est prévenu. "
        + "Il faudra demander des bancs à Mme Roux."

    private static var laboratory: Laboratory {
        var laboratory = Laboratory.village
        laboratory.meetings[.id("reunion-3")]?.body = [
            .piece("h", .heading, "Logistique"), .piece("grange", .paragraph, text), .piece("vide", .remark, "Bravo."),
        ]
        return laboratory
    }

    /// In the text of the minutes, on the passage about the barn.
    private func atThePassage(_ language: Language = .french, _ size: Size = Size(columns: 80, rows: 24)) throws
        -> Visit
    {
        var visit = Visit(Self.laboratory, as: "ines-barre", size: size, language: language)
        visit.state.open(.passage(.id("reunion-3"), .id("grange")))
        return visit
    }

    private func made(_ visit: Visit, _ title: String) -> Action? {
        visit.state.laboratory.actions.first { $0.title == title }
    }

    @Test func theFormHoldsWhatWasReadAndWhy() throws {
        var visit = try atThePassage()
        try visit.press("x")
        for words in [
            "Proposer une action · n° 3", "Réserver la sono", "20/01/2025", "Zoé PETIT", "se charge de réserver",
            "quelqu’un s’en charge (claire)", "Lu dans la phrase : « d’ici le 20 janvier », « Zoé » (pilote)",
            "←→ autre phrase",
        ] { #expect(visit.screen.contains(words), "\(words)") }
        let english = try { () throws -> Visit in
            var visit = try atThePassage(.english)
            try visit.press("x")
            return visit
        }()
        for words in [
            "Propose an action · no. 3", "someone takes it on (clear)", "Read in the sentence: “d’ici le 20 janvier”",
        ] {
            #expect(english.screen.contains(words), "\(words)")
        }
    }

    @Test func enterMakesTheActionAndItsSourceLeadsBackToTheSentence() throws {
        var visit = try atThePassage()
        try visit.press("x Enter")
        let action = try #require(made(visit, "Réserver la sono"))
        let due = try #require(Day(iso: "2025-01-20"))
        #expect(action.lead == .id("zoe-petit") && action.due == .day(due))
        #expect(action.contributions.first?.shares.map(\.state) == [.toConfirm])
        #expect(visit.state.overlays.isEmpty && visit.state.pane == .minutes)
        visit.state.open(Target(record: action.reference))
        let said = visit.state.detail.lines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
        #expect(said.contains("«\u{A0}Zoé se charge"))
        let source = try #require(action.provenance.first.flatMap(visit.state.laboratory.target(of:)))
        visit.state.open(source)
        #expect(visit.state.pane == .minutes && visit.state.isInDetail)
        let line = visit.state.detail.lines[visit.state.detail.cursor]
        #expect(line.spans.contains { $0.style == .title && $0.text.contains("Zoé se charge") })
        #expect(visit.state.currentPassage == .passage(.id("reunion-3"), .id("grange")))
    }

    @Test func arrowsChooseTheSentenceUntilSomethingIsTyped() throws {
        var visit = try atThePassage()
        try visit.press("x Right Right")
        #expect(
            visit.screen.contains("Demander des bancs à Mme Roux") && visit.screen.contains("« Mme Roux » (en note)"))
        try visit.press("Left")
        #expect(visit.screen.contains("Luc est prévenu") && visit.screen.contains("rien ne l’indique"))
        try visit.press("PageDown text:! Left Left C-u text:Bancs Enter")
        #expect(made(visit, "Bancs")?.notes == "Contacts\u{A0}: Mme Roux")
        #expect(made(visit, "Bancs")?.provenance.first?.sentence == "Il faudra demander des bancs à Mme Roux.")
    }

    @Test func whatIsTakenUpSaysByWhichActionAndLeadsThere() throws {
        var visit = try atThePassage()
        try visit.press("x Enter x")
        #expect(visit.screen.contains("Demander des bancs à Mme Roux"))
        try visit.press("Escape Up Up")
        #expect(visit.screen.contains("Reprise par : Réserver la sono"))
        try visit.press("o")
        #expect(visit.screen.contains("déjà reprise par « Réserver la sono »"))
        try visit.press("Enter")
        #expect(visit.state.pane == .roadmap && visit.screen.contains("Réserver la sono"))
    }

    @Test func aSentenceThatAsksForNothingIsProposedAsItIs() throws {
        var visit = try atThePassage()
        visit.state.open(.passage(.id("reunion-3"), .id("vide")))
        try visit.press("x")
        #expect(visit.screen.contains("rien ne l’indique") && visit.screen.contains("Bravo"))
        try visit.press("Escape d text:non Enter")
        #expect(visit.state.laboratory.meetings[.id("reunion-3")]?.body[2].verdicts.first?.reason == "non")
    }

    @Test func whoIsMeantIsAskedAndNeverGuessed() throws {
        var laboratory = Self.laboratory
        laboratory.members = Table(
            Array(laboratory.members) + [.named("camille-a", "Camille", "AUBE"), .named("camila-b", "Camila", "BOIS")])
        laboratory.meetings[.id("reunion-3")]?.body[1].text = "Camille se charge de la buvette."
        var visit = Visit(laboratory, as: "ines-barre")
        visit.state.open(.passage(.id("reunion-3"), .id("grange")))
        try visit.press("x")
        #expect(visit.screen.contains("? → Camille AUBE · Camila BOIS"))
        try visit.press("Enter")
        #expect(made(visit, "S’occuper de la buvette") == nil && visit.screen.contains("Camille AUBE"))
        try visit.press("Tab Tab Right Right Enter")
        #expect(made(visit, "S’occuper de la buvette")?.lead == .id("camila-b"))
    }

    @Test func theInboxListsWhatWasFoundTheSurestFirst() throws {
        var visit = try atThePassage(.french, Size(columns: 120, rows: 30))
        try visit.press("r")
        for words in [
            "0 en attente · 2 phrases trouvées", "Trouvées dans le texte · n° 3 — 2 en attente",
            "quelqu’un s’en charge",
            "→ Réserver la sono · lun. 20 janv.",
        ] { #expect(visit.screen.contains(words), "\(words)") }
        try visit.press("Home o Enter")
        #expect(visit.screen.contains("1 phrase trouvée") && visit.screen.contains("→ Demander des bancs"))
        try visit.press("d text:plus_tard Enter u")
        #expect(visit.screen.contains("1 phrase trouvée"))
    }

    @Test func whereThereIsNoPassageTheKeySaysSo() throws {
        var visit = Visit(Self.laboratory, as: "ines-barre")
        try visit.press("x")
        #expect(visit.screen.contains("Placez-vous d’abord sur un passage"))
    }

    @Test(arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func everyStepFitsEveryWindow(_ language: Language, _ size: (Int, Int)) throws {
        var laboratory = Self.laboratory
        laboratory.meetings[.id("reunion-3")]?.body[1].text =
            "Il faudra \u{1B}[2J réserver \u{202E}" + String(repeating: "très long ", count: 300)
            + ". À faire. Réserver !"
        for keys in [
            "x", "x Right", "x Tab Tab text:zzz Enter", "x Escape", "x Escape j", "x Escape d Enter", "r", "r o",
        ] {
            var visit = Visit(
                laboratory, as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
            visit.state.open(.passage(.id("reunion-3"), .id("grange")))
            try visit.press(keys)
            #expect(visit.lines.count <= size.1)
            for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0, "\(keys)") }
            #expect(!visit.screen.contains("\u{1B}"))
        }
    }
}
