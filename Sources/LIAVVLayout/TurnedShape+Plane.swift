import LIAVVModel
import LayoutAnalysis

extension PlanePoint {
    /// A corner of a drawing, on the plane.
    public init(_ corner: Corner) { self.init(x: Double(corner.x), y: Double(corner.y)) }
}

extension [Corner] {
    /// The same places on the plane.
    public var points: [PlanePoint] { map(PlanePoint.init) }
}

extension TurnedShape {
    /// Its centre on the plane.
    public var middle: PlanePoint { PlanePoint(centre) }

    /// The same on the plane, grown by a margin on every side, in centimetres; a disc as a polygon inside it.
    public func polygon(margin: Int = 0) -> Polygon {
        if let disc { return .disc(center: middle, diameter: 2 * disc.radius + 2 * Double(margin)) }
        return .rectangle(
            center: middle, width: Double(width) + 2 * Double(margin), depth: Double(depth) + 2 * Double(margin),
            rotation: Double(rotation))
    }

    /// The disc that it is; nil of a rectangle.
    public var disc: Disc? { isRound ? Disc(center: middle, radius: Double(width) / 2) : nil }
}
