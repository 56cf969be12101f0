/// A grid of cells that panes draw on; a value, so two frames can be compared and a test can read one.
public struct Canvas: Equatable, Sendable {
    /// The extent in cells.
    public let size: Size
    /// Where the real cursor stands; nothing hides it.
    public var cursor: Point?
    /// The cells, row after row.
    var cells: [Cell]

    /// Makes an empty canvas of plain blanks.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The whole canvas as a rectangle.
    public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The cell at the place; a blank outside the canvas.
    public subscript(point: Point) -> Cell {
        guard let index = index(of: point) else { return .blank }
        return cells[index]
    }

    /// The cells of a row from left to right; none outside the canvas.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0 && row < size.rows else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Where the cell of the place is stored, when it is on the canvas.
    func index(of point: Point) -> Int? {
        guard bounds.contains(point) else { return nil }
        return point.row * size.columns + point.column
    }

    /// Puts a glyph down at a place known to hold it, and blanks what is left of a wide one cut by it.
    @inline(__always) mutating func put(_ text: String, width: Int, style: Style, at index: Int) {
        if cells[index].width != 1 { unjoin(index) }
        if width == 2 {
            if cells[index + 1].width != 1 { unjoin(index + 1) }
            cells[index + 1] = Cell(text: "", width: 0, style: style)
        }
        cells[index] = Cell(text: text, width: width, style: style)
    }

    /// Turns both halves of the wide glyph at the index into blanks.
    private mutating func unjoin(_ index: Int) {
        let left = cells[index].isRightHalf ? index - 1 : index
        for half in left...left + 1 {
            cells[half] = Cell(text: " ", width: 1, style: cells[half].style)
        }
    }
}
