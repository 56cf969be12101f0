extension Polygon {
    /// Whether the outline bounds one area: at least 3 corners, no side of length 0, no side touching or crossing another.
    ///
    /// Sides that come within rounding of each other (1e-9 cm for rooms up to 7 km) count as touching.
    public var isSimple: Bool {
        guard let bounds, vertices.count >= 3, area > 0 else { return false }
        let (sides, limit) = (edges, bounds.rounding)
        for (side, next) in zip(sides, sides.dropFirst() + sides.prefix(1)) {
            // Two neighbours share a corner: they must not fold back onto one another, nor have no length.
            if next.distance(to: side.start) <= limit || side.distance(to: next.end) <= limit { return false }
        }
        return !Self.strangersTouch(sides, within: limit)
    }

    /// Whether two sides that are not neighbours come within a distance; left to right, so far sides are never compared.
    private static func strangersTouch(_ sides: [Segment], within limit: Double) -> Bool {
        let lefts = sides.map { min($0.start.x, $0.end.x) }
        var open: [Int] = []
        for index in sides.indices.sorted(by: { lefts[$0] < lefts[$1] }) {
            open.removeAll { max(sides[$0].start.x, sides[$0].end.x) < lefts[index] - limit }
            for other in open where !areNeighbours(index, other, of: sides.count) {
                if sides[index].squaredBoundsDistance(to: sides[other]) > limit * limit { continue }
                if sides[index].distance(to: sides[other]) <= limit { return true }
            }
            open.append(index)
        }
        return false
    }

    private static func areNeighbours(_ a: Int, _ b: Int, of count: Int) -> Bool {
        abs(a - b) == 1 || abs(a - b) == count - 1
    }
}
