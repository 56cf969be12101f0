/// A cell's place: zero-based, counted from the top left.
public struct Point: Hashable, Sendable {
    /// Cells from the left edge.
    public var column: Int
    /// Cells from the top edge.
    public var row: Int

    /// Makes a point; it may lie outside any canvas.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The place so many cells to the right and down; negative numbers go left and up.
    public func offset(columns: Int = 0, rows: Int = 0) -> Point {
        Point(column: column + columns, row: row + rows)
    }
}
