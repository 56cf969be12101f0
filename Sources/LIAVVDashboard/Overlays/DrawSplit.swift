import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: SplitCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let action = laboratory.actions[card.action]
        let title = say(Phrase("Découper\u{A0}: ", "Split: ")) + (action?.title ?? card.action.text)
        let rect = panel(96, arrangement.body.rows, title, on: &canvas, arrangement)
        guard rect.rows > 1 else { return }
        var (top, below) = rect.splitTop(rect.rows > 8 ? 1 : 0)
        if top.rows > 0 { canvas.write(say(standing(action)), at: top.origin, style: .muted, columns: top.columns) }
        (top, below) = below.splitTop(min(card.lines.count, max(1, below.rows / 2 - 1)))
        drawLines(of: card, on: &canvas, in: top)
        guard below.rows > 0 else { return }
        canvas.horizontalRule(at: below.origin, columns: below.columns)
        drawReading(of: card.current, on: &canvas, in: below.splitTop(1).1)
    }

    /// What the action has already, and whether it stays.
    private func standing(_ action: Action?) -> Phrase {
        guard let action else { return Words.splitIsGone }
        guard action.standIn == nil else { return Words.standInGoes }
        return Words.piecesThere(action.contributions.count)
    }

    /// The lines around the one that has the cursor.
    private func drawLines(of card: SplitCard, on canvas: inout Canvas, in rect: Rect) {
        let first = max(0, min(card.selected - rect.rows / 2, card.lines.count - rect.rows))
        for (row, line) in card.lines.dropFirst(first).prefix(rect.rows).enumerated() {
            let at = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            let number = String(first + row + 1).padded(to: 2, alignment: .right) + " "
            if first + row == card.selected {
                drawTyped(line.field, label: number, on: &canvas, in: at)
            } else {
                canvas.write([Span(number, .muted)] + summary(of: line), at: at.origin, columns: at.columns)
            }
        }
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: card.lines.count)
    }

    /// One line as it was understood, or what was typed and what is wrong with it.
    private func summary(of line: QuickEntryCard) -> [Span] {
        if let problem = problem(of: line.reading), !line.reading.pieces.isEmpty {
            return [Span("× ", .bad), Span(line.field.text.clipped(to: 30)), Span("  " + say(problem), .bad)]
        }
        guard let title = line.reading.pieces.first?.meaning else { return [] }
        let rest = line.reading.pieces.dropFirst().compactMap { $0.meaning.map(say) }
        return [Span("✓ ", .good), Span(say(title))] + rest.map { Span(" · " + $0, .muted) }
    }

    /// What was understood of the line with the cursor, around what is being typed; what can be typed, when nothing is.
    private func drawReading(of card: QuickEntryCard, on canvas: inout Canvas, in rect: Rect) {
        let (top, room) = rect.splitTop(rect.rows > 3 ? 1 : 0)
        if top.rows > 0 { canvas.write(completions(of: card), at: top.origin, columns: top.columns) }
        let pieces = card.reading.pieces.enumerated().flatMap { place, piece in
            lines(of: piece, columns: rect.columns).map { (piece: place, spans: $0) }
        }
        let help = SplitHelp.lines(rect.columns, language).map { (piece: 0, spans: $0) }
        let told = card.reading.pieces.isEmpty ? help : pieces
        let last = pieces.lastIndex { $0.piece == card.current ?? 0 } ?? 0
        let first = max(0, min(last - room.rows + 1, told.count - room.rows))
        for (row, line) in told.dropFirst(first).prefix(room.rows).enumerated() {
            canvas.write(line.spans, at: room.origin.offset(rows: row), columns: room.columns)
        }
    }
}

/// What a line can hold, for those who have not typed one yet.
enum SplitHelp {
    static func lines(_ columns: Int, _ language: Language) -> [[Span]] {
        let width = marks.map { TextWidth.columns(of: $0.mark(language)) }.max() ?? 0
        let example = example(language).wrapped(to: columns).map { [Span($0, .info)] }
        return example
            + marks.map { [Span($0.mark(language).padded(to: width + 2), .key), Span($0.meaning(language), .muted)] }
    }

    private static let example = Phrase(
        "Une ligne par contribution. Exemple\u{A0}: Appeler la culture 2h @cindy J-20",
        "One line for each contribution. Example: Call the culture department 2h @cindy D-20")

    private static let marks: [(mark: Phrase, meaning: Phrase)] = [
        (
            Phrase("@nom  @moi  pilote:nom", "@name  @me  lead:name"),
            Phrase("proposée à, prise par vous, pilotée par", "offered to, taken by you, led by")
        ),
        (Phrase("2h  1h30  2j", "2h  1h30  2d"), Phrase("effort", "effort")),
        (Phrase("J-20  28/3  pour:vendredi", "D-20  28/3  by:friday"), Phrase("échéance", "due")),
        (Phrase("personnes:3", "people:3"), Phrase("personnes voulues", "people wanted")),
        (Phrase("nature:rédaction", "kind:writing"), Phrase("nature du travail", "kind of work")),
        (
            Phrase("\\mot  \"des mots\"", "\\word  \"some words\""),
            Phrase("restent dans le titre", "stay in the title")
        ),
    ]
}
