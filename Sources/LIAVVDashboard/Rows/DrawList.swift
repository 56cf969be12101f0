import LIAVVModel
import TerminalCanvas

extension State {
    func drawList(on canvas: inout Canvas, _ arrangement: Arrangement) {
        guard arrangement.listFrame.rows > 0 else { return }
        let focused = !isInDetail && overlays.isEmpty && !isBeside
        canvas.box(arrangement.listFrame, title: listTitle, style: Style(focused ? .focusedBorder : .border))
        if pane == .roadmap, drawRoadmap(on: &canvas, arrangement, focused: focused) { return }
        if pane == .assignments, drawAssignments(on: &canvas, arrangement, focused: focused) { return }
        if pane == .home { drawPulse(on: &canvas, in: arrangement.heading) }
        if isOnMinutes, minutes.form == .attendance {
            return drawAttendance(on: &canvas, arrangement, focused: focused)
        }
        let rect = arrangement.list
        for line in 0..<rect.rows {
            let place = list.offset + line
            guard list.rows.indices.contains(place) else { break }
            let at = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
            drawRow(at: place, on: &canvas, in: at)
        }
        let right = Rect(column: arrangement.listFrame.maxColumn - 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: list.offset, visible: rect.rows, total: list.rows.count)
        if focused, !arrangement.list.isEmpty {
            canvas.cursor = Point(column: rect.column, row: rect.row + max(0, list.selected - list.offset))
        }
    }

    private func drawRow(at place: Int, on canvas: inout Canvas, in rect: Rect) {
        let row = list.rows[place]
        if pane == .roadmap {
            drawRoadmapRow(row, on: &canvas, in: rect)
        } else if pane == .assignments {
            drawAssignmentRow(row, at: place, on: &canvas, in: rect)
        } else {
            let content = RowContent(row, self)
            canvas.write(content.spans(columns: rect.columns), at: rect.origin, columns: rect.columns)
        }
        if place == list.selected, row.isSelectable { drawSelection(on: &canvas, in: rect) }
    }

    /// Shows which row is selected: the whole of it, or a mark where the keys go to the detail.
    func drawSelection(on canvas: inout Canvas, in rect: Rect) {
        if isInDetail || isBeside {
            canvas.write("▌", at: rect.origin, style: .accent)
        } else {
            canvas.restyle(rect, style: Style(.plain, isSelected: true))
        }
    }

    private var listTitle: String {
        if let form = assignmentForm { return say(pane.title) + " · " + say(form.label) }
        if isOnMinutes { return say(pane.title) + " · " + say(minutes.form.label) }
        guard pane == .roadmap else { return say(pane.title) }
        var parts = [say(pane.title), say(roadmap.form.label)]
        if roadmap.form != .board { parts.append(say(Phrase("par ", "by ")) + say(roadmap.grouping.label)) }
        return parts.joined(separator: " · ")
    }
}
