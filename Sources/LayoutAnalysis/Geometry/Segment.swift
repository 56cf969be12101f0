/// A straight line between two points, in centimetres; both ends may coincide.
public struct Segment: Hashable, Sendable {
    /// Where the segment starts.
    public let start: PlanePoint
    /// Where the segment ends.
    public let end: PlanePoint

    /// Makes a segment between two points.
    public init(start: PlanePoint, end: PlanePoint) {
        self.start = start
        self.end = end
    }

    /// The distance between both ends, in centimetres.
    public var length: Double { start.distance(to: end) }

    /// The middle of the segment.
    public var midpoint: PlanePoint { start + (end - start) * 0.5 }

    /// The point of the segment nearest to a point.
    public func closestPoint(to point: PlanePoint) -> PlanePoint {
        let along = end - start
        let square = along.dot(along)
        guard square > 0 else { return start }
        let share = (point - start).dot(along) / square
        if share <= 0 { return start }
        return share >= 1 ? end : start + along * share
    }

    /// The shortest distance from the segment to a point, in centimetres.
    public func distance(to point: PlanePoint) -> Double { closestPoint(to: point).distance(to: point) }

    /// The shortest distance between two segments, in centimetres; 0 when they cross or touch.
    public func distance(to other: Segment) -> Double { gap(to: other).distance }
}
