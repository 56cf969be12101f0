/// Chairs in rows: how many, and how they stand; lengths in centimetres.
public struct ChairRows: Hashable, Sendable {
    /// How many rows.
    public let rows: Int
    /// How many chairs in each row.
    public let perRow: Int
    /// From one row to the same point of the next.
    public let pitch: Double
    /// How deep a chair is; what `pitch` leaves beside it is free to walk through.
    public let chairDepth: Double
    /// The middle of the first row at its left end and at its right end; the other rows follow behind it.
    public let firstRow: Segment
    /// The direction from one row to the next, in degrees clockwise from the right of the drawing.
    public let direction: Double

    /// Makes rows of chairs.
    public init(
        rows: Int, perRow: Int, pitch: Double, chairDepth: Double = 50, firstRow: Segment, direction: Double
    ) {
        self.rows = rows
        self.perRow = perRow
        self.pitch = pitch
        self.chairDepth = chairDepth
        self.firstRow = firstRow
        self.direction = direction
    }

    /// Makes the rows that fill a turned rectangle, rows along its width and one behind the other along its depth.
    public init(
        rows: Int, perRow: Int, center: PlanePoint, width: Double, depth: Double, rotation: Double = 0,
        chairDepth: Double = 50
    ) {
        let pitch = rows > 0 ? depth / Double(rows) : depth
        let y = center.y - depth / 2 + min(pitch, chairDepth) / 2
        let ends = [-width / 2, width / 2].map {
            PlanePoint(x: center.x + $0, y: y).rotated(about: center, degrees: rotation)
        }
        self.init(
            rows: rows, perRow: perRow, pitch: pitch, chairDepth: chairDepth,
            firstRow: Segment(start: ends[0], end: ends[1]), direction: rotation + 90)
    }

    /// How many chairs there are, a million at most; 0 for counts that are not positive.
    public var seats: Int { rows > 0 && perRow > 0 ? min(min(rows, 1_000_000) * min(perRow, 1_000_000), 1_000_000) : 0 }

    /// What is free to walk through between two rows.
    public var gauge: Double { pitch - chairDepth }
}
