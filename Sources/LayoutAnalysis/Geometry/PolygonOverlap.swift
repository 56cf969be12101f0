extension Polygon {
    /// Whether the insides of two simple polygons share area; touching sides or corners do not overlap.
    ///
    /// Shared area counts from what rounding can fake: 1e-9 cm along the shorter outline for rooms up to 7 km.
    public func overlaps(_ other: Polygon) -> Bool {
        // First what is cheap: most pairs in a room are far apart.
        guard let near = bounds, let far = other.bounds, near.distance(to: far) == 0 else { return false }
        guard let mine = contactLimit(with: other), let theirs = other.contactLimit(with: self) else { return false }
        return overlapArea(with: other) > min(mine, theirs)
    }

    /// The area common to two simple polygons, in square centimetres; 0 when apart.
    public func overlapArea(with other: Polygon) -> Double { SharedArea(self, other).total }

    /// A point inside both polygons, in the roomiest part of what they share; nil when they do not overlap.
    public func overlapPoint(with other: Polygon) -> PlanePoint? {
        overlaps(other) ? SharedArea(self, other).place : nil
    }

    /// The shortest move that would part two overlapping convex polygons, in centimetres; 0 when they do not overlap.
    ///
    /// Nil when one of them is concave: no single figure is computed for those yet.
    public func overlapDepth(with other: Polygon) -> Double? {
        guard overlaps(other) else { return 0 }
        guard isConvex, other.isConvex else { return nil }
        // The nearest way out of a convex shape is across one of the sides of either.
        return (edges + other.edges).compactMap { depth(across: $0, with: other) }.min()
    }

    private func depth(across side: Segment, with other: Polygon) -> Double? {
        guard side.length > 0 else { return nil }
        let along = (side.end - side.start) * (1 / side.length)
        let normal = PlanePoint(x: -along.y, y: along.x)
        let mine = vertices.map { ($0 - side.start).dot(normal) }
        let theirs = other.vertices.map { ($0 - side.start).dot(normal) }
        guard let low = mine.min(), let high = mine.max(), let below = theirs.min(), let above = theirs.max() else {
            return nil
        }
        return max(0, min(high - below, above - low))
    }
}
