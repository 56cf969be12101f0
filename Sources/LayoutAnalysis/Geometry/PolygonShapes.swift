extension Polygon {
    /// A rectangle about its centre, turned clockwise by `rotation` degrees; lengths in centimetres.
    ///
    /// The corners start at the top left before turning and run clockwise. A size that is not positive and finite
    /// gives an outline without corners, which is never simple.
    public static func rectangle(
        center: PlanePoint, width: Double, depth: Double, rotation: Double = 0
    ) -> Polygon {
        guard width > 0, depth > 0, width.isFinite, depth.isFinite else { return Polygon([]) }
        let (w, d) = (width / 2, depth / 2)
        return Polygon(
            [(-w, -d), (w, -d), (w, d), (-w, d)].map { x, y in
                (center + PlanePoint(x: x, y: y)).rotated(about: center, degrees: rotation)
            })
    }

    /// A disc about its centre as a regular polygon inside it, nowhere more than 0.1 cm short of the circle.
    ///
    /// A diameter that is not positive or exceeds 20 km gives an outline without corners.
    public static func disc(center: PlanePoint, diameter: Double) -> Polygon {
        guard diameter > 0, diameter <= 2e6 else { return Polygon([]) }
        let arc = Arc(center: center, radius: diameter / 2, from: 0, sweep: 360)
        return Polygon(arc.points(chordError: 0.1).dropLast())
    }
}

/// A part of a circle, lengths in centimetres, angles in degrees clockwise.
struct Arc {
    let center: PlanePoint
    let radius: Double
    let from: Double
    let sweep: Double

    /// Points on the arc, both ends included, whose chords stay within `chordError` centimetres of it.
    func points(chordError: Double) -> [PlanePoint] {
        // A chord of angle a is r(1 − cos(a/2)) ≤ r·a²/8 away from its arc.
        let step = (8 * chordError / radius).squareRoot()
        let count = max(4, Int((abs(PlaneAngle.radians(sweep)) / step).rounded(.up)))
        return (0...count).map { index in
            center + PlaneAngle.direction(degrees: from + sweep * Double(index) / Double(count)) * radius
        }
    }
}
