/// A narrow place: two features face each other and nothing stands nearer to the middle between them.
///
/// Where clearance has a saddle, and only there, two wide places meet; the way through one is exactly as wide as the gap
/// (critical points of distance functions: Grove and Shiohama 1977).
struct Gate {
    let a: PlanePoint
    let b: PlanePoint
    let width: Double
    /// The features on either side.
    let first: Int32
    let second: Int32

    /// Wider places narrow nothing, in centimetres.
    static let widest = 600.0

    var middle: PlanePoint { PlanePoint(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2) }
    var span: Segment { Segment(start: a, end: b) }

    /// The gate between two nearest points; nil when they touch, or lie farther apart than `widest`.
    init?(_ a: PlanePoint, _ b: PlanePoint, _ first: Int32, _ second: Int32) {
        width = a.distance(to: b)
        guard width > 1e-6, width <= Self.widest else { return nil }
        (self.a, self.b, self.first, self.second) = (a, b, first, second)
    }
}
