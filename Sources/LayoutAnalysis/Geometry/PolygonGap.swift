extension Polygon {
    /// The shortest distance between two filled polygons and where it is, in centimetres, exact to rounding.
    ///
    /// 0 with a common point when they touch, overlap, or one holds the other; nil when one has a corner off the
    /// plan or none at all.
    public func gap(to other: Polygon) -> Gap? {
        guard let boundary = boundaryGap(to: other), boundary.distance > 0 else { return boundaryGap(to: other) }
        if encloses(boundary.to) { return Gap(from: boundary.to, to: boundary.to) }
        if other.encloses(boundary.from) { return Gap(from: boundary.from, to: boundary.from) }
        return boundary
    }

    /// The shortest distance between two outlines taken as lines, as from a stand to the walls around it, in centimetres.
    ///
    /// Nil when one has a corner off the plan or none at all.
    public func boundaryGap(to other: Polygon) -> Gap? {
        guard let mine = vertices.first, let theirs = other.vertices.first, bounds != nil, other.bounds != nil else {
            return nil
        }
        var best = Gap(from: mine, to: theirs)
        let sides = other.edges
        for side in edges where best.distance > 0 {
            for rival in sides where side.squaredBoundsDistance(to: rival) < best.distance * best.distance {
                best.keepShorter(side.gap(to: rival))
            }
        }
        return best
    }

    /// The shortest distance from a point to the outline taken as a line, in centimetres; nil when either is off the plan.
    public func boundaryDistance(to point: PlanePoint) -> Double? {
        guard bounds != nil, point.isOnPlan else { return nil }
        return edges.lazy.map { $0.distance(to: point) }.min()
    }
}
