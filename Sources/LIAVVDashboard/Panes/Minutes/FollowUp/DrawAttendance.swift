import LIAVVModel
import TerminalCanvas

extension State {
    /// People down, meetings across: who came, with what rows and columns add up to.
    func drawAttendance(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) {
        let rect = arrangement.list
        let table = followed.attendance
        let grid = attendanceGrid(rect)
        if !table.meetings.isEmpty {
            drawAttendanceHeading(table, on: &canvas, in: arrangement.heading, grid)
            drawAttendanceTotals(table, on: &canvas, in: arrangement.footing, grid)
        }
        let rows = Dictionary(table.rows.map { (RowItem.attendee($0.member, name: $0.name), $0) }) { first, _ in first }
        for line in 0..<rect.rows {
            let place = list.offset + line
            guard list.rows.indices.contains(place) else { break }
            let at = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
            if let row = rows[list.rows[place]] {
                draw(row, on: &canvas, in: at, grid)
            } else {
                canvas.write(RowContent(list.rows[place], self).spans(columns: at.columns), at: at.origin)
            }
            if place == list.selected, list.rows[place].isSelectable { drawSelection(on: &canvas, in: at) }
        }
        let right = Rect(column: arrangement.listFrame.maxColumn - 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: list.offset, visible: rect.rows, total: list.rows.count)
        guard focused, !rect.isEmpty else { return }
        canvas.cursor = Point(column: rect.column, row: rect.row + max(0, list.selected - list.offset))
    }

    /// Where the meetings stand: the latest in sight unless one scrolled.
    func attendanceGrid(_ rect: Rect) -> Grid {
        let count = followed.attendance.meetings.count
        let title = min(28, max(18, rect.columns * 3 / 10))
        let first = minutes.firstMeeting ?? count
        return Grid(
            rect, title: title, cell: 7, total: isPresenting ? 0 : 14, count: count, first: first,
            cursor: min(first, max(0, count - 1)))
    }

    /// The number of each meeting, and its day under it.
    private func drawAttendanceHeading(
        _ table: AttendanceTable, on canvas: inout Canvas, in rect: Rect, _ grid: Grid
    ) {
        guard rect.rows > 0 else { return }
        let hidden = grid.hidden
        let room = max(0, grid.title - 1 - TextWidth.columns(of: hidden))
        let name = (" " + say(Phrase("Séances", "Meetings"))).padded(to: room) + hidden
        canvas.write(name, at: rect.origin, style: .key, columns: grid.title)
        for column in grid.columns {
            let place = grid.place(column, row: rect.row)
            let day = laboratory.meetings[table.meetings[column]]?.date?.numeric(in: language) ?? ""
            canvas.write(brief(table.meetings[column]).clipped(to: grid.cell - 1), at: place.origin, style: .key)
            if rect.rows > 1 { canvas.write(day, at: place.origin.offset(rows: 1), style: .muted) }
        }
        guard grid.total > 0 else { return }
        canvas.write(
            say(Phrase("Présences", "Came")), at: Point(column: grid.totalStart, row: rect.row), style: .key,
            columns: grid.total)
    }

    private func draw(_ row: AttendanceTable.Row, on canvas: inout Canvas, in rect: Rect, _ grid: Grid) {
        let name = " " + row.name
        canvas.write(
            name.clipped(to: grid.title - 1), at: rect.origin, style: row.member == nil ? .muted : .plain,
            columns: grid.title - 1)
        for column in grid.columns {
            let sign = Attendance.sign(row.states[column])
            canvas.write([sign], at: grid.place(column, row: rect.row).origin.offset(columns: 1))
        }
        guard grid.total > 0 else { return }
        canvas.write(
            row.count.inWords(language), at: Point(column: grid.totalStart, row: rect.row), columns: grid.total)
    }

    /// How many came to each, then what the signs mean.
    private func drawAttendanceTotals(
        _ table: AttendanceTable, on canvas: inout Canvas, in rect: Rect, _ grid: Grid
    ) {
        guard rect.rows > 0 else { return }
        canvas.write(" " + say(Phrase("Présences", "Came")), at: rect.origin, style: .strong, columns: grid.title - 1)
        for column in grid.columns {
            let count = table.totals[column]
            let place = grid.place(column, row: rect.row).origin
            canvas.write("\(count.present)/\(count.known)", at: place, style: .strong, columns: grid.cell - 1)
            if rect.rows > 2 {
                canvas.write(count.percent(language), at: place.offset(rows: 1), columns: grid.cell - 1)
            }
        }
        guard rect.rows > 1 else { return }
        let last = Point(column: rect.column, row: rect.maxRow - 1)
        canvas.write(" " + say(Words.attendanceLegend), at: last, style: .muted, columns: rect.columns)
    }
}

extension Attendance {
    /// What stands for it in the table.
    static func sign(_ state: State?) -> Span {
        switch state {
        case .present?: Span("●", .good)
        case .excused?: Span("○", .warning)
        case .absent?: Span("×", .bad)
        case nil: Span("·", .muted)
        }
    }
}

extension AttendanceTable.Count {
    /// `12/14  86 %`.
    func inWords(_ language: Language) -> String {
        known == 0
            ? ""
            : "\(present)/\(known)".padded(to: 5, alignment: .right)
                + percent(language).padded(to: 7, alignment: .right)
    }

    func percent(_ language: Language) -> String {
        share.map { "\(Int(($0 * 100).rounded()))" + (language == .french ? "\u{A0}%" : "%") } ?? ""
    }
}

extension State {
    /// Shows earlier or later meetings in the table of attendance.
    mutating func scrollMeetings(by step: Int) {
        let grid = attendanceGrid(Arrangement(self).list)
        minutes.firstMeeting = min(max(0, grid.first + step), max(0, grid.count - grid.visible))
    }

    /// Whether arrows go through the meetings.
    var isOnAttendance: Bool { isOnMinutes && minutes.form == .attendance && !isInDetail }

    /// Why the meetings do not move that way.
    func whyNoMeetings(_ step: Int) -> Phrase? {
        let grid = attendanceGrid(Arrangement(self).list)
        let isAtEnd = step < 0 ? grid.first == 0 : grid.first + grid.visible >= grid.count
        return isAtEnd
            ? Phrase("Toutes les séances de ce côté sont là.", "All meetings on this side are in sight.") : nil
    }
}

extension Words {
    static let attendanceLegend = Phrase(
        "● présent·e, ○ excusé·e, × absent·e, · inconnu", "● present, ○ excused, × absent, · unknown")
}
