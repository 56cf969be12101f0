import LIAVVModel
import TerminalCanvas

/// What the mouse does on the assignments and nowhere else.
extension State {
    /// Selects cells, goes to columns, folds groups, scrolls what is under it.
    ///
    /// - Returns: nil for what the mouse does everywhere.
    mutating func pointOnAssignments(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        guard pane == .assignments, overlays.isEmpty else { return nil }
        switch mouse.kind {
        case .wheelUp, .wheelDown: return turnWheel(mouse.kind == .wheelUp ? -3 : 3, on: mouse.at, arrangement)
        case .click, .doubleClick:
            guard mouse.button == .left else { return nil }
            return click(on: mouse, arrangement)
        default: return dragMember(mouse, arrangement)
        }
    }

    private mutating func click(on mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        let point = mouse.at
        if let grid = grid(arrangement), arrangement.list.contains(point) || arrangement.heading.contains(point) {
            if let column = grid.column(at: point.column) { go(toColumn: column, of: grid) }
            return arrangement.heading.contains(point) ? [] : nil
        }
        if assignments.form == .board { return clickBoard(mouse, arrangement) }
        if assignments.form == .members { return clickGroup(mouse, arrangement) }
        guard arrangement.extra.contains(point), let member = panelMember(at: point, arrangement.extra) else {
            return nil
        }
        isInDetail = false
        list.select { $0 == .member(member) }
        list.reveal(visible: arrangement.list.rows)
        refreshDetail()
        return mouse.kind == .doubleClick ? run(.open) : []
    }

    /// The sign before the name of a group folds and unfolds it.
    private mutating func clickGroup(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        let row = list.offset + mouse.at.row - arrangement.list.row
        guard arrangement.list.contains(mouse.at), list.rows.indices.contains(row),
            case .person(let group) = list.rows[row],
            mouse.at.column < arrangement.list.column + 2 || !list.rows[row].isSelectable
        else { return nil }
        isInDetail = false
        if mouse.kind == .click { setFolded(!group.isFolded, group) }
        return []
    }

    private mutating func clickBoard(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        let isInHeading = arrangement.heading.contains(mouse.at)
        let row = isInHeading ? arrangement.list.row : mouse.at.row
        guard let (column, rect) = boardColumn(at: Point(column: mouse.at.column, row: row), arrangement) else {
            return nil
        }
        isInDetail = false
        // What stands under the mouse now, before the column gets the keys and may scroll.
        let place = boardList(column).offset + row - rect.row
        focus(column)
        if !isInHeading {
            list.select(place: place)
            followSelection()
            refreshDetail()
        }
        return mouse.kind == .doubleClick && !isInHeading ? run(.open) : []
    }

    func boardColumn(
        at point: Point, _ arrangement: Arrangement
    ) -> (column: AssignmentBoard.Column, rect: Rect)? {
        AssignmentBoardLayout(arrangement.list, focus: assignments.board.focus).columns.first {
            $0.rect.contains(point)
        }
    }

    /// The wheel over the headings of a table goes to the sides, over a column of the board it scrolls that one.
    private mutating func turnWheel(_ step: Int, on point: Point, _ arrangement: Arrangement) -> [Effect]? {
        if let grid = grid(arrangement), arrangement.heading.contains(point) {
            scroll(grid, by: step.signum())
            return []
        }
        guard assignments.form == .board, let (column, rect) = boardColumn(at: point, arrangement) else {
            if arrangement.extra.contains(point) {
                assignments.panelOffset = max(0, panelOffset(arrangement.extra) + step)
                return []
            }
            return nil
        }
        if column == assignments.board.focus {
            list.scroll(by: step, visible: rect.rows)
            followSelection()
        } else {
            scrollBoard(column, by: step, visible: rect.rows)
        }
        refreshDetail()
        return []
    }

    /// A column without the keys scrolls, and what is selected in it stays in sight as everywhere.
    private mutating func scrollBoard(_ column: AssignmentBoard.Column, by step: Int, visible: Int) {
        assignments.board.lists[column]?.scroll(by: step, visible: visible)
        guard column == .actions, let action = boardAction, boardContribution?.action != action.id else { return }
        refresh(.assignments)
    }

    /// Scrolls the columns of a table; the cursor stays in sight.
    private mutating func scroll(_ grid: Grid, by step: Int) {
        let first = min(max(0, grid.first + step), max(0, grid.count - grid.visible))
        let column = min(max(gridCursor, first), first + grid.visible - 1)
        let cursor = column
        assignments.firstColumn[assignments.form] = first
        let moved = Grid(
            grid.rect, title: grid.title, cell: grid.cell, total: grid.total, count: grid.count, first: first,
            cursor: cursor)
        go(toColumn: cursor, of: moved)
    }
}
