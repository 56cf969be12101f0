/// The shortest way between two shapes: its length in centimetres and its two ends.
public struct Gap: Hashable, Sendable {
    /// The length of the gap, in centimetres; 0 when the shapes touch or overlap.
    public let distance: Double
    /// The end on the shape that was asked; a point common to both shapes when `distance` is 0.
    public let from: PlanePoint
    /// The end on the other shape.
    public let to: PlanePoint

    init(from: PlanePoint, to: PlanePoint) {
        distance = from.distance(to: to)
        self.from = from
        self.to = to
    }

    mutating func keepShorter(_ other: Gap) {
        if other.distance < distance { self = other }
    }
}
