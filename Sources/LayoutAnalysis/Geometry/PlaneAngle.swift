// The only import of the module: the standard library has no sine or cosine.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Directions from angles in degrees, clockwise on the drawing.
enum PlaneAngle {
    /// The offset of length 1 in a direction; exact at quarter turns, so that straight walls stay straight.
    static func direction(degrees: Double) -> PlanePoint {
        let turn = degrees.truncatingRemainder(dividingBy: 360)
        switch turn < 0 ? turn + 360 : turn {
        case 0, 360: return PlanePoint(x: 1, y: 0)
        case 90: return PlanePoint(x: 0, y: 1)
        case 180: return PlanePoint(x: -1, y: 0)
        case 270: return PlanePoint(x: 0, y: -1)
        default: return PlanePoint(x: cos(radians(turn)), y: sin(radians(turn)))
        }
    }

    static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
