import LayoutAnalysis

/// A point, short enough for tests to read as a drawing.
func p(_ x: Double, _ y: Double) -> PlanePoint { PlanePoint(x: x, y: y) }

/// An upright rectangle from its top left corner.
func box(_ x: Double, _ y: Double, _ width: Double, _ depth: Double) -> Polygon {
    .rectangle(center: p(x + width / 2, y + depth / 2), width: width, depth: depth)
}

enum Shapes {
    /// 10 m × 10 m with the bottom right quarter missing.
    static let elbow = Polygon([p(0, 0), p(1000, 0), p(1000, 500), p(500, 500), p(500, 1000), p(0, 1000)])
    static let bowTie = Polygon([p(0, 0), p(100, 100), p(100, 0), p(0, 100)])

    /// A comb with teeth pointing down: concave everywhere, two corners a tooth and two a notch.
    static func comb(teeth: Int, pitch: Double, depth: Double) -> Polygon {
        let below = (0..<teeth).reversed().flatMap { tooth -> [PlanePoint] in
            let left = Double(tooth) * pitch
            return [
                p(left + pitch / 2, 10), p(left + pitch / 2, depth), p(left, depth), p(left, 10),
            ]
        }
        return Polygon([p(0, 0), p(Double(teeth) * pitch, 0), p(Double(teeth) * pitch, 10)] + below.dropLast())
    }
}

/// Reproducible randomness (SplitMix64), so that a failing case can be run again.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
