import LIAVVModel
import TerminalCanvas

/// Where the cells of a table stand that scrolls both ways: titles on the left and totals on the right stay.
struct Grid: Equatable {
    /// The rows of the table.
    let rect: Rect
    /// The columns of the titles, of a cell, of the totals.
    let title: Int
    let cell: Int
    let total: Int
    /// How many columns of cells there are, the first in sight and how many are.
    let count: Int
    let first: Int
    let visible: Int

    /// - Parameters:
    ///   - first: the first column that was in sight before.
    ///   - cursor: the column that is in sight whatever happens.
    init(_ rect: Rect, title: Int, cell: Int, total: Int, count: Int, first: Int, cursor: Int) {
        (self.rect, self.title, self.cell, self.count) = (rect, title, cell, count)
        self.total = rect.columns - title - total >= 3 * cell ? total : 0
        let room = rect.columns - title - self.total
        visible = max(1, min(count, room / cell))
        let kept = min(max(first, cursor - visible + 1), cursor)
        self.first = min(max(0, kept), max(0, count - visible))
    }

    /// The columns in sight.
    var columns: Range<Int> { first..<min(count, first + visible) }

    /// Where a column in sight begins.
    func start(of column: Int) -> Int { rect.column + title + (column - first) * cell }

    /// Where the totals begin.
    var totalStart: Int { start(of: columns.upperBound) }

    /// The column at that place of the window, if it is one of cells.
    func column(at place: Int) -> Int? {
        let column = place - rect.column - title
        guard column >= 0, first + column / cell < columns.upperBound else { return nil }
        return first + column / cell
    }

    /// The cell of a column in a row of the window.
    func place(_ column: Int, row: Int) -> Rect { Rect(column: start(of: column), row: row, columns: cell, rows: 1) }

    /// How many columns are out of sight on either side: `‹3 5›`.
    var hidden: String {
        let (left, right) = (first, count - columns.upperBound)
        return [left > 0 ? "‹\(left)" : "", right > 0 ? "\(right)›" : ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension State {
    /// Moves the cursor of a table to a column, and the columns with it where it would leave the window.
    mutating func go(toColumn column: Int, of grid: Grid) {
        guard grid.count > 0 else { return }
        let column = min(max(column, 0), grid.count - 1)
        let moved = Grid(
            grid.rect, title: grid.title, cell: grid.cell, total: grid.total, count: grid.count, first: grid.first,
            cursor: column)
        assignments.firstColumn[assignments.form] = moved.first
        if assignments.form == .matrix { assignments.column = matrix.members[column] }
        if assignments.form == .load { assignments.week = weekly?.weeks[column] }
    }

    /// The table that is shown, if one is.
    func grid(_ arrangement: Arrangement) -> Grid? {
        switch assignmentForm {
        case .matrix: matrixGrid(arrangement.list)
        case .load: weekGrid(arrangement.list)
        default: nil
        }
    }

    /// The columns of the cursor in the table that is shown.
    var gridCursor: Int { assignments.form == .matrix ? matrixCursor : weekCursor }
}
