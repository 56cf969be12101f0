import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The keys of a card: at the bottom as far as there is room, with F1 all of them.
@Suite struct HintsTests {
    static let cards = ["3 a", "M", "S", ":", "2 n", "2 Down e", "!", "2 ?"]

    @Test("F1 lists every key of a card, and any key then closes the list and nothing else", arguments: cards)
    func list(_ keys: String) throws {
        var visit = Visit(as: "luc-noel")
        try visit.press(keys)
        let (before, hints) = (visit.screen, try #require(visit.state.overlays.last).hints)
        try visit.press("F1")
        #expect(visit.screen.contains("Touches d’ici"))
        for (key, label) in hints {
            #expect(visit.lines.contains { $0.contains(key.fr) && $0.contains(label.fr) }, "\(key.fr) \(label.fr)")
        }
        try visit.press("q")
        #expect(visit.screen == before && !visit.hasQuit)
    }

    @Test("the way out and F1 stand at the bottom in every window", arguments: cards, [(80, 24), (40, 10)])
    func footer(_ keys: String, _ size: (Int, Int)) throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: size.0, rows: size.1))
        try visit.press(keys)
        let footer = try #require(visit.lines.last { !$0.trimmed.isEmpty })
        #expect(footer.contains("Échap") && footer.contains("F1"), "\(footer)")
    }

    @Test("a key that means nothing here says where it does") func elsewhere() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("5 p")
        #expect(visit.screen.contains("Touche p (") && visit.screen.contains("dans Plan"))
        try visit.press("€")
        #expect(visit.screen.contains("Touche € : rien ici. ? montre les touches d’ici."))
    }
}
