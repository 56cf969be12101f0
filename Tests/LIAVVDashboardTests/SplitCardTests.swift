import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Splitting an action into contributions: a line for each, all made as one change.
@Suite struct SplitCardTests {
    private func visit(_ size: (Int, Int) = (100, 30), _ language: Language = .french) throws -> Visit {
        var visit = Visit(as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
        try visit.press("2")
        try visit.walk(to: "louer-la-grange")
        return visit
    }

    private func screen(_ visit: Visit) -> String { String(visit.screen.map { $0 == "\u{A0}" ? " " : $0 }) }

    private func card(_ visit: Visit) throws -> SplitCard {
        guard case .split(let card)? = visit.state.overlays.last else {
            Issue.record("the card is not there")
            throw CancellationError()
        }
        return card
    }

    private func pieces(_ visit: Visit) -> [String] {
        visit.state.laboratory.actions[.id("louer-la-grange")]?.contributions.map(\.title) ?? []
    }

    @Test("nothing typed yet: what is there, an example and the marks; Escape leaves at once")
    func help() throws {
        var visit = try visit()
        try visit.press("k")
        for words in [
            "Découper : Louer la grange", "2 contributions sont déjà là, et restent.",
            "Exemple : Appeler la culture 2h", "personnes:3", "restent dans le titre",
        ] {
            #expect(screen(visit).contains(words), "\(words)")
        }
        try visit.press("Enter")
        #expect(visit.screen.contains("Tapez d’abord une contribution."))
        try visit.press("Escape")
        #expect(visit.state.overlays.isEmpty && visit.state.laboratory == .village)
    }

    @Test("from a contribution, its action is split; nothing is without an action")
    func places() throws {
        var visit = try visit()
        try visit.press("3 k")
        let reference = visit.state.selection?.contribution
        #expect(try card(visit).action == reference?.action)
        try visit.press("Escape 5 k")
        #expect(visit.state.overlays.isEmpty)
        var empty = Visit(Laboratory())
        try empty.press("2 k")
        #expect(empty.state.overlays.isEmpty && empty.screen.contains("Choisissez d’abord une action."))
    }

    @Test("each line is read as one types; Enter keeps it, an empty Enter makes them all as one change")
    func made() throws {
        var visit = try visit()
        try visit.press("k text:Mesurer_la_salle_2h_@ivan_J-45")
        for words in ["✓ Titre : Mesurer la salle", "✓ Effort : 2 h", "✓ Proposée à : Ivan BARREAU", "(J−45)"] {
            #expect(screen(visit).contains(words), "\(words)")
        }
        try visit.press("Enter")
        #expect(screen(visit).contains("1 ✓ Mesurer la salle · 2 h · Ivan BARREAU · "))
        try visit.press("text:Trouver_des_tables_@moi Enter Enter")
        #expect(visit.state.overlays.isEmpty)
        #expect(
            pieces(visit) == ["Appeler la propriétaire", "Signer le bail", "Mesurer la salle", "Trouver des tables"])
        let saved = visit.effects.compactMap { effect in
            if case .save(let changes) = effect { changes } else { nil }
        }
        #expect(saved.count == 1 && saved[0].count == 1)
        #expect(screen(visit).contains("« Louer la grange » : 2 contributions · enregistré"))
        #expect(visit.state.selection?.record.id == .id("louer-la-grange"))
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test("a line that cannot be is kept with what is wrong; the cursor goes there")
    func problem() throws {
        var visit = try visit()
        try visit.press("k text:Appeler_#urgent_vite Enter")
        #expect(screen(visit).contains("Étiquette : « #urgent » se dit de l’action entière, pas d’une contribution."))
        #expect(try card(visit).lines.count == 1)
        #expect(try card(visit).current.field.cursor == 15)
        try visit.press("C-w Enter Enter")
        #expect(pieces(visit).last == "Appeler vite")
    }

    @Test("a line is edited again, emptied away, or dropped with F8")
    func editing() throws {
        var visit = try visit()
        try visit.press("k text:Un Enter text:Deux Enter text:Trois Enter Up Up text:_bis Enter")
        #expect(try card(visit).typed.map(\.field.text) == ["Un", "Deux bis", "Trois"])
        #expect(try card(visit).isReady)
        try visit.press("Up Up Up C-u Down")
        #expect(try card(visit).typed.map(\.field.text) == ["Deux bis", "Trois"])
        #expect(try card(visit).current.field.text == "Deux bis")
        try visit.press("F8")
        #expect(try card(visit).current.field.text == "Trois")
        try visit.press("Down text:Quatre Up")
        #expect(try card(visit).typed.map(\.field.text) == ["Trois", "Quatre"])
        try visit.press("PageDown F8 Enter")
        #expect(pieces(visit).suffix(2) == ["Trois", "Quatre"])
    }

    @Test("what is wrong in a line further up is said beside it, and keeps the others from being made")
    func lateProblem() throws {
        var visit = try visit()
        try visit.press("k text:Un Enter text:Deux Enter Up Up text:_30/2 Down Down Enter")
        #expect(pieces(visit).count == 2)
        #expect(try card(visit).selected == 0)
        #expect(screen(visit).contains("Échéance : « 30/2 » n’est ni une date"))
        try visit.press("Down")
        #expect(screen(visit).contains("× Un 30/2  Échéance : « 30/2 » n’est ni une date"))
        #expect(screen(visit).contains("2 Deux"))
    }

    @Test("Escape asks once before lines are given up")
    func leaving() throws {
        var visit = try visit()
        try visit.press("k text:Un Enter Escape")
        #expect(visit.screen.contains("abandonner ces lignes"))
        try visit.press("text:Deux C-c")
        #expect(try card(visit).typed.count == 2)
        try visit.press("C-c")
        #expect(visit.state.overlays.isEmpty && visit.state.laboratory == .village)
    }

    @Test("a paste of several lines is as many contributions, up to a limit")
    func paste() throws {
        var visit = try visit()
        try visit.press("k")
        visit.take(.event(.paste("Un 2h\nDeux @zoe\r\n\nTrois")))
        #expect(try card(visit).typed.map(\.field.text) == ["Un 2h", "Deux @zoe", "Trois"])
        try visit.press("Enter Enter")
        #expect(pieces(visit).suffix(3) == ["Un", "Deux", "Trois"])
        try visit.press("k")
        visit.take(.event(.paste((1...80).map { "Ligne \($0)" }.joined(separator: "\n"))))
        #expect(try card(visit).typed.count == 50 && visit.screen.contains("50 lignes au plus"))
        try visit.press("text:x Enter")
        #expect(visit.screen.contains("50 lignes au plus"))
        #expect(try card(visit).typed.count <= 51)
    }

    @Test("others may change what the lines speak of meanwhile, or remove the action: what was typed is kept")
    func meanwhile() throws {
        var visit = try visit()
        try visit.press("k text:Un_@zoe Enter")
        let (zoe, hall) = (
            RecordReference(kind: .member, id: .id("zoe-petit")),
            RecordReference(kind: .action, id: .id("louer-la-grange"))
        )
        visit.take(.elsewhere([], [zoe: Value?.none]))
        try visit.press("Enter")
        #expect(screen(visit).contains("Personne ne s’appelle « zoe »"))
        #expect(try card(visit).typed.count == 1)
        try visit.press("C-w Enter")
        visit.take(.elsewhere([], [hall: Value?.none]))
        try visit.press("Enter")
        #expect(screen(visit).contains("vient d’être retirée"))
        #expect(try card(visit).typed.map(\.field.text) == ["Un "])
    }

    @Test("the contribution made with the action makes room, which is said before")
    func standIn() throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 30))
        try visit.press("n text:Ranger Enter k")
        #expect(visit.screen.contains("remplaceront la contribution unique"))
        try visit.press("text:Balayer Enter text:Plier Enter Enter")
        let made = visit.state.laboratory.actions.first { $0.title == "Ranger" }
        #expect(made?.contributions.map(\.title) == ["Balayer", "Plier"])
    }

    @Test("Tab completes names")
    func completion() throws {
        var visit = try visit()
        try visit.press("k text:Voir_@l Tab")
        #expect(try card(visit).current.field.text == "Voir @Luc")
        try visit.press("text:_#a Tab BTab")
        #expect(try card(visit).current.field.text == "Voir @Luc #a")
    }

    @Test("English is whole")
    func english() throws {
        var visit = try visit((100, 30), .english)
        try visit.press("k")
        for words in ["Split: Louer", "2 contributions are there already, and stay.", "Example: Call", "keep the line"]
        {
            #expect(visit.screen.contains(words), "\(words)")
        }
        try visit.press("text:Call_@zoe_#x Enter")
        #expect(visit.screen.contains("“#x” is said of the whole action, not of a contribution."))
        try visit.press("C-w Enter")
        #expect(visit.lines.last?.contains("make all") == true)
        try visit.press("Escape")
        #expect(visit.screen.contains("Esc again: give up these lines."))
    }

    @Test(
        "it fits every window, whatever is typed",
        arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func fits(_ language: Language, _ size: (Int, Int)) throws {
        var visit = try visit(size, language)
        try visit.press("k")
        for line in ["Un 2h @zoe", "日本語 30/2 @personne", "", "#x !y", String(repeating: "é", count: 600)] {
            visit.take(.event(.paste(line)))
            for keys in ["Enter", "Up", "PageUp", "Down", "End", "Left", "PageDown"] {
                try visit.press(keys)
                for line in visit.lines.dropLast() { #expect(TextWidth.columns(of: line) <= size.0) }
                let cursor = try #require(visit.state.draw().cursor)
                #expect(cursor.column < size.0 && cursor.row < size.1)
            }
        }
    }

    @Test("in the smallest window one sees what one types and what it means")
    func small() throws {
        var visit = try visit((40, 10))
        try visit.press("k text:Un Enter text:Deux_2h")
        #expect(screen(visit).contains("2 Deux 2h") && screen(visit).contains("Effort : 2 h"))
    }
}
