import LIAVVModel
import TerminalCanvas

extension State {
    /// Actions, the contributions of the selected one, and the members with their load.
    func drawAssignmentBoard(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) {
        let layout = AssignmentBoardLayout(arrangement.list, focus: assignments.board.focus)
        for (place, (column, rect)) in layout.columns.enumerated() {
            drawHead(of: column, in: rect, layout, on: &canvas, row: arrangement.heading.row)
            drawColumn(column, on: &canvas, in: rect, focused: focused)
            guard place > 0 else { continue }
            canvas.verticalRule(at: rect.origin.offset(rows: -1), rows: rect.rows + 1, style: .border)
        }
    }

    private func drawHead(
        of column: AssignmentBoard.Column, in rect: Rect, _ layout: AssignmentBoardLayout, on canvas: inout Canvas,
        row: Int
    ) {
        let hasKeys = column == assignments.board.focus
        let count = boardList(column).rows.count { $0.isSelectable }
        let before = column == layout.columns.first?.column && layout.hidden.left > 0 ? "‹\(layout.hidden.left) " : ""
        let after = column == layout.columns.last?.column && layout.hidden.right > 0 ? " \(layout.hidden.right)›" : ""
        let text = (hasKeys ? "▸" : " ") + before + say(column.title) + " (\(count))" + after
        canvas.write(
            text, at: Point(column: rect.column + 1, row: row), style: hasKeys ? .title : .key,
            columns: rect.columns - 2)
    }

    private func drawColumn(
        _ column: AssignmentBoard.Column, on canvas: inout Canvas, in rect: Rect, focused: Bool
    ) {
        let list = boardList(column)
        let piece = boardContribution.flatMap(laboratory.contribution)?.contribution
        for line in 0..<rect.rows {
            let place = list.offset + line
            guard list.rows.indices.contains(place) else { break }
            let at = Rect(column: rect.column + 1, row: rect.row + line, columns: rect.columns - 2, rows: 1)
            let isSelected = place == list.selected && list.rows[place].isSelectable
            canvas.put(boardSpans(list.rows[place], piece, columns: at.columns), in: at)
            if isSelected {
                drawBoardSelection(hasKeys: column == assignments.board.focus, on: &canvas, in: at, focused)
            }
        }
        let right = Rect(column: rect.maxColumn - 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: list.offset, visible: rect.rows, total: list.rows.count)
    }

    /// The selected row of the column with the keys, and what the others show it for.
    private func drawBoardSelection(hasKeys: Bool, on canvas: inout Canvas, in rect: Rect, _ focused: Bool) {
        guard hasKeys else { return canvas.set("▸", at: rect.origin, style: .accent) }
        drawSelection(on: &canvas, in: rect)
        if focused { canvas.cursor = rect.origin }
    }

    /// One row of a column: sign, title, and notes at the right where there is room for them.
    private func boardSpans(_ row: RowItem, _ piece: Contribution?, columns: Int) -> [Span] {
        switch row {
        case .action(let id):
            guard let action = laboratory.actions[id] else { return [] }
            return line([Span(" "), roadmapTitle(action)[1], Span(" " + action.title)], boardNotes(action), columns)
        case .contribution(let reference):
            guard let entry = laboratory.contribution(reference) else { return [] }
            let isMarked = markedPieces.contains(reference)
            let sign = isMarked ? Span("■", .accent) : entry.contribution.sign
            let style: Style = entry.contribution.status.isClosed ? .muted : .plain
            return line(
                [Span(" "), sign, Span(" " + entry.contribution.title, style)], boardNotes(entry, columns), columns)
        case .member(let id):
            let mark = piece?.share(of: id)?.sign(language) ?? Span("")
            let name = columns < 44 ? shortName(id) : fullName(id)
            return line(
                [Span(" "), Span(mark.text.padded(to: 3), mark.style), Span(name)], boardNotes(id, columns), columns,
                least: columns < 30 ? 10 : 14)
        default: return RowContent(row, self).spans(columns: columns)
        }
    }

    /// How many of its contributions are taken, and when it is due.
    private func boardNotes(_ action: Action) -> [Span] {
        let taken = RoadmapColumn.taken.cell(of: action, self), due = RoadmapColumn.due.cell(of: action, self)
        return [
            Span(taken.text.padded(to: 4, alignment: .right), taken.style), Span(due.text.padded(to: 15), due.style),
        ]
    }

    private func boardNotes(_ entry: ContributionEntry, _ columns: Int) -> [Span] {
        let width = columns < 30 ? 9 : columns < 70 ? 15 : 26
        let people = people(of: entry.contribution, columns: width)
        let effort = entry.contribution.effort?.hours(in: language) ?? "?\u{A0}h"
        let due = dueSpan(of: entry)
        return [
            Span(people.text.padded(to: width), people.style),
            Span(effort.padded(to: 5, alignment: .right), .muted), Span(due.text.padded(to: 15), due.style),
        ].filter { columns >= 30 || !$0.text.allSatisfy { $0 == " " } }
    }

    private func boardNotes(_ member: Identifier, _ columns: Int) -> [Span] {
        let text = loadText(of: member), count = digest.loads[member]?.contributions ?? 0
        return [
            Span(text.text.padded(to: columns < 30 ? 8 : 11, alignment: .right), text.style),
            loadBar(of: member, columns: columns < 30 ? 4 : 8), Span("\(count) contr.".padded(to: 9), .muted),
            awaySpan(member) ?? Span(""),
        ].filter { !$0.text.isEmpty }
    }

    /// A title that takes the room that the notes leave; of these, from the first on, those that leave it enough.
    private func line(_ title: [Span], _ notes: [Span], _ columns: Int, least: Int? = nil) -> [Span] {
        let least = least ?? min(24, max(12, columns / 2))
        var (room, kept) = (columns, [Span]())
        for note in notes {
            let width = TextWidth.columns(of: note.text) + 1
            guard room - width >= least else { continue }
            kept += [Span(" "), note]
            room -= width
        }
        guard let last = title.last else { return kept }
        let before = title.dropLast().reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        return title.dropLast() + [Span(last.text.padded(to: max(0, room - before)), last.style)] + kept
    }
}
