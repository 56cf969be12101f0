import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// A new action typed as one line: what is understood is shown as one types, and made on Enter.
@Suite struct QuickEntryCardTests {
    private static let line =
        "n text:Réserver Space text:la Space text:scène Space text:@zoé Space text:J-42 Space text:3h"

    private func visit(_ size: (Int, Int) = (100, 30), _ language: Language = .french) -> Visit {
        Visit(as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
    }

    private func added(_ visit: Visit) -> Action? {
        visit.state.laboratory.actions.first { Laboratory.village.actions[$0.id] == nil }
    }

    /// The screen with plain spaces.
    private func screen(_ visit: Visit) -> String { String(visit.screen.map { $0 == "\u{A0}" ? " " : $0 }) }

    @Test("nothing typed yet: an example and the marks", arguments: ["n", "F3"])
    func help(key: String) throws {
        var visit = visit()
        for tab in ["1", "2", "3"] {
            try visit.press("\(tab) \(key)")
            for words in ["Exemple : Réserver", "pour:vendredi", "restent dans le titre"] {
                #expect(screen(visit).contains(words), "\(words)")
            }
            try visit.press("Escape")
            #expect(visit.state.overlays.isEmpty)
        }
        try visit.press("4 n")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test("the reading as one types")
    func reading() throws {
        var visit = visit()
        try visit.press(Self.line)
        for words in [
            "✓ Titre : Réserver la scène", "! Proposée à : Zoé PETIT (à confirmer", "✓ Échéance : ven. 14 févr. (J−42)",
            "✓ Effort : 3 h",
        ] {
            #expect(screen(visit).contains(words), "\(words)")
        }
        try visit.press("Space text:!x")
        #expect(screen(visit).contains("× Marque : « !x »"))
    }

    @Test("Enter makes it, selects it in the roadmap, and it can be undone")
    func made() throws {
        var visit = visit()
        try visit.press("3 " + Self.line + " Enter")
        let action = try #require(added(visit))
        #expect(action.title == "Réserver la scène" && action.due == .before(42) && action.created == .test)
        #expect(action.contributions[0].shares.map(\.state) == [.toConfirm] && action.contributions[0].effort == 3)
        #expect(visit.state.pane == .roadmap && visit.state.overlays.isEmpty)
        #expect(visit.state.selection?.record.id == action.id)
        guard case .save(let changes)? = visit.effects.first(where: { if case .save = $0 { true } else { false } })
        else {
            Issue.record("nothing was saved")
            return
        }
        #expect(changes.count == 1 && visit.screen.contains("Nouvelle action"))
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test("a problem is said on Enter, the line stays and the cursor goes there")
    func problem() throws {
        var visit = visit()
        try visit.press("n text:Appeler Space text:30/2 Space text:vite Enter")
        #expect(added(visit) == nil)
        #expect(screen(visit).contains("Échéance : « 30/2 » n’est ni une date"))
        guard case .quickEntry(let card)? = visit.state.overlays.last else {
            Issue.record("the card is gone")
            return
        }
        #expect(card.field.text == "Appeler 30/2 vite" && card.field.cursor == 12)
        try visit.press("Backspace text:8 Enter")
        #expect(added(visit)?.title == "Appeler vite")
    }

    @Test("a line without a title asks for one; an empty one likewise", arguments: ["", "text:J-3", "Space"])
    func empty(keys: String) throws {
        var visit = visit()
        try visit.press("n \(keys) Enter")
        #expect(added(visit) == nil && visit.screen.contains("Il faut un titre."))
    }

    @Test("Tab completes and goes round, Shift-Tab comes back, typing goes on")
    func completion() throws {
        var visit = visit()
        try visit.press("n text:Voir Space text:@i")
        #expect(screen(visit).contains("Tab : Inès BARRÉ · Ivan BARREAU"))
        let typed = { (visit: Visit) -> String in
            guard case .quickEntry(let card)? = visit.state.overlays.last else { return "" }
            return card.field.text
        }
        try visit.press("Tab")
        #expect(typed(visit) == "Voir @Inès")
        try visit.press("Tab")
        #expect(typed(visit) == "Voir @Ivan" && screen(visit).contains("Proposée à : Ivan BARREAU"))
        try visit.press("Tab")
        #expect(typed(visit) == "Voir @Inès")
        try visit.press("BTab BTab Space text:après:grange Tab")
        #expect(typed(visit) == "Voir @Inès après:\"Louer la grange\"")
        try visit.press("Space text:phase:l Tab")
        #expect(typed(visit).hasSuffix(" phase:Logistique"))
        try visit.press("Enter")
        #expect(added(visit)?.dependencies.map(\.on.text) == ["louer-la-grange"])
    }

    @Test("a paste is text of the line; others may change what it speaks of meanwhile")
    func paste() throws {
        var visit = visit()
        try visit.press("n")
        visit.take(.event(.paste("Ranger\naprès:affiche")))
        #expect(screen(visit).contains("Dépendances : Dessiner l’affiche"))
        let poster = RecordReference(kind: .action, id: .id("dessiner-l-affiche"))
        visit.take(.elsewhere([], [poster: Value?.none]))
        try visit.press("Enter")
        #expect(added(visit) == nil && screen(visit).contains("est dans la corbeille"))
    }

    @Test("what a search hides is shown again")
    func hidden() throws {
        var visit = visit()
        try visit.press("2 / text:grange Enter n text:Autre Enter")
        #expect(visit.state.selection?.record.id == added(visit)?.id)
    }

    @Test("English is whole")
    func english() throws {
        var visit = visit((100, 30), .english)
        try visit.press("n")
        #expect(visit.screen.contains("Example: Book the kiosk") && visit.screen.contains("New action"))
        try visit.press("text:Call Space text:@zoe Space text:D-42 Space text:!x Enter")
        for words in ["Title: Call", "Offered to: Zoé PETIT (to confirm", "Due: Fri 14 Feb (D−42)", "Mark: “!x” means"]
        {
            #expect(visit.screen.contains(words), "\(words)")
        }
    }

    @Test(
        "it fits every window, however long the line",
        arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func fits(_ language: Language, _ size: (Int, Int)) throws {
        var visit = visit(size, language)
        try visit.press("n")
        visit.take(.event(.paste("")))
        for _ in 0..<8 {
            visit.take(.event(.paste("@personne 30/2 日本語 phase:\"La fête\" ")))
            for line in visit.lines.dropLast() { #expect(TextWidth.columns(of: line) <= size.0) }
            let cursor = try #require(visit.state.draw().cursor)
            #expect(cursor.column < size.0 && cursor.row < size.1)
            try visit.press("Down PageDown Up Left Home Tab End")
        }
    }

    @Test("in the smallest window one sees what one types and what it means")
    func small() throws {
        var visit = visit((40, 10))
        try visit.press(Self.line)
        #expect(screen(visit).contains("Effort : 3 h") && visit.screen.contains("J-42 3h"))
    }
}
