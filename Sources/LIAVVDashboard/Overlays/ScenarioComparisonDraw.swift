import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ comparison: ScenarioComparison, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let place = self.place(of: comparison)
        let rect = panel(
            place.columns + 4, arrangement.body.rows, say(Words.comparisonTitle), on: &canvas, arrangement)
        drawHeadings(of: comparison, on: &canvas, in: rect.top(1))
        canvas.horizontalRule(at: rect.origin.offset(rows: 1), columns: rect.columns)
        var lines = rect.splitTop(2).1
        if let reason = comparison.reason {
            let (above, field) = lines.splitBottom(min(lines.rows, 3))
            lines = above
            drawReason(reason, comparison, on: &canvas, in: field)
        }
        let all = self.lines(of: comparison, columns: rect.columns)
        let first = min(comparison.offset, max(0, all.count - lines.rows))
        for (row, line) in all.dropFirst(first).prefix(lines.rows).enumerated() {
            canvas.write(line, at: lines.origin.offset(rows: row), columns: lines.columns)
        }
        let bar = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: bar, offset: first, visible: lines.rows, total: all.count)
    }

    private func drawHeadings(of comparison: ScenarioComparison, on canvas: inout Canvas, in rect: Rect) {
        let (label, cell) = widths(of: comparison, columns: rect.columns)
        for (place, summary) in comparison.summaries(self).enumerated() {
            let at = Rect(column: rect.column + label + place * (cell + 2), row: rect.row, columns: cell + 2, rows: 1)
            let name = summary.scenario == nil ? say(Words.trunk) : summary.title
            let isUnder = place == comparison.column
            canvas.write(isUnder ? "▸ " : "  ", at: at.origin, style: .accent)
            canvas.write(
                name.padded(to: cell), at: at.origin.offset(columns: 2), style: .title, columns: max(0, cell))
            guard isUnder else { continue }
            canvas.restyle(at, style: Style(.plain, isSelected: true))
            if comparison.reason == nil { canvas.cursor = at.origin }
        }
    }

    private func drawReason(
        _ reason: Field, _ comparison: ScenarioComparison, on canvas: inout Canvas, in rect: Rect
    ) {
        let title = comparison.current(self)?.title ?? ""
        canvas.fill(rect)
        canvas.write(say(Words.keepWhy(title)), at: rect.origin, style: .strong, columns: rect.columns)
        let field = rect.splitTop(min(1, max(0, rect.rows - 1))).1
        drawInput(reason, isFocused: true, on: &canvas, at: field.origin, max(1, field.columns))
        if let refusal = comparison.refusal {
            canvas.write(lines: ["× " + say(refusal)], in: field.splitTop(1).1, style: .bad)
        }
    }
}

extension ScenarioComparison {
    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        guard reason == nil else {
            return [(enter, Phrase("retenir", "keep")), (Phrase("Échap", "Esc"), Phrase("revenir", "go back"))]
        }
        return [
            (Phrase(verbatim: "←→"), Phrase("scénario", "scenario")), (Phrase("g", "k"), Phrase("retenir", "keep")),
            (Phrase(verbatim: "r"), Phrase("rouvrir", "reopen")), (Phrase("Échap", "Esc"), Phrase("fermer", "close")),
            (enter, Phrase("ouvrir", "open")), (Phrase(verbatim: "↑↓"), Phrase("défiler", "scroll")),
            (Phrase(verbatim: "u"), Phrase("annuler", "undo")),
        ]
    }
}
