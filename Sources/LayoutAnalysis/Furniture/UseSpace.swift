/// The free floor before a front edge, to use it from a wheelchair: a rectangle along the edge or square to it.
struct UseSpace {
    /// Whether a rectangle of the size asked fits somewhere along the edge.
    let fits: Bool
    /// How deep the floor is free over the width asked, where it is deepest, in centimetres.
    let depth: Double
    /// The middle of the best place, on the edge.
    let place: PlanePoint

    private static let slide = 5.0

    init(before front: FrontEdge, of shape: Int, width: Double, length: Double, in map: FloorMap) {
        let reach = width + length
        let middle = front.edge.midpoint
        let near = map.plan.features.filter {
            Int($0.shape) != shape && $0.distance(middle.x, middle.y) <= reach + front.edge.length / 2
        }
        let frame = near.map { FrontFrame(front, $0) }
        let narrow = Self.deepest(frame, front, width, reach)
        let wide = Self.deepest(frame, front, length, reach)
        fits = narrow.depth >= length - 1e-6 || wide.depth >= width - 1e-6
        depth = narrow.depth
        place = front.edge.start + front.along * narrow.middle
    }

    /// Along the edge, and a little beyond its ends when it is shorter than the space: where the floor is free deepest.
    private static func deepest(
        _ frame: [FrontFrame], _ front: FrontEdge, _ width: Double, _ reach: Double
    ) -> (depth: Double, middle: Double) {
        let (first, last) = (min(0, front.edge.length - width), max(0, front.edge.length - width))
        var best = (depth: -1.0, middle: front.edge.length / 2)
        for left in Array(stride(from: first, to: last, by: slide)) + [last] {
            let depth = frame.reduce(reach) { min($0, $1.nearest(from: left + 1e-6, to: left + width - 1e-6)) }
            if depth > best.depth { best = (depth, left + width / 2) }
        }
        return (max(0, best.depth), best.middle)
    }
}

/// A feature seen from a front edge: x along it, y away from it.
struct FrontFrame {
    /// Where an edge begins, the direction along it and the one away from it, both of length 1.
    struct Axes {
        let origin: PlanePoint
        let along: PlanePoint
        let outward: PlanePoint
    }

    let start: PlanePoint
    let end: PlanePoint
    let radius: Double

    init(_ front: FrontEdge, _ feature: Feature) {
        self.init(Axes(origin: front.edge.start, along: front.along, outward: front.outward), feature)
    }

    init(_ axes: Axes, _ feature: Feature) {
        let turn = { (point: PlanePoint) in
            let offset = point - axes.origin
            return PlanePoint(x: offset.dot(axes.along), y: offset.dot(axes.outward))
        }
        (start, end, radius) = (turn(feature.start), turn(feature.end), feature.radius)
    }

    /// How far before the edge it comes into a strip; infinite when it does not.
    func nearest(from left: Double, to right: Double) -> Double {
        if radius > 0 { return disc(left, right) }
        let (low, high) = start.x <= end.x ? (start, end) : (end, start)
        guard low.x <= right, high.x >= left else { return .infinity }
        let run = high.x - low.x
        let at = { (x: Double) in
            run > 1e-9 ? low.y + (high.y - low.y) * (min(max(x, low.x), high.x) - low.x) / run : low.y
        }
        let (one, two) = run > 1e-9 ? (at(left), at(right)) : (low.y, high.y)
        // What lies wholly behind the edge is not in the way; what touches it from before is.
        return max(one, two) <= 1e-6 ? .infinity : max(0, min(one, two))
    }

    private func disc(_ left: Double, _ right: Double) -> Double {
        let beside = max(0, left - start.x, start.x - right)
        guard beside < radius else { return .infinity }
        let half = (radius * radius - beside * beside).squareRoot()
        return start.y + half <= 1e-6 ? .infinity : max(0, start.y - half)
    }
}
