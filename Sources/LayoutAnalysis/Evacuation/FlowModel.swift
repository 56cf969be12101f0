/// How many people pass a door: so many a second for each metre of its effective width.
public struct FlowModel: Hashable, Sendable {
    /// People a second for each metre.
    public let specificFlow: Double
    /// What is lost on each side of a clear width, in centimetres.
    public let boundary: Double

    /// Makes a model.
    public init(specificFlow: Double, boundary: Double) {
        self.specificFlow = specificFlow
        self.boundary = boundary
    }

    /// The SFPE Handbook: 1.3 people a second a metre on the clear width less 15 cm a side.
    public static let sfpe = FlowModel(specificFlow: 1.3, boundary: 15)
    /// IMO MSC.1/Circ.1533: 1.33 people a second a metre on the clear width.
    public static let imo = FlowModel(specificFlow: 1.33, boundary: 0)

    /// People a second through a clear width in centimetres; 0 for a width that leaves nothing.
    public func flow(clearWidth: Double) -> Double {
        guard clearWidth.isFinite else { return 0 }
        return max(0, clearWidth - 2 * boundary) / 100 * specificFlow
    }

    /// Seconds until the last of some people is through; infinite when nobody passes, 0 for nobody.
    public func time(people: Int, clearWidth: Double) -> Double {
        guard people > 0 else { return 0 }
        let flow = flow(clearWidth: clearWidth)
        return flow > 0 ? Double(people) / flow : .infinity
    }

    /// Seconds from the first to the last of some people, the first passing at once.
    public func timeAfterFirst(people: Int, clearWidth: Double) -> Double {
        time(people: max(0, people - 1), clearWidth: clearWidth)
    }
}
