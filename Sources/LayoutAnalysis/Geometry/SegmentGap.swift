extension Segment {
    /// The shortest distance to another segment and the two points that realise it, in centimetres, exact to rounding.
    public func gap(to other: Segment) -> Gap {
        if let meeting = crossing(with: other) { return Gap(from: meeting, to: meeting) }
        // Without a crossing, one of the two nearest points is always an end.
        var best = Gap(from: start, to: other.closestPoint(to: start))
        best.keepShorter(Gap(from: end, to: other.closestPoint(to: end)))
        best.keepShorter(Gap(from: closestPoint(to: other.start), to: other.start))
        best.keepShorter(Gap(from: closestPoint(to: other.end), to: other.end))
        return best
    }

    /// The point where two segments properly cross, each going from one side of the other to the other side.
    func crossing(with other: Segment) -> PlanePoint? {
        let (mine, theirs) = (end - start, other.end - other.start)
        let (a, b) = (mine.cross(other.start - start), mine.cross(other.end - start))
        let (c, d) = (theirs.cross(start - other.start), theirs.cross(end - other.start))
        guard (a < 0) != (b < 0), (c < 0) != (d < 0), a != 0, b != 0, c != 0, d != 0 else { return nil }
        return start + mine * (c / (c - d))
    }

    /// The distance below which the bounding rectangles already keep two segments apart, in centimetres, squared.
    func squaredBoundsDistance(to other: Segment) -> Double {
        let (left, right) = (Swift.min(start.x, end.x), Swift.max(start.x, end.x))
        let (top, bottom) = (Swift.min(start.y, end.y), Swift.max(start.y, end.y))
        let across = Swift.max(
            0, Swift.min(other.start.x, other.end.x) - right, left - Swift.max(other.start.x, other.end.x))
        let down = Swift.max(
            0, Swift.min(other.start.y, other.end.y) - bottom, top - Swift.max(other.start.y, other.end.y))
        return across * across + down * down
    }
}
