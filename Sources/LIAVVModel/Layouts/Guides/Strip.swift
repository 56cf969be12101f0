/// The floor between an item and whatever comes next in one direction: as wide as the item, without end.
///
/// Seen so that the direction points to the right: `low` and `high` are then the two sides of the strip.
struct Strip {
    let direction: Direction
    private let edge: Double
    private let low: Double
    private let high: Double

    enum Direction { case left, right, up, down }

    // What only touches the side of the strip is not in the way.
    private static let hair = 1e-6

    init(_ around: Extent, _ direction: Direction) {
        self.direction = direction
        switch direction {
        case .left: (edge, low, high) = (-around.minX, around.minY, around.maxY)
        case .right: (edge, low, high) = (around.maxX, around.minY, around.maxY)
        case .up: (edge, low, high) = (-around.minY, around.minX, around.maxX)
        case .down: (edge, low, high) = (around.maxY, around.minX, around.maxX)
        }
    }

    /// How far a span is from the item; nil for what lies behind it. What reaches over the item's edge is no way off.
    func distance(_ span: (low: Double, high: Double)) -> Double? {
        if span.low >= edge - Self.hair { return max(span.low - edge, 0) }
        return span.high > edge + Self.hair ? 0 : nil
    }

    /// From where to where a shape lies in the strip; nil when it does not.
    func span(of floor: TurnedShape) -> (low: Double, high: Double)? {
        guard floor.isRound else {
            let corners = floor.corners
            return span(of: zip(corners, corners.dropFirst() + corners.prefix(1)).map { Side(start: $0, end: $1) })
        }
        let (middle, radius) = (seen(Spot(floor.centre)), Double(floor.width) / 2)
        let off = max(low - middle.y, middle.y - high, 0)
        guard off < radius - Self.hair else { return nil }
        let reach = (radius * radius - off * off).squareRoot()
        return (middle.x - reach, middle.x + reach)
    }

    /// From where to where sides lie in the strip; nil when none does.
    func span(of sides: [Side]) -> (low: Double, high: Double)? {
        var found: (low: Double, high: Double)?
        for side in sides {
            guard let span = clipped(side) else { continue }
            found = found.map { (min($0.low, span.low), max($0.high, span.high)) } ?? span
        }
        return found
    }

    private func seen(_ spot: Spot) -> Spot {
        switch direction {
        case .right: spot
        case .left: Spot(x: -spot.x, y: spot.y)
        case .down: Spot(x: spot.y, y: spot.x)
        case .up: Spot(x: -spot.y, y: spot.x)
        }
    }

    /// The part of a side between the two sides of the strip.
    private func clipped(_ side: Side) -> (low: Double, high: Double)? {
        let (a, b) = (seen(side.start), seen(side.end))
        let (low, high) = (low + Self.hair, high - Self.hair)
        guard low < high, max(a.y, b.y) > low, min(a.y, b.y) < high else { return nil }
        guard a.y != b.y else { return (min(a.x, b.x), max(a.x, b.x)) }
        let ends = [low, high].map { level in
            a.x + (b.x - a.x) * min(max((level - a.y) / (b.y - a.y), 0), 1)
        }
        return (min(ends[0], ends[1]), max(ends[0], ends[1]))
    }
}
