import LIAVVModel
import TerminalCanvas

extension State {
    /// Arrows on the board: down its column, across to the next; false when the key is none of them.
    mutating func moveOnBoard(_ key: Key) -> Bool {
        guard pane == .roadmap, roadmap.form == .board, !isInDetail else { return false }
        let columns = allBoardColumns
        guard let column = columns.firstIndex(where: { $0.contains(list.selected) }) else { return false }
        let rows = columns[column]
        switch key {
        case .up: list.select(place: max(rows.lowerBound, list.selected - 1))
        case .down: list.select(place: min(rows.upperBound - 1, list.selected + 1))
        case .left: cross(columns[..<column].reversed(), depth: list.selected - rows.lowerBound)
        case .right: cross(Array(columns[(column + 1)...]), depth: list.selected - rows.lowerBound)
        case .home: list.select(place: rows.lowerBound)
        case .end: list.select(place: rows.upperBound - 1)
        default: return false
        }
        refreshDetail()
        return true
    }

    /// To the nearest column that has a card.
    private mutating func cross(_ columns: [Range<Int>], depth: Int) {
        guard let target = columns.first(where: { !$0.isEmpty }) else { return }
        list.select(place: min(target.lowerBound + depth, target.upperBound - 1))
    }

    private var allBoardColumns: [Range<Int>] {
        let wide = Rect(column: 0, row: 0, columns: 10_000, rows: 10)
        return BoardLayout(list, in: wide).columns.map(\.rows)
    }

    /// The status of the column that the mouse is over, with the place of the card under it.
    func boardPlace(at point: Point, _ arrangement: Arrangement) -> (status: Action.Status, row: Int?)? {
        let layout = BoardLayout(list, in: arrangement.list, first: boardDrag?.first)
        guard let column = layout.columns.first(where: { $0.rect.contains(point) }),
            let status = Action.Status(rawValue: column.group.key)
        else { return nil }
        let line = (point.row - column.rect.row) / BoardLayout.cardRows
        let place = column.rows.lowerBound + BoardLayout.offset(column, selected: list.selected) + line
        return (status, column.rows.contains(place) ? place : nil)
    }
}
