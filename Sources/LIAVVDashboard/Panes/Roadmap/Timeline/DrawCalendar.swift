import LIAVVModel
import TerminalCanvas

extension State {
    /// Three lines above the bars, months, days and the distance to the event; and what runs down through all rows:
    /// days that are not worked, today, the event.
    func drawCalendar(on canvas: inout Canvas, _ arrangement: Arrangement, _ scale: TimelineScale) {
        let heading = arrangement.heading
        guard heading.rows == 3 else { return }
        let titles = timelineTitleWidth(arrangement.list)
        let zoom = say(Phrase("échelle\u{A0}: ", "scale: ")) + say(scale.zoom.label)
        canvas.write(" " + zoom, at: heading.origin, style: .muted, columns: titles - 1)
        let marks = marked.isEmpty ? "" : say(Words.marked(marked.count))
        canvas.write(" " + marks, at: heading.origin.offset(rows: 1), style: .accent, columns: titles - 1)
        drawMonths(on: &canvas, row: heading.row, scale)
        drawDays(on: &canvas, row: heading.row + 1, scale)
        drawDistances(on: &canvas, row: heading.row + 2, scale)
        shade(on: &canvas, arrangement.list, scale)
    }

    private func drawMonths(on canvas: inout Canvas, row: Int, _ scale: TimelineScale) {
        var day = scale.origin
        while day <= scale.last {
            let next = day.firstOfNextMonth
            if let columns = scale.columns(from: day, to: min(next - 1, scale.last)) {
                let long = day.month(in: language), short = day.shortMonth(in: language)
                let name = TextWidth.columns(of: long) + 1 <= columns.count ? long : short
                let room = columns.count - 1
                if TextWidth.columns(of: name) <= room {
                    canvas.write(name, at: Point(column: columns.lowerBound, row: row), style: .strong, columns: room)
                }
            }
            day = next
        }
    }

    private func drawDays(on canvas: inout Canvas, row: Int, _ scale: TimelineScale) {
        var free = scale.rect.column
        for day in ticks(scale) {
            let column = scale.column(of: day)
            let text = String(day.parts.day)
            guard column >= free, column + text.count <= scale.rect.maxColumn else { continue }
            canvas.write(text, at: Point(column: column, row: row), style: .muted)
            free = column + text.count + 1
        }
    }

    private func drawDistances(on canvas: inout Canvas, row: Int, _ scale: TimelineScale) {
        guard let event = laboratory.event.day else { return }
        var free = scale.rect.column
        for day in ticks(scale) + [event] where day <= event {
            let column = scale.column(of: day)
            let text = (event - day).countdown(in: language)
            guard column >= free, column + TextWidth.columns(of: text) <= scale.rect.maxColumn else { continue }
            let style: Style = day == event ? .accent : .muted
            canvas.write(text, at: Point(column: column, row: row), style: style)
            free = column + TextWidth.columns(of: text) + 1
        }
    }

    /// The days that are named: each one in the closest view, else Mondays.
    private func ticks(_ scale: TimelineScale) -> [Day] {
        guard scale.zoom != .day else { return (0..<scale.days).map { scale.origin + $0 } }
        let first = scale.origin.monday
        return stride(from: first < scale.origin ? 7 : 0, to: scale.days + 6, by: 7).map { first + $0 }
            .filter { $0 <= scale.last }
    }

    private func shade(on canvas: inout Canvas, _ rows: Rect, _ scale: TimelineScale) {
        if scale.zoom == .day || scale.zoom == .week {
            for offset in 0..<scale.days where isFree(scale.origin + offset) {
                fill(scale.origin + offset, "░", .muted, on: &canvas, rows, scale)
            }
        }
        fill(today, "│", .accent, on: &canvas, rows, scale, isLine: true)
        if let event = laboratory.event.day { fill(event, "║", .accent, on: &canvas, rows, scale, isLine: true) }
    }

    /// Whether nobody works on that day.
    private func isFree(_ day: Day) -> Bool { !plan.calendar.isWorking(day) }

    private func fill(
        _ day: Day, _ sign: Character, _ style: Style, on canvas: inout Canvas, _ rows: Rect, _ scale: TimelineScale,
        isLine: Bool = false
    ) {
        guard let columns = scale.columns(from: day, to: day), day >= scale.origin, day <= scale.last else { return }
        let width = isLine ? 1 : columns.count
        let place = Rect(column: columns.lowerBound, row: rows.row, columns: width, rows: rows.rows)
        canvas.fill(place, style: style, with: sign)
    }
}

extension Day {
    /// The first day of the month after this one's.
    var firstOfNextMonth: Day {
        let (year, month, _) = parts
        return Day(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1) ?? self + 31
    }
}
