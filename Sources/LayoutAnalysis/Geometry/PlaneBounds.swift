/// The smallest upright rectangle around some points, in centimetres.
public struct PlaneBounds: Hashable, Sendable {
    /// The corner nearest the top left of the drawing.
    public let min: PlanePoint
    /// The corner nearest the bottom right of the drawing.
    public let max: PlanePoint

    /// Makes the bounds of some points; nil when there is none, or when one is not on the plan.
    public init?(_ points: [PlanePoint]) {
        guard var low = points.first, points.allSatisfy(\.isOnPlan) else { return nil }
        var high = low
        for point in points {
            low = PlanePoint(x: Swift.min(low.x, point.x), y: Swift.min(low.y, point.y))
            high = PlanePoint(x: Swift.max(high.x, point.x), y: Swift.max(high.y, point.y))
        }
        (min, max) = (low, high)
    }

    /// The extent from left to right, in centimetres.
    public var width: Double { max.x - min.x }
    /// The extent from top to bottom, in centimetres.
    public var height: Double { max.y - min.y }
    /// The middle of the rectangle.
    public var center: PlanePoint { PlanePoint(x: (min.x + max.x) / 2, y: (min.y + max.y) / 2) }

    /// The shortest distance between two bounds, in centimetres; 0 when they touch or overlap.
    public func distance(to other: PlaneBounds) -> Double {
        let across = Swift.max(0, other.min.x - max.x, min.x - other.max.x)
        let down = Swift.max(0, other.min.y - max.y, min.y - other.max.y)
        return PlanePoint(x: across, y: down).length
    }

    /// Whether two bounds share a point.
    func touches(_ other: PlaneBounds) -> Bool {
        other.min.x <= max.x && min.x <= other.max.x && other.min.y <= max.y && min.y <= other.max.y
    }

    /// What two computed lengths may differ by from rounding alone at this distance from the origin, in centimetres.
    var rounding: Double {
        let farthest = Swift.max(abs(min.x), abs(min.y), abs(max.x), abs(max.y))
        return Swift.max(1e-9, 64 * farthest.ulp)
    }
}
