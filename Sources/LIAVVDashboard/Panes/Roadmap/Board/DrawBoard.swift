import LIAVVModel
import TerminalCanvas

extension State {
    /// The actions side by side, a column for each status.
    func drawBoard(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) {
        let layout = BoardLayout(boardList, in: arrangement.list, first: boardDrag?.first)
        for (place, column) in layout.columns.enumerated() {
            drawHead(of: column, at: place, layout, on: &canvas, row: arrangement.heading.row)
            drawCards(of: column, on: &canvas, focused: focused)
            guard place > 0 else { continue }
            canvas.verticalRule(at: column.rect.origin, rows: column.rect.rows, style: .border)
        }
    }

    private func drawHead(
        of column: BoardLayout.Column, at place: Int, _ layout: BoardLayout, on canvas: inout Canvas, row: Int
    ) {
        let before = place == 0 && layout.hidden.left > 0 ? "‹\(layout.hidden.left) " : ""
        let isLast = place == layout.columns.count - 1
        let after = isLast && layout.hidden.right > 0 ? " \(layout.hidden.right)›" : ""
        let title = " \(before)\(say(column.group.title)) (\(column.group.count))"
        let room = column.rect.columns - after.count - 1
        let isTarget = boardDrag?.target?.rawValue == column.group.key
        canvas.write(
            title, at: Point(column: column.rect.column, row: row), style: isTarget ? .accent : .title, columns: room)
        canvas.write(after, at: Point(column: column.rect.maxColumn - after.count - 1, row: row), style: .muted)
    }

    private func drawCards(of column: BoardLayout.Column, on canvas: inout Canvas, focused: Bool) {
        let visible = max(1, column.rect.rows / BoardLayout.cardRows)
        let list = boardList
        let first = BoardLayout.offset(column, selected: list.selected)
        for (line, place) in column.rows.dropFirst(first).prefix(visible).enumerated() {
            guard case .action(let id) = list.rows[place], let action = boardCard(id) else { continue }
            let card = Rect(
                column: column.rect.column + 1, row: column.rect.row + line * BoardLayout.cardRows,
                columns: column.rect.columns - 1, rows: BoardLayout.cardRows)
            draw(action, on: &canvas, in: card.intersection(column.rect))
            guard place == list.selected else { continue }
            drawSelection(on: &canvas, in: Rect(column: card.column, row: card.row, columns: card.columns, rows: 2))
            if focused { canvas.cursor = card.origin }
        }
        let hidden = column.rows.count - first - visible
        guard hidden > 0 || first > 0 else { return }
        let text = (first > 0 ? "↑\(first) " : "") + (hidden > 0 ? "↓\(hidden)" : "")
        let at = Point(column: column.rect.maxColumn - text.count - 1, row: column.rect.maxRow - 1)
        canvas.write(text, at: at, style: .muted)
    }

    private func draw(_ action: Action, on canvas: inout Canvas, in rect: Rect) {
        let sign = roadmapTitle(action).prefix(2)
        canvas.write(Array(sign), at: rect.origin, columns: rect.columns)
        var lines = action.title.wrapped(to: max(4, rect.columns - 3))
        if lines.count > 2 { lines = [lines[0], (lines[1] + " …").clipped(to: max(4, rect.columns - 3))] }
        let style: Style = action.status.isClosed ? .muted : .plain
        for (row, line) in lines.enumerated() where row < rect.rows {
            canvas.write(line, at: rect.origin.offset(columns: 3, rows: row), style: style, columns: rect.columns - 3)
        }
        guard rect.rows > 2 else { return }
        canvas.write(cardFoot(action), at: rect.origin.offset(columns: 3, rows: 2), columns: rect.columns - 3)
    }

    private func cardFoot(_ action: Action) -> [Span] {
        let late = laboratory.isLate(action, today: today)
        let day = laboratory.dueDay(of: action).map { $0.dayAndMonth(in: language) } ?? ""
        let lead = action.lead.map { laboratory.members[$0]?.givenName ?? $0.text } ?? ""
        return [Span((late ? "! " : "") + day, late ? .bad : .muted), Span(lead.isEmpty ? "" : "  " + lead, .muted)]
    }
}

extension Day {
    /// `14 févr.`; English: `14 Feb`.
    func dayAndMonth(in language: Language) -> String { "\(parts.day) \(shortMonth(in: language))" }
}
