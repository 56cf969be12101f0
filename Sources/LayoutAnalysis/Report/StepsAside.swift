/// Moves of one thing, in whole centimetres: along the axes, its sides and what was measured, as far as it then stands free.
struct StepsAside {
    /// One move; of those of the same length, the one that opens what was measured has the lowest order.
    struct Move {
        let cure: LayoutCure
        let length: Double
        let order: Double
    }

    private(set) var cures: [Move] = []

    /// How far a thing is moved at most beyond what is missing, in centimetres.
    private static let farthest = 300.0
    private static let step = 10.0

    init(_ thing: Obstacle, _ finding: LayoutFinding, in scene: Scene) {
        let away = Self.away(thing, finding)
        var seen: [PlanePoint] = []
        for direction in Self.directions(thing, finding, scene) {
            for offset in Self.free(thing, direction, finding, scene) where !seen.contains(offset) {
                seen.append(offset)
                cures.append(
                    Move(cure: .move(id: thing.id, by: offset), length: offset.length, order: -direction.dot(away)))
            }
        }
    }

    /// How far at least, in centimetres: what is too much, or what is missing.
    static func least(_ finding: LayoutFinding) -> Double {
        let measured = finding.measured ?? 0
        switch finding.kind {
        case .overlap, .outsideRoom, .blocksDoorSwing: return max(1, measured)
        case .deadEnd, .noWayOut: return EscapeRoutes.narrowest
        default: return max(1, (finding.limit ?? measured) - measured)
        }
    }

    /// In one direction the first place where the thing stands free; when it must get out of the way, the first beyond, too.
    private static func free(
        _ thing: Obstacle, _ direction: PlanePoint, _ finding: LayoutFinding, _ scene: Scene
    ) -> [PlanePoint] {
        let spans: Set<LayoutFindingKind> = [.noDoorSpace, .noUseSpace]
        let along = thing.footprint.vertices.map { $0.dot(direction) }
        let extent = (along.max() ?? 0) - (along.min() ?? 0)
        let starts = spans.contains(finding.kind) ? [least(finding), extent + step] : [least(finding)]
        return starts.compactMap { start in
            let lengths = [start] + stride(from: start + step, through: start + farthest, by: step)
            return lengths.lazy.map { whole(direction * $0) }.first { scene.isFree(thing, movedBy: $0) }
        }
    }

    private static func directions(_ thing: Obstacle, _ finding: LayoutFinding, _ scene: Scene) -> [PlanePoint] {
        let sides = thing.footprint.edges.prefix(8).map { $0.end - $0.start }
        let span = finding.span.map { [$0.end - $0.start] } ?? []
        let axes = [PlanePoint(x: 1, y: 0), PlanePoint(x: 0, y: 1)]
        let both = (span + axes + sides).flatMap { [$0, $0 * -1] }
        let inward = finding.kind == .outsideRoom ? inward(thing, scene.outline).map { [$0] } ?? [] : []
        return (inward + both).filter { $0.length > 1e-6 }.map { $0 * (1 / $0.length) }
            .reduce(into: []) { found, next in
                if !found.contains(where: { $0.distance(to: next) < 1e-6 }) { found.append(next) }
            }
    }

    /// From the far end of what was measured to the end at the thing: the way that opens it.
    private static func away(_ thing: Obstacle, _ finding: LayoutFinding) -> PlanePoint {
        guard let span = finding.span, span.length > 1e-6 else { return PlanePoint(x: 0, y: 0) }
        let along = (span.end - span.start) * (1 / span.length)
        let (start, end) = (
            thing.footprint.boundaryDistance(to: span.start) ?? 0, thing.footprint.boundaryDistance(to: span.end) ?? 0
        )
        return start < end ? along * -1 : along
    }

    /// From the corners that are out, back into the room: across and down as far as the farthest asks.
    static func inward(_ thing: Obstacle, _ room: Polygon) -> PlanePoint? {
        let back = thing.footprint.vertices.filter { !room.contains($0) }.compactMap { corner in
            room.edges.min { $0.distance(to: corner) < $1.distance(to: corner) }
                .map { $0.closestPoint(to: corner) - corner }
        }
        guard !back.isEmpty else { return nil }
        let x = back.map(\.x).max { abs($0) < abs($1) } ?? 0
        let y = back.map(\.y).max { abs($0) < abs($1) } ?? 0
        return PlanePoint(x: x, y: y)
    }

    /// Away from zero, so that the layout can be written so and the move is long enough.
    static func whole(_ offset: PlanePoint) -> PlanePoint {
        let up = { (length: Double) in
            let whole = max(0, (abs(length) - 1e-6).rounded(.up))
            return length < 0 ? -whole : whole
        }
        return PlanePoint(x: up(offset.x), y: up(offset.y))
    }
}
