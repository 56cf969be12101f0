import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in card: ProseCard) -> [Effect] {
        var card = card
        if key == .escape, !card.isChanged || card.isLeaving { return [] }
        card.isLeaving = key == .escape
        switch key {
        case .escape: message = Message(Words.textIsChanged, .warning)
        case .control("s"), .function(2): return take(card.text.text, for: card.request)
        default: _ = card.text.press(key)
        }
        overlays.append(.prose(card))
        return []
    }

    mutating func paste(_ text: String, in card: ProseCard) {
        var card = card
        card.text.insert(text)
        overlays.append(.prose(card))
    }

    func draw(_ card: ProseCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Texte\u{A0}: ", "Text: ")) + card.request.title
        let rect = panel(100, arrangement.body.rows, title, on: &canvas, arrangement)
        let shown = card.text.wrapped(to: rect.columns)
        let line = card.text.cursorLine(shown)
        let first = max(0, min(line - rect.rows / 2, shown.count - rect.rows))
        for (row, part) in shown.dropFirst(first).prefix(rect.rows).enumerated() {
            canvas.write(part.text, at: rect.origin.offset(rows: row), columns: rect.columns)
        }
        let before = card.text.lines[card.text.row][shown[line].start..<card.text.column]
        let column = min(TextWidth.columns(of: String(before)), rect.columns - 1)
        canvas.cursor = rect.origin.offset(columns: column).offset(rows: line - first)
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: shown.count)
    }
}

extension ProseCard {
    /// The keys that it takes.
    static let hints = [
        (Phrase("Ctrl-S ou F2", "Ctrl-S or F2"), Phrase("garder", "keep")),
        (Phrase("Échap", "Esc"), Phrase("laisser comme avant", "leave as before")),
        (Phrase("Entrée", "Enter"), Phrase("à la ligne", "new line")),
    ]
}

extension Words {
    static let textIsChanged = Phrase(
        "Le texte a changé\u{A0}: Ctrl-S le garde, encore Échap le laisse comme avant.",
        "The text has changed: Ctrl-S keeps it, Esc again leaves it as before.")
    static let noLongText = Phrase(
        "Choisissez d’abord un passage, une action ou une autre fiche.",
        "Select a passage, an action or another record first.")
}
