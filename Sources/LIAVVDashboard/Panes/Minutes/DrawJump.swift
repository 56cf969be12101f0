import LIAVVModel
import TerminalCanvas

extension State {
    /// The kinds as tabs, what was typed, and the places.
    func draw(_ card: JumpCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Aller à", "Go to"))
        let rect = panel(72, max(10, card.matches.count + 5), title, on: &canvas, arrangement)
        drawKinds(of: card, on: &canvas, at: rect.origin)
        let below = rect.splitTop(1).1
        drawField(card.field, label: say(Phrase("Chercher\u{A0}: ", "Search: ")), on: &canvas, in: below)
        let lines = below.splitTop(2).1
        let first = max(0, min(card.selected - lines.rows / 2, card.matches.count - lines.rows))
        for (row, entry) in card.matches.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            draw(entry, on: &canvas, in: line)
            if first + row == card.selected { canvas.restyle(line, style: Style(.plain, isSelected: true)) }
        }
        guard card.matches.isEmpty else { return }
        canvas.write(say(Phrase("Rien de tel ici.", "Nothing of the kind here.")), at: lines.origin, style: .muted)
    }

    private func drawKinds(of card: JumpCard, on canvas: inout Canvas, at origin: Point) {
        var column = origin.column
        for kind in Landmark.kinds {
            let isChosen = kind == card.kind
            let words = (isChosen ? "▸" : " ") + say(kind.label) + "  "
            column += canvas.write(
                words, at: Point(column: column, row: origin.row), style: isChosen ? .strong : .muted)
        }
    }

    private func draw(_ entry: JumpCard.Entry, on canvas: inout Canvas, in rect: Rect) {
        let note = entry.count.map { say(Phrase("\($0) fois", $0 == 1 ? "once" : "\($0) times")) } ?? ""
        let room = max(1, rect.columns - 1 - entry.depth * 2 - (note.isEmpty ? 0 : 10))
        let words = String(repeating: " ", count: 1 + entry.depth * 2) + entry.words.padded(to: room)
        canvas.write([Span(words), Span(note, .muted)], at: rect.origin, columns: rect.columns)
    }
}
