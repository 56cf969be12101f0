import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Every command of every pane, and what opens from there, in each language.
@Suite struct LanguageWalkTests {
    /// Words of one language that the other borrows, what is typed or cited the same in both, and what goes into a title.
    private static let shared: Set<String> = ["liavv", "esc", "tab", "normal", "kiosque", "juin", "copie"]
    private static let after = ["Down", "Enter", "Tab", "Right", "Escape"]

    private func screens(_ pane: Pane, _ language: Language, _ look: (String, String) -> Void) throws {
        for command in CommandTable.all where command.name != .quit {
            var visit = Visit(as: "luc-noel", language: language)
            try visit.press("\(pane.digit) Down Down")
            guard command.applies(visit.state) else { continue }
            visit.take(.command(command.name))
            look(Self.screen(visit), "\(command.name)")
            for key in Self.after where !visit.hasQuit {
                try visit.press(key)
                look(Self.screen(visit), "\(command.name) \(key)")
            }
        }
    }

    /// The frame, without what shows of the pane beside a card: there words end at its edge.
    private static func screen(_ visit: Visit) -> String {
        guard !visit.state.overlays.isEmpty else { return visit.screen }
        var beneath = visit.state
        beneath.overlays.removeLast()
        let frame = visit.state.draw()
        guard let card = frame.difference(from: beneath.draw(), in: Arrangement(visit.state).body) else { return "" }
        let lines = (card.row..<card.row + card.rows).map { row in
            frame.row(row).dropFirst(card.column).prefix(card.columns).map(\.text).joined()
        }
        return lines.joined(separator: "\n")
    }

    @Test(
        "no screen holds a word of the other language, and none is cut off without a sign in 80 columns",
        arguments: Pane.allCases, Language.allCases)
    func walk(pane: Pane, language: Language) throws {
        let vocabulary = Vocabulary.interface
        let written = Vocabulary.words(of: .village).union(Self.shared)
        let known = vocabulary.all.union(written)
        let foreign = (language == .french ? vocabulary.english : vocabulary.french).subtracting(written)
        #expect(foreign.count > 500)
        var (borrowed, cut) = ([String: String](), [String: String]())
        try screens(pane, language) { screen, place in
            for word in Vocabulary.words(in: screen) where foreign.contains(word) { borrowed[word] = place }
            for word in Self.wordsAtEdges(of: screen) where !known.contains(word) { cut[word] = place }
        }
        #expect(borrowed.isEmpty)
        #expect(cut.isEmpty)
    }

    /// The words that end where a frame or the window does.
    private static func wordsAtEdges(of screen: String) -> [String] {
        let parts = screen.split { "│▐┃┌┐└┘├┤─\n".contains($0) }
        return parts.filter { $0.last?.isLetter == true }
            .map { String($0.lowercased().reversed().prefix { $0.isLetter }.reversed()) }.filter { $0.count >= 3 }
    }
}
