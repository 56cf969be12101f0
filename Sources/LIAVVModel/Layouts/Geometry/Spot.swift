/// A place on the floor between whole centimetres, or an offset from one to another.
struct Spot: Hashable {
    var x: Double
    var y: Double

    static func + (a: Spot, b: Spot) -> Spot { Spot(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Spot, b: Spot) -> Spot { Spot(x: a.x - b.x, y: a.y - b.y) }
    static func * (a: Spot, k: Double) -> Spot { Spot(x: a.x * k, y: a.y * k) }

    /// Positive when `other` lies clockwise of this offset on the drawing.
    func cross(_ other: Spot) -> Double { x * other.y - y * other.x }
    func dot(_ other: Spot) -> Double { x * other.x + y * other.y }
    var length: Double { dot(self).squareRoot() }

    /// The nearest whole centimetres; what no drawing holds becomes its edge.
    var corner: Corner { Corner(x: x.centimetres, y: y.centimetres) }
}

extension Spot {
    init(_ corner: Corner) { self.init(x: Double(corner.x), y: Double(corner.y)) }
}

extension Double {
    /// Rounded, and held within ten times what a drawing holds; nothing for what is no number.
    var centimetres: Int { isNaN ? 0 : Int(Swift.min(Swift.max(self, -2e5), 2e5).rounded()) }
}
