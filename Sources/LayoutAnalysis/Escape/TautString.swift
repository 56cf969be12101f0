/// A way pulled tight about the corners of what stands in between: the shortest way of its kind.
///
/// Bend by bend: a bend gives way to the straight line, or to the corners that lie between it and that line.
struct TautString {
    /// The ends and the corners that the way touches.
    private(set) var points: [PlanePoint]

    /// How often the way is gone through at most; it is tight long before.
    private static let passes = 60

    /// - Parameter corners: everything that the way could touch.
    init(_ path: [PlanePoint], corners: [PlanePoint]) {
        points = Self.bends(path)
        for _ in 0..<Self.passes {
            let before = Self.length(points)
            tighten(corners)
            if before - Self.length(points) < 0.01 { break }
        }
    }

    /// The length of a broken line, in centimetres.
    static func length(_ points: [PlanePoint]) -> Double {
        zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    }

    /// The path without the points where it goes straight on.
    private static func bends(_ path: [PlanePoint]) -> [PlanePoint] {
        var kept: [PlanePoint] = []
        for point in path {
            if kept.last == point { continue }
            if kept.count > 1 {
                let (one, two) = (kept[kept.count - 1] - kept[kept.count - 2], point - kept[kept.count - 1])
                if abs(one.cross(two)) < 1e-9 * one.length * two.length, one.dot(two) > 0 { kept.removeLast() }
            }
            kept.append(point)
        }
        return kept
    }

    private mutating func tighten(_ corners: [PlanePoint]) {
        var place = 1
        while place < points.count - 1 {
            let (from, bend, to) = (points[place - 1], points[place], points[place + 1])
            let chain = Self.chain(from, bend, to, corners)
            if chain.count == 1, chain[0] == bend {
                place += 1
                continue
            }
            points.replaceSubrange(place...place, with: chain)
            // What was before may now be slack too.
            place = max(1, chain.isEmpty ? place - 1 : place + chain.count)
        }
    }

    /// The corners that a string from `from` to `to` rests on when it is pulled off `bend`.
    private static func chain(
        _ from: PlanePoint, _ bend: PlanePoint, _ to: PlanePoint, _ corners: [PlanePoint]
    ) -> [PlanePoint] {
        let turn = (bend - from).cross(to - from)
        let size = (to - from).length * ((bend - from).length + (to - bend).length)
        guard abs(turn) > 1e-9 * size else { return [] }
        let sign = turn > 0 ? 1.0 : -1
        let (left, right) = (min(from.x, bend.x, to.x), max(from.x, bend.x, to.x))
        let (top, bottom) = (min(from.y, bend.y, to.y), max(from.y, bend.y, to.y))
        let inside = corners.filter { corner in
            guard corner.x >= left, corner.x <= right, corner.y >= top, corner.y <= bottom else { return false }
            let side = sign * (corner - from).cross(to - from)
            return side > 1e-9 * size && sign * (bend - from).cross(corner - from) >= -1e-9 * size
                && sign * (to - bend).cross(corner - bend) >= -1e-9 * size
        }
        return hull(from, to, inside, sign)
    }

    /// The convex chain about some points, from one end of the string to the other.
    private static func hull(_ from: PlanePoint, _ to: PlanePoint, _ inside: [PlanePoint], _ sign: Double)
        -> [PlanePoint]
    {
        var (chain, here): ([PlanePoint], PlanePoint) = ([], from)
        // Gift wrapping: the next corner is the one that has all others on the side of the string.
        while here != to, chain.count <= inside.count {
            var next = to
            for point in inside where point != here {
                let turn = sign * (point - here).cross(next - here)
                let isFarther = turn == 0 && point.distance(to: here) > next.distance(to: here)
                if turn > 0 || isFarther { next = point }
            }
            if next != to { chain.append(next) }
            here = next
        }
        return chain
    }
}
