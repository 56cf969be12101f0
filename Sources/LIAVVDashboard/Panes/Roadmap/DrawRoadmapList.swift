import LIAVVModel
import TerminalCanvas

extension State {
    /// The table of the roadmap's list for a row of that many columns.
    func roadmapTable(columns: Int) -> RoadmapTable { RoadmapTable(roadmap, columns: columns) }

    /// The names of the columns, the one that is sorted by marked.
    func drawRoadmapHeading(on canvas: inout Canvas, in rect: Rect) {
        let table = roadmapTable(columns: rect.columns)
        let marks = marked.isEmpty ? "" : say(Words.marked(marked.count))
        let title = " " + say(Phrase("Action", "Action")) + (marks.isEmpty ? "" : " · " + marks)
        canvas.write(title, at: rect.origin, style: .key, columns: max(0, table.titleWidth))
        for place in table.places {
            let isSorted = roadmap.sort == place.column
            let mark = isSorted ? (roadmap.isReversed ? "▾" : "▴") : ""
            let room = place.width - (isSorted ? 1 : 0)
            let name = say(place.column.title)
            let text = name.clipped(to: room) + mark
            canvas.write(
                text.padded(to: place.width, alignment: place.column.alignment),
                at: rect.origin.offset(columns: place.start), style: .key, columns: place.width)
            canvas.set("│", at: rect.origin.offset(columns: place.start - 2), style: borderStyle(of: place.column))
        }
    }

    /// The border that the mouse can take hold of, and the one that it holds.
    private func borderStyle(of column: RoadmapColumn) -> Style {
        guard case .border(let held)? = grip, held.column == column else { return .muted }
        return .accent
    }

    /// One row of the roadmap's list.
    func drawRoadmapRow(_ row: RowItem, on canvas: inout Canvas, in rect: Rect) {
        switch row {
        case .group(let group): drawGroup(group, on: &canvas, in: rect)
        case .action(let id):
            guard let action = laboratory.actions[id] else { return }
            drawAction(action, on: &canvas, in: rect)
        default:
            let content = RowContent(row, self)
            canvas.write(content.spans(columns: rect.columns), at: rect.origin, columns: rect.columns)
        }
    }

    func drawGroup(_ group: RoadmapGroup, on canvas: inout Canvas, in rect: Rect) {
        let count = "\(group.done)/\(group.count)"
        let spans = [
            Span(group.isFolded ? "▸ " : "▾ ", .muted),
            Span(say(group.title).clipped(to: max(4, rect.columns - 4 - count.count)), .title),
            Span(" " + count, .muted),
        ]
        canvas.write(spans, at: rect.origin, columns: rect.columns)
    }

    /// Mark, sign and title of an action: what every form of the roadmap begins a row with.
    func roadmapTitle(_ action: Action) -> [Span] {
        let late = laboratory.isLate(action, today: today)
        let isMilestone = action.isMilestone && !action.status.isClosed
        let isAside = digest.setAside.contains(action.id)
        var sign = isMilestone ? Span("◆", late ? .bad : .accent) : action.status.sign
        if isAside { sign = Span("×", .muted) }
        return [
            Span(marked.contains(action.id) ? "■" : " ", .accent), sign,
            Span(" " + action.title, action.status.isClosed || isAside ? .muted : .plain),
        ]
    }

    private func drawAction(_ action: Action, on canvas: inout Canvas, in rect: Rect) {
        let table = roadmapTable(columns: rect.columns)
        canvas.write(roadmapTitle(action), at: rect.origin, columns: table.titleWidth)
        for place in table.places {
            let cell = place.column.cell(of: action, self)
            canvas.write(
                cell.text.padded(to: place.width, alignment: place.column.alignment),
                at: rect.origin.offset(columns: place.start), style: cell.style, columns: place.width)
        }
    }
}
