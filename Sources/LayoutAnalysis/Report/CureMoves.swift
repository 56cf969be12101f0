/// Moves of what stands in the way, the shortest first: along the axes, the sides of the thing and what was measured.
struct CureMoves {
    /// Moves after which the thing stands free in the room.
    private(set) var moves: [LayoutCure] = []

    /// How far a thing is moved at most beyond what is missing, in centimetres.
    private static let farthest = 300.0
    private static let step = 10.0
    /// Of one thing, how many moves are told.
    private static let most = 3

    init(_ finding: LayoutFinding, in scene: Scene) {
        let names = Self.movable(finding)
        let things = names.compactMap { id in scene.obstacles.first { $0.id == id } }
        let least = Self.least(finding)
        var found: [(length: Double, cure: LayoutCure)] = []
        for thing in things.prefix(3) {
            found += Self.free(thing, Self.directions(thing, finding, scene), least, scene).prefix(Self.most).map {
                ($0.length, .move(id: thing.id, by: $0))
            }
        }
        moves = found.sorted { $0.length < $1.length }.map(\.cure)
    }

    /// What may be moved: of an exit and of a door what is in their way, of an overlap the second thing first.
    private static func movable(_ finding: LayoutFinding) -> [String] {
        switch finding.kind {
        case .overlap: finding.subjects.reversed()
        case .exitObstructed: Array(finding.subjects.dropFirst())
        case .outsideRoom, .blocksDoorSwing, .tooNarrow, .narrowing, .zoneNarrowed: finding.subjects
        default: []
        }
    }

    /// How far at least, in centimetres: what is too much, or what is missing.
    private static func least(_ finding: LayoutFinding) -> Double {
        let measured = finding.measured ?? 0
        switch finding.kind {
        case .overlap, .outsideRoom, .blocksDoorSwing: return max(1, measured)
        default: return max(1, (finding.limit ?? measured) - measured)
        }
    }

    private static func directions(_ thing: Obstacle, _ finding: LayoutFinding, _ scene: Scene) -> [PlanePoint] {
        let sides = thing.footprint.edges.prefix(8).map { $0.end - $0.start }
        let span = finding.span.map { [$0.end - $0.start] } ?? []
        let axes = [PlanePoint(x: 1, y: 0), PlanePoint(x: 0, y: 1)]
        let both = (axes + span + sides).flatMap { [$0, $0 * -1] }
        let inward = finding.kind == .outsideRoom ? inward(thing, scene.outline).map { [$0] } ?? [] : []
        return (inward + both).filter { $0.length > 1e-6 }.map { $0 * (1 / $0.length) }
            .reduce(into: []) { found, next in
                if !found.contains(where: { $0.distance(to: next) < 1e-6 }) { found.append(next) }
            }
    }

    /// From the corners that are out, back into the room: across and down as far as the farthest asks.
    private static func inward(_ thing: Obstacle, _ room: Polygon) -> PlanePoint? {
        let back = thing.footprint.vertices.filter { !room.contains($0) }.compactMap { corner in
            room.edges.min { $0.distance(to: corner) < $1.distance(to: corner) }
                .map { $0.closestPoint(to: corner) - corner }
        }
        guard !back.isEmpty else { return nil }
        let x = back.map(\.x).max { abs($0) < abs($1) } ?? 0
        let y = back.map(\.y).max { abs($0) < abs($1) } ?? 0
        return PlanePoint(x: x, y: y)
    }

    /// In each direction the first place where the thing stands free, the nearest first, in whole centimetres.
    private static func free(
        _ thing: Obstacle, _ directions: [PlanePoint], _ least: Double, _ scene: Scene
    ) -> [PlanePoint] {
        directions.compactMap { direction -> PlanePoint? in
            let lengths = [least] + stride(from: least + step, through: least + farthest, by: step)
            return lengths.lazy.map { whole(direction * $0) }.first { scene.isFree(thing, movedBy: $0) }
        }.sorted { $0.length < $1.length }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Away from zero, so that the layout can be written so and the move is long enough.
    private static func whole(_ offset: PlanePoint) -> PlanePoint {
        let up = { (length: Double) in
            let whole = max(0, (abs(length) - 1e-6).rounded(.up))
            return length < 0 ? -whole : whole
        }
        return PlanePoint(x: up(offset.x), y: up(offset.y))
    }
}
