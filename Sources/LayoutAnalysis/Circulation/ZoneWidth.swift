/// How wide a declared circulation is across, and what things leave of it, measured by straight cuts across the zone.
///
/// Cuts are made square to each side of the zone that is longer than the zone is wide there: every 10 cm, and at the
/// corners of what stands in it, where what is left is least.
struct ZoneWidth {
    /// What one thing leaves of the zone.
    struct Loss {
        let thing: String
        /// The widest free part of the narrowest cut that the thing is in, in centimetres.
        let left: Double
        /// How wide the zone is there.
        let width: Double
        /// The free part of that cut.
        let span: Segment
        /// How far the thing stands into the cut.
        let depth: Double
    }

    /// Thing by thing, the worst cut.
    private(set) var losses: [String: Loss] = [:]

    private let zone: Polygon
    private let things: [(id: String, shape: Polygon)]

    /// - Parameter things: what may stand in the zone, by name.
    init(_ zone: Polygon, things: [(id: String, shape: Polygon)]) {
        self.zone = zone
        let bounds = zone.bounds
        self.things = things.filter { thing in
            guard let bounds, let own = thing.shape.bounds else { return false }
            return own.touches(bounds) && zone.overlaps(thing.shape)
        }
        guard !self.things.isEmpty else { return }
        for side in zone.edges where side.length > 1 { cut(across: side) }
    }

    private mutating func cut(across side: Segment) {
        let along = (side.end - side.start) * (1 / side.length)
        let inward = PlanePoint(x: -along.y, y: along.x) * (zone.signedArea >= 0 ? 1 : -1)
        let corners = things.flatMap(\.shape.vertices).map { ($0 - side.start).dot(along) }
        let places = (Array(stride(from: 0.5, to: side.length, by: 10)) + corners.flatMap { [$0 - 1e-3, $0 + 1e-3] })
            .filter { $0 > 0 && $0 < side.length }.prefix(4000)
        let cuts = places.compactMap { place -> (origin: PlanePoint, width: Double)? in
            let origin = side.start + along * place
            return width(from: origin, inward).map { (origin, $0) }
        }
        guard let width = cuts.map(\.width).min(), width <= side.length + 1e-6 else { return }
        for cut in cuts { measure(cut.origin, inward, cut.width, of: width) }
    }

    /// To the other side of the zone.
    private func width(from origin: PlanePoint, _ inward: PlanePoint) -> Double? {
        Self.crossings(zone, origin, inward).first { $0 > 1e-6 }
    }

    /// What is left of one cut, against the width of the zone along that side.
    private mutating func measure(_ origin: PlanePoint, _ inward: PlanePoint, _ length: Double, of width: Double) {
        let taken = things.compactMap { thing -> (id: String, from: Double, to: Double)? in
            let met = Self.crossings(thing.shape, origin, inward)
            guard let first = met.first, let last = met.last else { return nil }
            let (from, to) = (max(0, first), min(length, last))
            return to - from > 1e-6 ? (thing.id, from, to) : nil
        }
        guard !taken.isEmpty else { return }
        let free = Self.widestFree(taken.map { ($0.from, $0.to) }, length)
        let left = free.1 - free.0
        guard left < width - 1e-6 else { return }
        let span = Segment(start: origin + inward * free.0, end: origin + inward * free.1)
        for thing in taken where left < losses[thing.id]?.left ?? .infinity {
            losses[thing.id] = Loss(
                thing: thing.id, left: max(0, left), width: width, span: span, depth: thing.to - thing.from)
        }
    }

    /// The widest stretch of a cut that nothing stands on.
    private static func widestFree(_ taken: [(Double, Double)], _ length: Double) -> (Double, Double) {
        var (best, start) = ((0.0, 0.0), 0.0)
        for part in taken.sorted(by: { $0.0 < $1.0 }) + [(length, length)] {
            if part.0 - start > best.1 - best.0 { best = (start, part.0) }
            start = max(start, part.1)
        }
        return best
    }

    /// Where a line meets the outline of a shape, from near to far; touched corners may count twice.
    private static func crossings(_ shape: Polygon, _ origin: PlanePoint, _ direction: PlanePoint) -> [Double] {
        shape.edges.compactMap { edge -> Double? in
            let (run, offset) = (edge.end - edge.start, edge.start - origin)
            let scale = direction.cross(run)
            guard abs(scale) > 1e-12 else { return nil }
            let (far, share) = (offset.cross(run) / scale, offset.cross(direction) / scale)
            return share >= -1e-9 && share <= 1 + 1e-9 ? far : nil
        }.sorted()
    }
}
