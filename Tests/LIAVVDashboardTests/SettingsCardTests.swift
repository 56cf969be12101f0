import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Settings changed in the dashboard: at once, and for good.
@Suite struct SettingsCardTests {
    private func last(_ visit: Visit) -> PersonalSettings? {
        visit.effects.compactMap { if case .remember(let new, _) = $0 { new.settings } else { nil } }.last
    }

    /// Goes to the line of that path.
    private func walk(_ visit: inout Visit, to path: String) throws {
        for _ in 0..<200 {
            guard case .settings(let card)? = visit.state.overlays.last, card.current.path != path else { return }
            try visit.press("Down")
        }
        Issue.record("no line \(path)")
    }

    @Test("another theme holds at once, and is kept")
    func theme() throws {
        var visit = Visit()
        try visit.press("!")
        try walk(&visit, to: "theme")
        try visit.press("Right Right")
        #expect(visit.state.appearance.theme == Theme(.monochrome) && last(visit)?.theme == .monochrome)
        try visit.press("Left")
        #expect(visit.state.appearance.theme == Theme(.contrast))
        try visit.press("Delete")
        #expect(visit.state.settings == PersonalSettings() && visit.state.appearance == Appearance())
    }

    @Test("what was asked for this visit gives way to what is chosen")
    func visitOptions() throws {
        var visit = Visit()
        visit.state.visit.theme = .light
        visit.state.visit.hasNoColour = true
        #expect(visit.state.appearance.theme == Theme(.light).withoutColour)
        try visit.press("F12")
        try walk(&visit, to: "theme")
        try visit.press("Enter")
        #expect(visit.state.appearance.theme == Theme(.contrast))
    }

    @Test("another language is spoken at once, everywhere")
    func language() throws {
        var visit = Visit()
        try visit.press("!")
        try walk(&visit, to: "language")
        try visit.press("Right Right Escape")
        #expect(visit.screen.contains("Roadmap") && visit.lines.last?.contains("quit") == true)
        #expect(!visit.screen.contains("Feuille") && last(visit)?.language == .english)
    }

    @Test("ASCII, mouse and room are switched on and off")
    func flags() throws {
        var visit = Visit()
        try visit.press("!")
        try walk(&visit, to: "ascii")
        try visit.press("Space")
        #expect(visit.state.appearance.glyphs == .ascii)
        try walk(&visit, to: "mouse")
        try visit.press("Enter")
        guard case .captureMouse(false)? = visit.effects.last else {
            Issue.record("\(visit.effects)")
            return
        }
        #expect(last(visit)?.usesMouse == false)
    }

    @Test("a look of one's own is typed, and refused by the word that means nothing")
    func style() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("!")
        try walk(&visit, to: "styles.bad")
        try visit.press("Enter C-u text:gras_rouge-pâle Enter")
        #expect(visit.screen.contains("rouge-pâle") && visit.screen.contains("ni une couleur"))
        #expect(visit.state.settings.styles.isEmpty)
        try visit.press("C-u text:bold_#c00000 Enter")
        #expect(last(visit)?.styles == [.bad: Look(.rgb(0xC0, 0, 0), on: .standard, .bold)])
        #expect(visit.state.appearance.theme[role: .bad].foreground == .rgb(0xC0, 0, 0))
    }

    @Test("a key pressed is given to the command, or taken back; a clash is said")
    func keys() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("!")
        try walk(&visit, to: "keys.assign")
        try visit.press("Enter U")
        #expect(last(visit)?.keys == [.assign: [.character("U"), .character("a"), .function(4)]])
        try visit.press("a")
        #expect(last(visit)?.keys == [.assign: [.character("U"), .function(4)]])
        try visit.press("u")
        #expect(visit.screen.contains("annuler") && visit.screen.contains("La touche u sert à"))
        try visit.press("Up")
        #expect(visit.screen.contains("veut dire la même chose partout"))
        try visit.press("Escape Delete Escape")
        #expect(visit.state.settings.keys.isEmpty && visit.state.overlays.isEmpty)
    }

    @Test("who one is, is asked with names, and kept")
    func member() throws {
        var visit = Visit()
        try visit.press("! Enter text:luc Enter")
        #expect(visit.state.viewer != nil && last(visit)?.member == visit.state.viewer?.text)
        guard case .settings? = visit.state.overlays.last else {
            Issue.record("the card is gone")
            return
        }
    }

    @Test("every line fits and explains itself, in both languages", arguments: Language.allCases)
    func lines(language: Language) throws {
        var visit = Visit(size: Size(columns: 80, rows: 24), language: language)
        try visit.press("!")
        for _ in 0..<150 {
            let lines = visit.lines
            #expect(lines.count == 24 && lines.allSatisfy { TextWidth.columns(of: $0) <= 80 })
            try visit.press("Down")
        }
    }
}
