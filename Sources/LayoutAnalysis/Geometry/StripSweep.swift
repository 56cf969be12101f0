/// The part of a polygon between two neighbouring sides in a strip; a share of 0 is the strip's top, 1 its bottom.
struct StripSpan {
    let leftSide: (top: Double, bottom: Double)
    let rightSide: (top: Double, bottom: Double)

    var minimum: Double { min(leftSide.top, leftSide.bottom) }
    var maximum: Double { max(rightSide.top, rightSide.bottom) }
    func left(_ share: Double) -> Double { leftSide.top + (leftSide.bottom - leftSide.top) * share }
    func right(_ share: Double) -> Double { rightSide.top + (rightSide.bottom - rightSide.top) * share }

    /// The shares of the height, from 0 to 1, between which no side of one span crosses a side of the other.
    func breaks(against other: StripSpan) -> [Double] {
        var shares = [0.0, 1.0]
        for mine in [leftSide, rightSide] {
            for theirs in [other.leftSide, other.rightSide] {
                let (above, below) = (mine.top - theirs.top, mine.bottom - theirs.bottom)
                if (above < 0) != (below < 0), above != below { shares.append(above / (above - below)) }
            }
        }
        return shares.sorted()
    }
}

/// Walks down a polygon and cuts it into spans; strips must be asked from top to bottom.
struct StripSweep {
    private var waiting: [(top: PlanePoint, bottom: PlanePoint)]
    private var open: [(top: PlanePoint, bottom: PlanePoint)] = []

    init(_ polygon: Polygon) {
        // Level sides bound no strip. The next side to open is kept last, where it is cheap to take.
        waiting = polygon.edges.filter { $0.start.y != $0.end.y }
            .map { $0.start.y < $0.end.y ? ($0.start, $0.end) : ($0.end, $0.start) }
            .sorted { $0.top.y > $1.top.y }
    }

    /// The spans from left to right in a strip that no corner of the polygon lies inside of.
    mutating func spans(from upper: Double, to lower: Double) -> [StripSpan] {
        while let next = waiting.last, next.top.y <= upper { open.append(waiting.removeLast()) }
        open.removeAll { $0.bottom.y <= upper }
        let sides = open.map { (top: Self.x(of: $0, at: upper), bottom: Self.x(of: $0, at: lower)) }
            .sorted { $0.top + $0.bottom < $1.top + $1.bottom }
        return stride(from: 0, to: sides.count - 1, by: 2).map {
            StripSpan(leftSide: sides[$0], rightSide: sides[$0 + 1])
        }
    }

    private static func x(of side: (top: PlanePoint, bottom: PlanePoint), at y: Double) -> Double {
        if y <= side.top.y { return side.top.x }
        if y >= side.bottom.y { return side.bottom.x }
        return side.top.x + (side.bottom.x - side.top.x) * ((y - side.top.y) / (side.bottom.y - side.top.y))
    }
}
