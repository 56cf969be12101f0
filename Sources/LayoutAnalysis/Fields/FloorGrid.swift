/// Square cells over a room, row by row from the top left; lengths in centimetres.
public struct FloorGrid: Hashable, Sendable {
    /// The top left corner of the first cell.
    public let origin: PlanePoint
    /// The side of a cell.
    public let cell: Double
    /// How many cells from left to right.
    public let columns: Int
    /// How many cells from top to bottom.
    public let rows: Int

    /// Makes a grid from its parts; counts that are not positive, or that exceed ten million cells, give no cells.
    public init(origin: PlanePoint, cell: Double, columns: Int, rows: Int) {
        let fits = columns > 0 && rows > 0 && columns <= 10_000_000 && rows <= 10_000_000 / columns && cell > 0
        self.origin = origin
        self.cell = cell
        self.columns = fits ? columns : 0
        self.rows = fits ? rows : 0
    }

    /// The side of a cell wherever the room allows it: the widths of the articles are whole numbers of such cells.
    public static let wantedCell = 10.0
    /// How many cells a grid may have; a larger room gets larger cells.
    public static let mostCells = 1_500_000
    /// The largest cell; a room that needs larger ones is not measured.
    public static let largestCell = 50.0

    /// Lays cells over a room with a margin of one cell, as fine as may be; nil when it needs cells that are too large.
    static func covering(_ bounds: PlaneBounds) -> FloorGrid? {
        for cell in [wantedCell, 20, 25, largestCell] {
            let (columns, rows) = ((bounds.width / cell).rounded(.up) + 2, (bounds.height / cell).rounded(.up) + 2)
            guard columns * rows <= Double(mostCells) else { continue }
            let origin = PlanePoint(x: bounds.min.x - cell, y: bounds.min.y - cell)
            return FloorGrid(origin: origin, cell: cell, columns: Int(columns), rows: Int(rows))
        }
        return nil
    }

    /// How many cells there are.
    public var count: Int { columns * rows }

    /// The middle of a cell.
    public func center(_ index: Int) -> PlanePoint {
        PlanePoint(
            x: origin.x + (Double(index % columns) + 0.5) * cell, y: origin.y + (Double(index / columns) + 0.5) * cell)
    }

    /// The cell that holds a point; nil off the grid.
    public func index(of point: PlanePoint) -> Int? {
        let (x, y) = ((point.x - origin.x) / cell, (point.y - origin.y) / cell)
        guard x >= 0, y >= 0, x < Double(columns), y < Double(rows) else { return nil }
        return Int(y) * columns + Int(x)
    }
}
