/// A block of chairs, row behind row: its size from its numbers, and the other way round.
///
/// A seat takes 50 cm in its row (L 3 counts one person for 50 cm of bench); rows follow each other every 90 cm, which is
/// usual: a chair 50 cm deep leaves 40 cm, and L 28 asks that a gauge of 35 cm pass.
public struct ChairBlock: Hashable, Sendable {
    /// Rows, one behind the other.
    public let rows: Int
    /// Seats in each of them.
    public let perRow: Int

    /// Centimetres that a seat takes in its row.
    public static let seatWidth = 50
    /// Centimetres from one row to the next, usual.
    public static let pitch = 90
    /// As many rows, or seats in a row, as anybody means.
    public static let counts = 1...200

    /// That many rows of that many seats, each held within `counts`.
    public init(rows: Int, perRow: Int) {
        (self.rows, self.perRow) = (rows.within(Self.counts), perRow.within(Self.counts))
    }

    /// As many as fit on a floor of that size, in centimetres; at least one.
    public init(fittingWidth width: Int, depth: Int) {
        self.init(rows: depth / Self.pitch, perRow: width / Self.seatWidth)
    }

    /// Along a row, in centimetres.
    public var width: Int { perRow * Self.seatWidth }
    /// Across the rows, in centimetres; what is behind the last row is part of it.
    public var depth: Int { rows * Self.pitch }
    /// How many people sit in it.
    public var capacity: Int { rows * perRow }
}

extension Int {
    /// The nearest number of the range.
    func within(_ range: ClosedRange<Int>) -> Int { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
}
