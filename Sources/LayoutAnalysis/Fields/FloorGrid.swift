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
