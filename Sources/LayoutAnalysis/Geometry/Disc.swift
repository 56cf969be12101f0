/// A filled circle, in centimetres.
public struct Disc: Hashable, Sendable {
    /// Its middle.
    public let center: PlanePoint
    /// Its radius, in centimetres; a disc whose radius is not positive and finite takes no floor.
    public let radius: Double

    /// Makes a disc from its middle and radius, in centimetres.
    public init(center: PlanePoint, radius: Double) {
        self.center = center
        self.radius = radius
    }

    /// Whether it can be measured: on the plan, with a positive radius of at most 10 km.
    var isUsable: Bool { center.isOnPlan && radius > 0 && radius <= 1e6 }
}
