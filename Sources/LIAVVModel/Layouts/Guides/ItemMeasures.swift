/// How far it is from an item to what is next to it, on the left, on the right, above and below.
///
/// Measured from the upright rectangle around the item, in whole centimetres rounded down: a way is never said to be
/// wider than it is. A thing that the rectangle overlaps is 0 cm away; a wall that the item stands across is none.
public struct ItemMeasures: Hashable, Sendable {
    /// What it stands on or across.
    public let overlapped: [NearThing]
    /// To the left.
    public let left: Measure?
    /// To the right.
    public let right: Measure?
    /// Upwards.
    public let top: Measure?
    /// Downwards.
    public let bottom: Measure?

    /// A distance, and to what.
    public struct Measure: Hashable, Sendable {
        /// In centimetres.
        public let distance: Int
        /// What is there.
        public let thing: NearThing

        /// That far from that thing.
        public init(distance: Int, thing: NearThing) { (self.distance, self.thing) = (distance, thing) }
    }

    /// Measures around a shape; nil where nothing is.
    public init(_ shape: TurnedShape, among things: Surroundings) {
        let around = shape.extent
        overlapped = things.overlapped(by: shape)
        var things = things
        things.leaveOut(wallsOf: Set(overlapped))
        left = Self.nearest(things, Strip(around, .left))
        right = Self.nearest(things, Strip(around, .right))
        top = Self.nearest(things, Strip(around, .up))
        bottom = Self.nearest(things, Strip(around, .down))
    }

    private static func nearest(_ things: Surroundings, _ strip: Strip) -> Measure? {
        var nearest: (distance: Double, thing: NearThing)?
        func look(_ span: (low: Double, high: Double)?, _ thing: NearThing) {
            guard let distance = span.flatMap(strip.distance) else { return }
            if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, thing) }
        }
        for shaped in things.shapes { look(strip.span(of: shaped.floor), shaped.thing) }
        for face in things.faces { look(strip.span(of: [face.side]), face.thing) }
        // A hair of rounding must not make 40 cm out of 41.
        return nearest.map { Measure(distance: ($0.distance + 1e-6).rounded(.down).centimetres, thing: $0.thing) }
    }
}
