extension LayoutMeasures {
    /// What `SceneCheck` finds, but for the exits, which are counted here with the ways to them.
    var problemFindings: [LayoutFinding] {
        SceneCheck.geometryProblems(in: scene).enumerated().map { number, problem in
            LayoutFinding(
                kind: problem.kind.findingKind, severity: problem.kind.severity, subjects: problem.subjects,
                measured: problem.measured, limit: problem.limit, at: problem.at,
                cures: number < Self.mostCured ? cures(for: problem) : [])
        }
    }

    /// A cure is tried against everything in the room: when all stands on all, only the first are looked at.
    static let mostCured = 20

    /// What the grid could not do.
    var gridFindings: [LayoutFinding] {
        guard let map else {
            return [
                LayoutFinding(
                    kind: .gridRefused, severity: .toJudge, limit: FloorGrid.largestCell, at: nil)
            ]
        }
        guard map.grid.cell > FloorGrid.wantedCell else { return [] }
        return [
            LayoutFinding(
                kind: .gridCoarsened, severity: .advice, measured: map.grid.cell, limit: FloorGrid.wantedCell,
                at: nil)
        ]
    }

    private func cures(for problem: Problem) -> [LayoutCure] {
        if problem.kind == .outlineNotSimple { return [.redraw(id: "")] }
        guard let first = problem.subjects.first else { return [] }
        switch problem.kind {
        case .blocksDoorSwing:
            return moves(of: first, by: problem.measured) + problem.subjects.dropFirst().map { .openOutward(id: $0) }
        case .overlap:
            return (problem.subjects.last.map { moves(of: $0, by: problem.measured) } ?? [])
                + moves(of: first, by: problem.measured)
        case .outsideRoom: return moves(of: first, by: problem.measured)
        case .doorOffWall, .doorBeyondWall: return doorMoves(first)
        case .zoneNotSimple, .footprintNotSimple, .zoneOutside: return [.redraw(id: first)]
        default: return []
        }
    }

    /// The nearest place in a wall where the whole door fits.
    private func doorMoves(_ id: String) -> [LayoutCure] {
        guard let door = scene.doors.first(where: { $0.id == id }) else { return [] }
        let places = scene.outline.edges.filter { $0.length >= door.clearWidth }.map { edge -> PlanePoint in
            let along = (edge.end - edge.start) * (1 / edge.length)
            let place = (edge.closestPoint(to: door.centre) - edge.start).dot(along)
            return edge.start + along * min(max(place, door.clearWidth / 2), edge.length - door.clearWidth / 2)
        }
        let nearest = places.min { $0.distance(to: door.centre) < $1.distance(to: door.centre) }
        return nearest.map { [.moveDoor(id: id, to: PlanePoint(x: $0.x.rounded(), y: $0.y.rounded()))] } ?? []
    }

    /// The shortest of the moves along the axes and the sides of a thing, by that much, after which it stands free.
    private func moves(of id: String, by length: Double?) -> [LayoutCure] {
        guard let length, length > 0, let thing = scene.obstacles.first(where: { $0.id == id }) else { return [] }
        let sides = thing.footprint.edges.prefix(8).filter { $0.length > 0 }.map {
            ($0.end - $0.start) * (1 / $0.length)
        }
        let axes = [PlanePoint(x: 1, y: 0), PlanePoint(x: 0, y: 1)]
        // Whole centimetres, away from zero, so that the layout can be written so.
        let step = (length - 1e-6).rounded(.up)
        let offsets = (axes + sides).flatMap { [$0 * step, $0 * -step] }.map {
            PlanePoint(x: $0.x.rounded(.toNearestOrAwayFromZero), y: $0.y.rounded(.toNearestOrAwayFromZero))
        }
        return offsets.first { scene.isFree(thing, movedBy: $0) }.map { [.move(id: id, by: $0)] } ?? []
    }
}

extension Scene {
    /// Whether a thing would stand in the room, in nobody's way, after a move.
    func isFree(_ thing: Obstacle, movedBy offset: PlanePoint) -> Bool {
        let moved = Polygon(thing.footprint.vertices.map { $0 + offset })
        guard outline.contains(moved) else { return false }
        let others = (columns + obstacles).filter { $0.id != thing.id }.map(\.footprint)
        return !(others + doors.compactMap(\.swing)).contains { $0.overlaps(moved) }
    }
}

extension SceneCheck {
    /// What is wrong with the shapes of a scene and the places of its doors, as findings without cures: quick, and without
    /// measuring any way.
    public static func findings(in scene: Scene) -> [LayoutFinding] {
        problems(in: scene).map { problem in
            LayoutFinding(
                kind: problem.kind.findingKind, severity: problem.kind.severity, subjects: problem.subjects,
                measured: problem.measured, limit: problem.limit, at: problem.at)
        }
    }
}

extension Problem.Kind {
    /// What is drawn outside the room harms nobody: a person must say whether it was meant.
    var severity: LayoutFinding.Severity { [.fixtureOutside, .zoneOutside].contains(self) ? .toJudge : .blocking }

    /// The same thing among the kinds of findings.
    var findingKind: LayoutFindingKind {
        switch self {
        case .outlineNotSimple: .outlineNotSimple
        case .footprintNotSimple: .footprintNotSimple
        case .outsideRoom: .outsideRoom
        case .zoneNotSimple: .zoneNotSimple
        case .fixtureOutside: .fixtureOutside
        case .zoneOutside: .zoneOutside
        case .overlap: .overlap
        case .blocksDoorSwing: .blocksDoorSwing
        case .noExit: .noExit
        case .noEntrance: .noEntrance
        case .doorOffWall: .doorOffWall
        case .doorBeyondWall: .doorBeyondWall
        case .doorUnusable: .doorUnusable
        case .insufficientExits: .insufficientExits
        case .headcountBeyondArticle: .headcountBeyondArticle
        }
    }
}
