/// A rectangle of cells: where a pane, a list or a field stands.
public struct Rect: Hashable, Sendable {
    /// The leftmost column, zero-based.
    public var column: Int
    /// The topmost row, zero-based.
    public var row: Int
    /// The width in cells, never negative.
    public var columns: Int
    /// The height in cells, never negative.
    public var rows: Int

    /// Makes a rectangle; a negative width or height counts as zero.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Makes the rectangle of that size whose top left is the point.
    public init(origin: Point, size: Size) {
        self.init(column: origin.column, row: origin.row, columns: size.columns, rows: size.rows)
    }

    /// The first column right of the rectangle.
    public var maxColumn: Int { column + columns }
    /// The first row under the rectangle.
    public var maxRow: Int { row + rows }
    /// Whether it holds no cell.
    public var isEmpty: Bool { columns == 0 || rows == 0 }
    /// The top left cell.
    public var origin: Point { Point(column: column, row: row) }
    /// The width and height in cells.
    public var size: Size { Size(columns: columns, rows: rows) }

    /// Whether the cell at the point belongs to the rectangle.
    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < maxColumn && point.row >= row && point.row < maxRow
    }

    /// The cells that both rectangles hold; empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top,
            columns: min(maxColumn, other.maxColumn) - left, rows: min(maxRow, other.maxRow) - top)
    }

    /// The rectangle of that size in the middle of this one, no larger than it.
    public func centered(_ size: Size) -> Rect {
        let width = min(size.columns, columns)
        let height = min(size.rows, rows)
        return Rect(
            column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width, rows: height)
    }
}
