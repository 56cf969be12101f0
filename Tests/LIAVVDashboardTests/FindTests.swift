import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Searching everything, going to what was found, and walking on from there.
@Suite struct FindTests {
    private static let wide = Size(columns: 100, rows: 30)

    private static var laboratory: Laboratory {
        var laboratory = Laboratory.village
        var meeting = Meeting.third
        meeting.body += [
            .piece("f-1", .statement, "La fanfare jouera.", speaker: "Luc"),
            .piece("f-2", .question, "Qui paie les fanfares\u{A0}?", speaker: "Zoé"),
            .piece("f-3", .paragraph, "Rien d’autre n’est prévu."),
        ]
        laboratory.meetings[meeting.id] = meeting
        laboratory.actions[.id("dessiner-l-affiche")]?.notes = "Avec la fanfare"
        return laboratory
    }

    private func visit(_ keys: String, size: Size = FindTests.wide, language: Language = .french) throws -> Visit {
        var visit = Visit(Self.laboratory, as: "zoe-petit", size: size, language: language)
        try visit.press(keys)
        return visit
    }

    private func card(_ visit: Visit) throws -> FindCard {
        guard case .find(let card)? = visit.state.overlays.last else { throw Missing() }
        return card
    }

    private struct Missing: Error {}

    @Test("F7 and S open it anywhere, with examples", arguments: ["F7", "S", "2 S", "3 F7", "4 S", "5 S"])
    func opens(_ keys: String) throws {
        let visit = try visit(keys)
        #expect(visit.screen.contains("Chercher partout"))
        #expect(visit.screen.contains("de:camille"))
        #expect(try card(visit).isInMinutes == false)
    }

    @Test("what is found stands under its meeting or its kind, with who said it and how many there are")
    func finds() throws {
        let visit = try visit("S text:fanfare")
        #expect(visit.screen.contains("3 résultats"))
        #expect(visit.screen.contains("Luc : La fanfare jouera."))
        #expect(visit.screen.contains("Zoé : Qui paie les fanfares"))
        #expect(visit.screen.contains("Action (1)"))
        #expect(visit.screen.contains("— Avec la fanfare"))
        let canvas = visit.state.draw()
        let found = (0..<canvas.size.rows).flatMap { row in canvas.row(row).filter { $0.style.role == .found } }
        #expect(found.map(\.text).joined() == "fanfarefanfarefanfare")
    }

    @Test("filters say what they were understood as, and what is not understood is said")
    func filters() throws {
        #expect(try visit("S text:fanfare Space text:de:zoe").screen.contains("1 résultat · dit par Zoé PETIT"))
        #expect(try visit("S text:couleur:bleu").screen.contains("n’est pas un filtre"))
        #expect(try visit("S text:introuvable").screen.contains("Aucun résultat"))
        #expect(try visit("S text:fanfare Tab").screen.contains("2 résultats"))
    }

    @Test("Enter goes to the sentence, marked; n and N walk on; Ctrl-O comes back; Escape forgets")
    func walks() throws {
        var visit = try visit("2 S text:fanfare Space text:type:question Enter")
        #expect(visit.state.pane == .minutes)
        #expect(visit.state.live?.targets.map(\.name) == ["f-2"])
        #expect(visit.screen.contains("résultat 1 sur 1"))
        try visit.press("Ctrl-O")
        #expect(visit.state.pane == .roadmap)
        try visit.press("S Enter")
        #expect(try card(visit).field.text == "fanfare type:question")
        try visit.press("Ctrl-U text:fanfare Tab Enter")
        let targets = try #require(visit.state.live?.targets.map(\.name))
        #expect(targets == ["f-1", "f-2"])
        let text = "La fanfare"
        #expect(visit.state.highlights(in: text).map { text[$0] } == ["fanfare"])
        #expect(visit.screen.contains("résultat 1 sur 2"))
        #expect(visit.lines.last?.contains("n résultat suivant") == true)
        try visit.press("n")
        #expect(visit.screen.contains("résultat 2 sur 2"))
        try visit.press("n N")
        #expect(visit.screen.contains("résultat 2 sur 2"))
        try visit.press("Escape Escape")
        #expect(visit.state.live == nil)
        #expect(visit.state.highlights(in: text).isEmpty)
    }

    @Test("slash searches the text of the minutes in their pane, and narrows the list elsewhere")
    func slash() throws {
        #expect(try card(visit("5 / text:fanfare")).isInMinutes)
        #expect(try card(visit("5 / text:fanfare")).result.count == 2)
        var visit = try visit("2 / text:affiche")
        guard case .search? = visit.state.overlays.last else { throw Missing() }
        try visit.press("Enter")
        #expect(visit.state.queries[.roadmap] == "affiche")
    }

    @Test("what was searched is kept, the latest first, once each")
    func recent() throws {
        let visit = try visit("S text:fanfare Enter S Ctrl-U text:affiche Enter S Ctrl-U text:fanfare Enter")
        #expect(visit.state.preferences.searches == ["fanfare", "affiche"])
        var file: [String: Value] = [:]
        visit.state.preferences.amend(&file, since: Preferences())
        #expect(Preferences(file) == visit.state.preferences)
    }

    @Test("what changes is found at once, and what is gone is not")
    func changes() throws {
        var visit = try visit("S text:tambour")
        #expect(try card(visit).result.count == 0)
        var action = Action.titled("tambour", "Accorder le tambour", phase: "", due: "J-3")
        action.id = .id("tambour")
        visit.take(.elsewhere([], [action.reference: action.value]))
        try visit.press("Backspace text:r")
        #expect(try card(visit).result.count == 1)
        visit.take(.elsewhere([], [action.reference: nil]))
        try visit.press("Backspace text:r")
        #expect(try card(visit).result.count == 0)
    }

    @Test("a large laboratory is read beside the keys, and what was typed meanwhile is found then")
    func large() throws {
        var laboratory = Self.laboratory
        var meeting = Meeting.third
        meeting.id = .id("longue")
        meeting.body = (0..<5000).map { .piece("b-\($0)", .paragraph, "Passage \($0)") }
        laboratory.meetings[meeting.id] = meeting
        var visit = Visit(laboratory, size: Self.wide)
        try visit.press("S text:4321")
        #expect(visit.screen.contains("Lecture de tout"))
        let asked = visit.effects.compactMap { if case .index(let laboratory) = $0 { laboratory } else { nil } }
        #expect(asked.count == 1)
        visit.take(.elsewhere([], [meeting.reference: nil]))
        visit.take(.indexed(TextIndex(laboratory)))
        #expect(visit.screen.contains("Aucun résultat"))
        try visit.press("Ctrl-U text:fanfare")
        #expect(try card(visit).result.count == 3)
    }

    @Test("nothing is cut without a sign, in both languages, from the smallest window on", arguments: Language.allCases)
    func sizes(_ language: Language) throws {
        for size in [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
            for keys in ["S", "S text:fanfare", "S text:fanfare Enter", "F9", "F9 text:aff", "?"] {
                let visit = try visit(keys, size: size, language: language)
                #expect(visit.lines.allSatisfy { TextWidth.columns(of: $0) <= size.columns }, "\(keys)")
            }
        }
    }
}
