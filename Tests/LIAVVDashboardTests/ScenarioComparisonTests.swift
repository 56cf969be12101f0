import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The scenarios side by side; one is kept with its reason, and there is a way back.
@Suite struct ScenarioComparisonTests {
    /// The village with two ways of lighting it: one has an action of its own, the other does without the poster.
    private static var lit: Laboratory {
        var laboratory = Laboratory.village
        var (lamps, candles) = (Scenario(), Scenario())
        (lamps.id, lamps.title, lamps.argumentsFor) = (.id("s-lampions"), "Les lampions", ["On y voit clair"])
        (candles.id, candles.title, candles.argumentsAgainst) = (.id("t-bougies"), "Les bougies", ["Le feu"])
        candles.takes = [.id("dessiner-l-affiche")]
        laboratory.scenarios = Table([lamps, candles])
        var own = Action.titled("acheter", "Acheter des lampions", phase: "Logistique", due: "2025-01-10")
        own.scenarios = [lamps.id]
        own.contributions = [.titled("acheter-1", "Les choisir", effort: 4)]
        laboratory.actions[own.id] = own
        return laboratory
    }

    private func compared(_ language: Language = .french, _ size: Size = Size(columns: 100, rows: 34)) throws -> Visit {
        var visit = Visit(Self.lit, as: "ines-barre", size: size, language: language)
        try visit.press("2 w")
        return visit
    }

    private func cells(_ visit: Visit, _ label: String) throws -> [String] {
        let line = try #require(visit.lines.first { $0.contains("│ " + label) })
        let text = line.drop { $0 == "│" }.dropFirst(label.count + 1).replacing("│", with: "").replacing("▐", with: "")
        return text.split(separator: "  ").map(\.trimmed).filter { !$0.isEmpty }
    }

    private func states(_ visit: Visit) -> [Scenario.State] { visit.state.laboratory.scenarios.map(\.state) }

    @Test func theyStandSideBySide() throws {
        let visit = try compared()
        for words in [
            "Comparer les scénarios", "Tronc commun", "▸ Les lampions", "Les bougies", "+ On y voit clair", "− Le feu",
        ] {
            #expect(visit.screen.contains(words), "\(words)")
        }
        #expect(try cells(visit, "Actions") == ["3", "≠ 4", "≠ 2"])
        #expect(try cells(visit, "  ajoutées") == ["+1", "0"])
        #expect(try cells(visit, "  retirées") == ["0", "−1"])
        #expect(try cells(visit, "Effort connu") == ["5 h", "≠ 9 h", "5 h"])
        #expect(try cells(visit, "  sans personne") == ["2", "≠ 3", "≠ 1"])
        #expect(try cells(visit, "Du").count == 3)
        let english = try compared(.english)
        for words in [
            "Compare scenarios", "Trunk", "Known effort", "nobody yet", "For / against", "under study", "k keep",
        ] {
            #expect(english.screen.contains(words), "\(words)")
        }
    }

    @Test func keepingAsksForTheReasonAndArchivesTheOther() throws {
        var visit = try compared()
        try visit.press("g")
        #expect(visit.screen.contains("Retenir « Les lampions » : pour quel motif ?"))
        try visit.press("Enter")
        #expect(visit.screen.contains("× Il faut un motif"))
        try visit.press("text:Plus Space text:sûr Enter")
        #expect(states(visit) == [.kept, .archived])
        #expect(visit.screen.contains("Scénario retenu : « Les lampions » · enregistré"))
        #expect(visit.screen.contains("Retenu — Plus sûr"))
        try visit.press("Right g")
        #expect(visit.screen.contains("« Les lampions » est déjà retenu"))
        try visit.press("r")
        #expect(states(visit) == [.studied, .studied])
        try visit.press("r")
        #expect(visit.screen.contains("rien à rouvrir"))
    }

    @Test func undoWorksInside() throws {
        var visit = try compared()
        try visit.press("g text:non Enter u")
        #expect(states(visit) == [.studied, .studied] && visit.state.laboratory == Self.lit)
        #expect(visit.screen.contains("Comparer les scénarios"))
    }

    @Test func theTrunkIsNotKept() throws {
        var visit = try compared()
        try visit.press("Left Left g")
        #expect(visit.screen.contains("Le tronc commun est à tous les scénarios"))
        #expect(states(visit) == [.studied, .studied])
    }

    @Test func enterOpensItAndEscapeStepsBack() throws {
        var visit = try compared()
        try visit.press("Right g Escape")
        #expect(visit.screen.contains("▸ Les bougies") && !visit.screen.contains("pour quel motif"))
        try visit.press("Enter")
        #expect(visit.state.overlays.isEmpty && visit.state.selection?.name == "t-bougies")
        #expect(visit.screen.contains("Le feu"))
    }

    @Test func whatIsArchivedIsNoLongerLateAndIsShownAsSuch() throws {
        var visit = Visit(Self.lit, as: "ines-barre", size: Size(columns: 100, rows: 40))
        #expect(visit.screen.contains("En retard (2)"))
        try visit.press("2 w Right g text:non Enter Escape")
        for title in ["Acheter des lampions", "Dessiner l’affiche"] {
            let line = visit.lines.first { $0.contains("× " + title) }
            #expect(line?.contains("archivée") == true)
        }
        try visit.press("1")
        #expect(!visit.screen.contains("En retard"))
        #expect(!visit.screen.contains("Les choisir"))
    }

    @Test func theScenarioShownIsTheOneUnderTheCursorAndIsLeftWhenArchived() throws {
        var visit = Visit(Self.lit, as: "ines-barre", size: Size(columns: 100, rows: 34))
        try visit.press("2 s s w")
        #expect(visit.screen.contains("▸ Les bougies"))
        try visit.press("Left g text:oui Enter")
        #expect(visit.state.scenario == nil)
    }

    @Test(arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func everyWindow(_ language: Language, _ size: (Int, Int)) throws {
        var laboratory = Self.lit
        laboratory.scenarios[.id("s-lampions")]?.title = String(repeating: "é\u{1B}", count: 300)
        for place in 0..<4 {
            var more = Scenario()
            (more.id, more.title) = (.id("u-\(place)"), "Scénario \(place)")
            more.argumentsFor = [String(repeating: "très long ", count: 60)]
            laboratory.scenarios[more.id] = more
        }
        for keys in ["", "g", "g Enter", "Right Right Right g text:x Enter", "PageDown PageDown Down Up", "r"] {
            var visit = Visit(
                laboratory, as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
            try visit.press("w " + keys)
            #expect(visit.lines.count <= size.1)
            for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0, "\(keys)") }
        }
    }
}
