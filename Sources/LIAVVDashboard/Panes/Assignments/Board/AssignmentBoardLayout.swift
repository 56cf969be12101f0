import TerminalCanvas

/// Where the columns of the board stand: all three, or those around the one with the keys.
struct AssignmentBoardLayout {
    /// The columns in sight with their places, the rows only.
    let columns: [(column: AssignmentBoard.Column, rect: Rect)]
    /// How many are out of sight on the left and on the right.
    let hidden: (left: Int, right: Int)

    init(_ rect: Rect, focus: AssignmentBoard.Column) {
        let all = AssignmentBoard.Column.allCases
        let visible = max(1, min(all.count, rect.columns / 24))
        let first = min(max(0, focus.rawValue - visible + 1), all.count - visible)
        let width = rect.columns / visible
        columns = all.dropFirst(first).prefix(visible).enumerated().map { place, column in
            let start = rect.column + place * width
            let end = place == visible - 1 ? rect.maxColumn : start + width
            return (column, Rect(column: start, row: rect.row, columns: end - start, rows: rect.rows))
        }
        hidden = (first, all.count - first - visible)
    }
}
