import LIAVVModel
import TerminalCanvas

/// Every key that a card takes, with what it does: the line at the bottom has no room for all of them.
public struct HintsCard: Sendable {
    let hints: [(Phrase, Phrase)]
    private(set) var first = 0

    init(_ overlay: Overlay) { hints = overlay.hints }

    /// Scrolls, as far as there are keys.
    mutating func move(by step: Int) { first = min(max(first + step, 0), max(0, hints.count - 1)) }
}

extension State {
    /// Arrows scroll; any other key closes it, and does nothing else.
    mutating func press(_ key: Key, in card: HintsCard) -> [Effect] {
        guard let step = Self.step(key) else { return [] }
        var card = card
        card.move(by: step)
        overlays.append(.hints(card))
        return []
    }

    func draw(_ card: HintsCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let keys = card.hints.map { say($0.0) }
        let width = (keys.map(TextWidth.columns).max() ?? 0) + 2
        let rect = panel(64, card.hints.count + 2, say(Words.keysOfThisCard), on: &canvas, arrangement)
        let first = min(card.first, max(0, keys.count - rect.rows))
        for (row, hint) in card.hints.dropFirst(first).prefix(rect.rows).enumerated() {
            let spans = [Span(say(hint.0).padded(to: width), .key), Span(say(hint.1))]
            canvas.write(spans, at: rect.origin.offset(rows: row), columns: rect.columns)
        }
        let edge = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: edge, offset: first, visible: rect.rows, total: keys.count)
    }
}

extension Words {
    static let keysOfCard = Phrase("touches", "keys")
    static let keysOfThisCard = Phrase("Touches d’ici", "Keys of this card")
}
