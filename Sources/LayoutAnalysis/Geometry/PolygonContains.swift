extension Polygon {
    /// Whether a point is inside the outline or within `tolerance` centimetres of it; the outline itself counts as inside.
    public func contains(_ point: PlanePoint, tolerance: Double = 1e-6) -> Bool {
        guard bounds != nil, point.isOnPlan else { return false }
        return encloses(point) || edges.contains { $0.distance(to: point) <= max(0, tolerance) }
    }

    /// Whether another polygon lies wholly inside, also for concave outlines; touching from inside is allowed.
    ///
    /// Both must be simple. Less outside area than rounding along the other's outline explains is no area.
    public func contains(_ other: Polygon) -> Bool {
        guard bounds != nil, let limit = contactLimit(with: other), other.area > 0 else { return false }
        return surrounds(other) || other.area - SharedArea(self, other).total <= limit
    }

    /// Whether no side comes near the bounds of another polygon that is inside; false does not say that it is not.
    private func surrounds(_ other: Polygon) -> Bool {
        guard let bounds = other.bounds, let first = other.vertices.first, encloses(first) else { return false }
        return edges.allSatisfy { side in
            max(side.start.x, side.end.x) < bounds.min.x || min(side.start.x, side.end.x) > bounds.max.x
                || max(side.start.y, side.end.y) < bounds.min.y || min(side.start.y, side.end.y) > bounds.max.y
        }
    }

    /// Whether a ray from the point crosses the outline an odd number of times.
    func encloses(_ point: PlanePoint) -> Bool {
        var inside = false
        for edge in edges where (edge.start.y > point.y) != (edge.end.y > point.y) {
            let rising = edge.end.y > edge.start.y
            let side = (edge.end - edge.start).cross(point - edge.start)
            if rising ? side > 0 : side < 0 { inside.toggle() }
        }
        return inside
    }

    /// The area that rounding alone can fake along the outline of `other`, in square centimetres.
    func contactLimit(with other: Polygon) -> Double? {
        guard let mine = bounds, let theirs = other.bounds else { return nil }
        return max(mine.rounding, theirs.rounding) * other.perimeter
    }
}
