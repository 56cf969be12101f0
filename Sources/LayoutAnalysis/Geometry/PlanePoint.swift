/// A place on the drawing, in centimetres: x grows to the right, y grows downwards.
///
/// Every angle in this module is in degrees and turns clockwise as seen on the drawing: 0° points right, 90° down.
public struct PlanePoint: Hashable, Sendable {
    /// The distance from the left of the drawing, in centimetres.
    public var x: Double
    /// The distance from the top of the drawing, in centimetres.
    public var y: Double

    /// Makes a point from its two coordinates, in centimetres; any value is taken, `isOnPlan` says whether it is usable.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// Whether both coordinates are finite and within ±10,000 km, so that no product of two of them overflows.
    public var isOnPlan: Bool { abs(x) <= Self.reach && abs(y) <= Self.reach }

    /// The straight distance to another point, in centimetres.
    public func distance(to other: PlanePoint) -> Double { (other - self).length }

    /// This point turned clockwise about a centre, the angle in degrees; quarter turns are exact.
    public func rotated(about centre: PlanePoint, degrees: Double) -> PlanePoint {
        let (offset, axis) = (self - centre, PlaneAngle.direction(degrees: degrees))
        return centre
            + PlanePoint(x: offset.x * axis.x - offset.y * axis.y, y: offset.x * axis.y + offset.y * axis.x)
    }

    static let reach = 1e9
}

// Points double as offsets inside the module: a second vector type would only add conversions.
extension PlanePoint {
    static func + (a: PlanePoint, b: PlanePoint) -> PlanePoint { PlanePoint(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: PlanePoint, b: PlanePoint) -> PlanePoint { PlanePoint(x: a.x - b.x, y: a.y - b.y) }
    static func * (a: PlanePoint, k: Double) -> PlanePoint { PlanePoint(x: a.x * k, y: a.y * k) }

    var length: Double { dot(self).squareRoot() }
    func dot(_ other: PlanePoint) -> Double { x * other.x + y * other.y }
    /// Positive when `other` lies clockwise of this offset on the drawing.
    func cross(_ other: PlanePoint) -> Double { x * other.y - y * other.x }
}
