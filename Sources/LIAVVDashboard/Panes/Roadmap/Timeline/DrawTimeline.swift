import LIAVVModel
import TerminalCanvas

extension State {
    /// The actions along the calendar: what is done of each, what is left, and how much it may slip.
    func drawTimeline(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) {
        let scale = timelineScale(arrangement)
        drawCalendar(on: &canvas, arrangement, scale)
        let rows = arrangement.list
        let titles = timelineTitleWidth(rows)
        for line in 0..<rows.rows {
            let place = list.offset + line
            guard list.rows.indices.contains(place) else { break }
            let at = Rect(column: rows.column, row: rows.row + line, columns: rows.columns, rows: 1)
            drawTimelineRow(list.rows[place], on: &canvas, in: at, titles: titles, scale)
            if place == list.selected, list.rows[place].isSelectable {
                drawSelection(on: &canvas, in: at.left(titles))
            }
        }
        drawLinks(on: &canvas, rows, scale)
        let right = Rect(column: arrangement.listFrame.maxColumn - 1, row: rows.row, columns: 1, rows: rows.rows)
        canvas.scrollbar(in: right, offset: list.offset, visible: rows.rows, total: list.rows.count)
        if focused, !rows.isEmpty {
            canvas.cursor = Point(column: rows.column, row: rows.row + max(0, list.selected - list.offset))
        }
    }

    private func drawTimelineRow(
        _ row: RowItem, on canvas: inout Canvas, in rect: Rect, titles: Int, _ scale: TimelineScale
    ) {
        switch row {
        case .group(let group): drawGroup(group, on: &canvas, in: rect.left(titles))
        case .action(let id):
            guard let action = laboratory.actions[id] else { return }
            canvas.write(roadmapTitle(action), at: rect.origin, columns: titles - 1)
            if let bar = bar(of: action) { draw(shifted(bar, id), on: &canvas, row: rect.row, scale) }
        default:
            let content = RowContent(row, self)
            canvas.write(content.spans(columns: titles), at: rect.origin, columns: titles)
        }
    }

    /// The bar where it is held, while it is.
    private func shifted(_ bar: TimelineBar, _ id: Identifier) -> TimelineBar {
        guard let drag = barDrag, drag.action == id || (marked.contains(drag.action) && marked.contains(id)) else {
            return bar
        }
        return bar.moved(by: drag.days)
    }

    private func draw(_ bar: TimelineBar, on canvas: inout Canvas, row: Int, _ scale: TimelineScale) {
        let area = Rect(column: scale.rect.column, row: row, columns: scale.rect.columns, rows: 1)
        if let latest = bar.latest, latest > bar.finish, !bar.isClosed,
            let slack = scale.columns(from: bar.finish + 1, to: latest)
        {
            for column in slack { canvas.set("·", at: Point(column: column, row: row), style: .info) }
        }
        let style: Style =
            bar.isClosed || bar.isDerived ? .muted : bar.isBroken ? .bad : bar.isCritical ? .accent : .good
        drawForecast(of: bar, on: &canvas, row: row, scale)
        if bar.isMilestone {
            guard let columns = scale.columns(from: bar.finish, to: bar.finish), let column = columns.last else {
                return drawBeyond(bar, on: &canvas, in: area, scale)
            }
            canvas.set(bar.isClosed ? "◇" : "◆", at: Point(column: column, row: row), style: style)
            return warn(of: bar, after: column + 1, on: &canvas, row: row, scale)
        }
        guard let columns = scale.columns(from: bar.start, to: bar.finish) else {
            return drawBeyond(bar, on: &canvas, in: area, scale)
        }
        let whole = scale.columns(of: bar)
        let done = whole.lowerBound + Int((Double(whole.count) * bar.done).rounded())
        for column in columns {
            let sign: Character = column < done ? "█" : bar.isDerived ? "┄" : bar.isCritical ? "▓" : "▒"
            canvas.set(sign, at: Point(column: column, row: row), style: style)
        }
        warn(of: bar, after: columns.upperBound, on: &canvas, row: row, scale)
    }

    /// What is late, from its due date to when it can end now.
    private func drawForecast(of bar: TimelineBar, on canvas: inout Canvas, row: Int, _ scale: TimelineScale) {
        guard let forecast = bar.forecast, let columns = scale.columns(from: bar.finish + 1, to: forecast) else {
            return
        }
        for column in columns { canvas.set("┄", at: Point(column: column, row: row), style: .bad) }
        canvas.set("!", at: Point(column: columns.upperBound - 1, row: row), style: .bad)
    }

    /// A sign behind what cannot be met: colour alone says nothing to some.
    private func warn(
        of bar: TimelineBar, after column: Int, on canvas: inout Canvas, row: Int, _ scale: TimelineScale
    ) {
        guard bar.isBroken, bar.forecast == nil, column < scale.rect.maxColumn else { return }
        canvas.set("!", at: Point(column: column, row: row), style: .bad)
    }

    /// A sign on the side on which an action lies that is not in sight.
    private func drawBeyond(_ bar: TimelineBar, on canvas: inout Canvas, in area: Rect, _ scale: TimelineScale) {
        let isBefore = bar.finish < scale.origin
        let column = isBefore ? area.column : area.maxColumn - 1
        canvas.set(isBefore ? "‹" : "›", at: Point(column: column, row: area.row), style: .muted)
    }
}
