/// How fast people walk on the level in a crowd (SFPE Handbook, hydraulic model): metres a second, people a square metre.
public enum WalkingSpeed {
    /// The factor for level floors and doors, in metres a second.
    public static let level = 1.40
    /// How much each person a square metre slows down, in square metres.
    public static let crowding = 0.266
    /// Below this density nobody is in anybody's way.
    public static let freeDensity = 0.54

    /// The speed at a density; 0 where nobody moves any more, and for a density that is no number.
    public static func speed(density: Double) -> Double {
        density.isNaN ? 0 : max(0, level * (1 - crowding * max(freeDensity, density)))
    }

    /// How many people a second pass one metre of width at a density.
    public static func flow(density: Double) -> Double {
        density > 0 && density.isFinite ? speed(density: density) * density : 0
    }

    /// Seconds to walk a length in centimetres at a density; infinite where nobody moves.
    public static func time(length: Double, density: Double = 0) -> Double {
        let speed = speed(density: density)
        return speed > 0 ? max(0, length) / 100 / speed : .infinity
    }
}
