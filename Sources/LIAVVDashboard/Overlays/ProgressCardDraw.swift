import LIAVVModel
import TerminalCanvas

extension State {
    /// The curves over their axes; below, what the signs mean and one sentence.
    func draw(_ card: ProgressCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(150, arrangement.body.rows, say(Words.progressTitle), on: &canvas, arrangement)
        let told = say(card.burnUp.phrase).wrapped(to: rect.columns)
        let aside = card.burnUp.estimatedPhrase.map { say($0).wrapped(to: rect.columns) } ?? []
        let (upper, words) = rect.splitBottom(min(rect.rows, told.count + (rect.rows > 12 ? aside.count : 0)))
        canvas.write(lines: told, in: words, style: .strong)
        canvas.write(lines: aside, in: words.splitTop(told.count).1, style: .muted)
        guard upper.rows >= 4, upper.columns >= 20, card.burnUp.total > 0 else { return }
        let (chart, legend) = upper.splitBottom(upper.rows >= 7 ? 2 : 0)
        if legend.rows > 0 { canvas.write(self.legend(card.burnUp), at: legend.origin, columns: legend.columns) }
        draw(card.burnUp, on: &canvas, in: chart)
    }

    private func legend(_ burnUp: BurnUp) -> [Span] {
        let pace = [Span("   "), Span("·", .accent), Span(" " + say(Words.neededPace))]
        return [
            Span("▄", .good), Span(" " + say(Words.doneCurve)), Span("   "), Span("─", .info),
            Span(" " + say(Words.scopeCurve)),
        ] + (burnUp.needed == nil ? [] : pace)
    }

    private func draw(_ burnUp: BurnUp, on canvas: inout Canvas, in rect: Rect) {
        let label = 4
        let place = Rect(
            column: rect.column + label + 1, row: rect.row, columns: rect.columns - label - 1, rows: rect.rows - 2)
        let chart = BurnUpChart(burnUp, columns: place.columns, rows: place.rows)
        canvas.verticalRule(at: place.origin.offset(columns: -1), rows: place.rows)
        canvas.horizontalRule(at: Point(column: place.column, row: place.maxRow), columns: place.columns)
        canvas.set("└", at: Point(column: place.column - 1, row: place.maxRow), style: .border)
        for (count, row) in chart.marks {
            let at = Point(column: rect.column, row: place.row + row)
            canvas.write(String(count).padded(to: label, alignment: .right), at: at, style: .muted, columns: label)
            canvas.set("┤", at: at.offset(columns: label), style: .border)
        }
        drawDays(chart, on: &canvas, in: place)
        drawCurves(chart, on: &canvas, in: place)
    }

    /// The upright of today and the dates below the axis; the last word is that of the event.
    private func drawDays(_ chart: BurnUpChart, on canvas: inout Canvas, in rect: Rect) {
        let burnUp = chart.burnUp
        let now = chart.column(of: today)
        for row in 0..<rect.rows {
            canvas.set("┊", at: Point(column: rect.column + now, row: rect.row + row), style: .muted)
        }
        var marks = [(now, say(Words.todayMark)), (0, burnUp.first.plain(in: language))]
        if burnUp.hasDeadline, burnUp.last > today {
            marks.insert((chart.columns - 1, "◆ " + burnUp.last.plain(in: language)), at: 0)
        }
        marks += months(chart)
        var taken: [ClosedRange<Int>] = []
        for (column, text) in marks {
            let width = TextWidth.columns(of: text)
            let start = min(max(0, column - width / 2), max(0, chart.columns - width))
            let range = start - 1...start + width
            guard width <= chart.columns, !taken.contains(where: range.overlaps) else { continue }
            taken.append(range)
            canvas.set("┴", at: Point(column: rect.column + column, row: rect.maxRow), style: .border)
            canvas.write(text, at: Point(column: rect.column + start, row: rect.maxRow + 1), style: .muted)
        }
    }

    /// The first day of each month, where there is room.
    private func months(_ chart: BurnUpChart) -> [(Int, String)] {
        let burnUp = chart.burnUp
        // Over years there is no room for months.
        guard burnUp.last - burnUp.first < 1000 else { return [] }
        return (burnUp.first.number...burnUp.last.number).compactMap { number in
            let day = Day(number: number)
            return day.parts.day == 1 ? (chart.column(of: day), day.plain(in: language)) : nil
        }
    }

    private func drawCurves(_ chart: BurnUpChart, on canvas: inout Canvas, in rect: Rect) {
        for column in 0..<chart.columns {
            let at = { (row: Int) in Point(column: rect.column + column, row: rect.row + row) }
            let day = chart.day(at: column)
            guard let scope = chart.scope(at: column), let done = chart.done(at: column) else {
                // What is to come: as much to do as now, and the pace that it takes.
                canvas.set("╌", at: at(chart.row(of: Double(chart.burnUp.total))), style: .muted)
                if let target = chart.burnUp.target(on: day) {
                    canvas.set("·", at: at(chart.row(of: target)), style: .accent)
                }
                continue
            }
            if done > 0 {
                let height = chart.row(of: Double(done))
                for row in height..<rect.rows { canvas.set(row == height ? "▄" : "█", at: at(row), style: .good) }
            }
            canvas.set("─", at: at(chart.row(of: Double(scope))), style: .info)
        }
    }
}
