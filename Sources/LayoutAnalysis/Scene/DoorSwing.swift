/// The floor a door leaf sweeps, seen from above: a sector about the hinge. Centimetres, degrees clockwise.
public struct DoorSwing: Hashable, Sendable {
    /// Which way the leaf turns about its hinge when it opens, as seen on the drawing.
    public enum Sense: Hashable, Sendable, CaseIterable {
        /// As the hands of a clock on the drawing.
        case clockwise
        /// Against them.
        case counterclockwise
    }

    /// Where the leaf is hung.
    public let hinge: PlanePoint
    /// The width of the leaf, in centimetres.
    public let leafWidth: Double
    /// The direction from the hinge along the closed leaf, in degrees clockwise from the right of the drawing.
    public let closedDirection: Double
    /// The way the leaf turns to open.
    public let sense: Sense
    /// How far the leaf opens, in degrees, above 0 and at most 180.
    public let openingAngle: Double

    /// Makes the swing of one leaf, a quarter turn unless told otherwise.
    public init(
        hinge: PlanePoint, leafWidth: Double, closedDirection: Double, sense: Sense, openingAngle: Double = 90
    ) {
        self.hinge = hinge
        self.leafWidth = leafWidth
        self.closedDirection = closedDirection
        self.sense = sense
        self.openingAngle = openingAngle
    }

    /// How far a side of `polygon` may stay inside the true arc, in centimetres.
    public static let chordError = 0.4

    /// The swept sector as a simple polygon inside the true one, at most `chordError` short of its arc.
    ///
    /// Without corners when the leaf is not wider than 0 and at most 20 km, or the angle not above 0 and at most 180.
    public var polygon: Polygon {
        let usable = hinge.isOnPlan && closedDirection.isFinite && leafWidth > 0 && leafWidth <= 2e6
        guard usable, openingAngle > 0, openingAngle <= 180 else { return Polygon([]) }
        let sweep = sense == .clockwise ? openingAngle : -openingAngle
        let arc = Arc(center: hinge, radius: leafWidth, from: closedDirection, sweep: sweep)
        // With half a turn the hinge lies on the straight side: kept, since it is no less a corner of the sector.
        return Polygon([hinge] + arc.points(chordError: Self.chordError))
    }
}
