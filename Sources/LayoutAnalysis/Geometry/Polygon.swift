/// A closed outline given by its corners in order, in centimetres; the last corner joins the first.
///
/// Corners may run either way round and the outline may be concave. Figures are exact to rounding when `isSimple`.
/// Any corners are taken without a crash: with one off the plan (not finite, or beyond 10,000 km) there are no
/// `bounds`, areas are 0, tests are false and gaps are nil.
public struct Polygon: Hashable, Sendable {
    /// The corners, in order.
    public let vertices: [PlanePoint]
    /// The upright rectangle around the outline; nil when there is no corner or one is not on the plan.
    public let bounds: PlaneBounds?

    /// Makes a polygon from its corners, kept as they are.
    public init(_ vertices: [PlanePoint]) {
        self.vertices = vertices
        bounds = PlaneBounds(vertices)
    }

    /// The sides, in order, the last one closing the outline; none when there is no corner.
    public var edges: [Segment] {
        zip(vertices, vertices.dropFirst() + vertices.prefix(1)).map { Segment(start: $0, end: $1) }
    }

    /// The length of the outline, in centimetres; 0 when a corner is off the plan.
    public var perimeter: Double { bounds == nil ? 0 : edges.reduce(0) { $0 + $1.length } }

    /// The area, in square centimetres.
    public var area: Double { abs(signedArea) }

    /// The area in square centimetres, positive when the corners run clockwise on the drawing, negative otherwise.
    public var signedArea: Double {
        guard let bounds else { return 0 }
        // Measured from the outline's own middle, so that a small stand far from the origin keeps its digits.
        return edges.reduce(0) { $0 + ($1.start - bounds.center).cross($1.end - bounds.center) } / 2
    }

    /// Whether every corner turns the same way; only meaningful for a simple outline.
    public var isConvex: Bool {
        let turns = zip(edges, edges.dropFirst() + edges.prefix(1)).map { ($0.end - $0.start).cross($1.end - $1.start) }
        return turns.allSatisfy { $0 >= 0 } || turns.allSatisfy { $0 <= 0 }
    }
}
