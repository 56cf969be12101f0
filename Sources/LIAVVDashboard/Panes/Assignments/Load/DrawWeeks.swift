import LIAVVModel
import TerminalCanvas

extension State {
    /// Weeks against members: the hours that fall to each, with a sign for how much of what can be given that is.
    func drawWeeks(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) {
        guard let weekly else { return }
        let rect = arrangement.list
        let grid = weekGrid(rect)
        drawWeekHeading(weekly, on: &canvas, in: arrangement.heading, grid)
        for line in 0..<rect.rows {
            let place = list.offset + line
            guard list.rows.indices.contains(place) else { break }
            let at = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
            drawWeekRow(weekly, list.rows[place], isSelected: place == list.selected, on: &canvas, in: at, grid)
        }
        drawWeekTotals(weekly, on: &canvas, in: arrangement.footing, grid)
        let right = Rect(column: arrangement.listFrame.maxColumn - 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: list.offset, visible: rect.rows, total: list.rows.count)
        guard focused, !rect.isEmpty else { return }
        canvas.cursor = grid.place(weekCursor, row: rect.row + max(0, list.selected - list.offset)).origin
    }

    /// The Monday of each week, and how far it is from the event.
    private func drawWeekHeading(_ weekly: WeeklyLoad, on canvas: inout Canvas, in rect: Rect, _ grid: Grid) {
        guard rect.rows >= 2 else { return }
        canvas.write(
            " " + say(Phrase("Semaine du", "Week of")), at: rect.origin, style: .key, columns: grid.title - 1)
        canvas.write(" " + grid.hidden, at: rect.origin.offset(rows: 1), style: .muted, columns: grid.title - 1)
        for column in grid.columns {
            let place = grid.place(column, row: rect.row), week = weekly.weeks[column]
            let isCurrent = column == weekCursor
            canvas.write(
                shortDay(week).padded(to: grid.cell - 1, alignment: .right), at: place.origin, style: .key,
                columns: grid.cell - 1)
            if isCurrent { canvas.restyle(place.left(grid.cell - 1), selected: true) }
            let left = laboratory.event.day.map { ($0 - week).countdown(in: language) } ?? ""
            let isEvent = laboratory.event.day.map { $0.monday == week } ?? false
            canvas.write(
                left.padded(to: grid.cell - 1, alignment: .right), at: place.origin.offset(rows: 1),
                style: isEvent ? .accent : .muted, columns: grid.cell - 1)
        }
        guard grid.total > 0 else { return }
        let total = say(Phrase("Total", "Total")).padded(to: grid.total, alignment: .right)
        canvas.write(total, at: Point(column: grid.totalStart, row: rect.row), style: .key, columns: grid.total)
    }

    /// `3/3`; English `3 Mar`.
    func shortDay(_ date: Day) -> String {
        let (_, month, day) = date.parts
        return language == .french ? "\(day)/\(month)" : "\(day) \(date.shortMonth(in: .english).prefix(3))"
    }

    private func drawWeekRow(
        _ weekly: WeeklyLoad, _ row: RowItem, isSelected: Bool, on canvas: inout Canvas, in rect: Rect, _ grid: Grid
    ) {
        guard case .member(let id) = row else {
            let content = RowContent(row, self)
            return canvas.put(content.spans(columns: rect.columns), in: rect)
        }
        let name = grid.title < 24 ? shortName(id) : fullName(id)
        canvas.write(" " + name, at: rect.origin, columns: grid.title - 1)
        for column in grid.columns {
            let cell = weekly.cell(id, weekly.weeks[column])
            draw(cell, on: &canvas, in: grid.place(column, row: rect.row))
        }
        drawTotal(loadText(of: id), on: &canvas, row: rect.row, grid)
        guard isSelected else { return }
        drawSelection(on: &canvas, in: rect.left(grid.title - 1))
        canvas.restyle(grid.place(weekCursor, row: rect.row).left(grid.cell - 1), selected: true)
    }

    /// Hours, then the sign.
    private func draw(_ cell: WeeklyLoad.Cell, on canvas: inout Canvas, in rect: Rect) {
        let sign = cell.density
        let text = cell.text(in: language, columns: rect.columns - 2)
        let style: Style = cell.isOver ? .bad : cell.hours > 0 ? .plain : .warning
        canvas.write(
            text.padded(to: rect.columns - 2, alignment: .right), at: rect.origin, style: style,
            columns: rect.columns - 2)
        canvas.write(sign.text, at: rect.origin.offset(columns: rect.columns - 2), style: sign.style, columns: 1)
    }

    private func drawTotal(_ span: Span, on canvas: inout Canvas, row: Int, _ grid: Grid) {
        guard grid.total > 0 else { return }
        canvas.write(
            span.text.padded(to: grid.total, alignment: .right), at: Point(column: grid.totalStart, row: row),
            style: span.style, columns: grid.total)
    }

    /// What each week adds up to; then what the signs mean.
    private func drawWeekTotals(_ weekly: WeeklyLoad, on canvas: inout Canvas, in rect: Rect, _ grid: Grid) {
        guard rect.rows >= 1 else { return }
        canvas.write(
            " " + say(Phrase("Total", "Total")), at: rect.origin, style: .strong, columns: grid.title - 1)
        for column in grid.columns {
            draw(weekly.total(in: weekly.weeks[column]), on: &canvas, in: grid.place(column, row: rect.row))
        }
        let total = weekly.total
        let unknown = total.unknown > 0 ? "+?" : ""
        drawTotal(Span(total.hours.hours(in: language) + unknown, .strong), on: &canvas, row: rect.row, grid)
        guard rect.rows >= 2 else { return }
        canvas.write(
            " " + say(Words.weekLegend), at: rect.origin.offset(rows: 1), style: .muted, columns: rect.columns)
    }

    /// The cell under the cursor in words.
    var weekSentence: String? {
        guard assignmentForm == .load, !isInDetail, let weekly, let member = list.current?.member,
            weekly.weeks.indices.contains(weekCursor)
        else { return nil }
        let week = weekly.weeks[weekCursor]
        let cell = weekly.cell(member, week)
        var parts = [fullName(member), say(Words.weekOf) + " " + week.dayAndMonth(in: language)]
        if cell.isAbsent { parts.append(say(Words.away)) }
        let hours = cell.hours.hours(in: language)
        parts.append(cell.capacity.map { hours + " / " + $0.hours(in: language) } ?? hours)
        if cell.isOver { parts.append("! " + say(Words.over(cell.excess.hours(in: language)))) }
        if cell.unknown > 0 { parts.append(say(Words.toEstimate(cell.unknown))) }
        let (later, undated) = (weekly.later(member), weekly.undated(member))
        if !later.isEmpty { parts.append(say(Words.later) + " " + later.text(in: language, columns: 8)) }
        if !undated.isEmpty { parts.append(say(Words.undated) + " " + undated.text(in: language, columns: 8)) }
        return parts.joined(separator: " · ")
    }
}

extension Words {
    static let weekOf = Phrase("semaine du", "week of")
    static let later = Phrase("après", "later")
    static let undated = Phrase("sans date", "undated")
    static func over(_ hours: String) -> Phrase { Phrase("\(hours) de trop", "\(hours) too many") }
    static func toEstimate(_ count: Int) -> Phrase { Phrase("\(count) à estimer", "\(count) to be estimated") }
    static let weekLegend = Phrase(
        "heures · part de la capacité\u{A0}: · ░ ▒ ▓ █ · ! au-delà · – absence · +? à estimer",
        "hours · share of capacity: · ░ ▒ ▓ █ · ! over it · – absent · +? to be estimated")
}
