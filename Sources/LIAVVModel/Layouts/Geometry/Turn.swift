/// A turn by whole degrees, clockwise on the drawing.
///
/// The standard library has no sine, and the module imports nothing: a series of Taylor is enough for 45 degrees, and the
/// rest of the circle are its mirror images. Quarter turns are exact, so that straight things stay straight.
struct Turn {
    let cosine: Double
    let sine: Double

    /// Any number of degrees; whole circles fall away.
    init(degrees: Int) {
        let turn = Self.normal(degrees)
        let (quarters, rest) = turn.quotientAndRemainder(dividingBy: 90)
        let (c, s) = rest <= 45 ? Self.series(rest) : { (c: $0.s, s: $0.c) }(Self.series(90 - rest))
        switch quarters {
        case 0: (cosine, sine) = (c, s)
        case 1: (cosine, sine) = (-s, c)
        case 2: (cosine, sine) = (-c, -s)
        default: (cosine, sine) = (s, -c)
        }
    }

    /// The same direction as 0…359 degrees.
    static func normal(_ degrees: Int) -> Int {
        let turn = degrees % 360
        return turn < 0 ? turn + 360 : turn
    }

    /// An offset after the turn.
    func callAsFunction(_ spot: Spot) -> Spot {
        Spot(x: spot.x * cosine - spot.y * sine, y: spot.x * sine + spot.y * cosine)
    }

    /// The turn the other way.
    var inverse: Turn { Turn(cosine: cosine, sine: -sine) }

    private init(cosine: Double, sine: Double) { (self.cosine, self.sine) = (cosine, sine) }

    /// Cosine and sine of 0…45 degrees; the first term left out is below 1e-17.
    private static func series(_ degrees: Int) -> (c: Double, s: Double) {
        let angle = Double(degrees) * .pi / 180
        var (cosine, sine, term) = (1.0, 0.0, 1.0)
        for power in 1...16 {
            term *= angle / Double(power)
            let sign: Double = power % 4 < 2 ? 1 : -1
            if power.isMultiple(of: 2) { cosine += sign * term } else { sine += sign * term }
        }
        return (cosine, sine)
    }
}
