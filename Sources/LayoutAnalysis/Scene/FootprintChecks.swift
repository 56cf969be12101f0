extension SceneCheck {
    /// Footprints and swings that no other check can measure.
    static func footprintProblems(in scene: Scene) -> [Problem] {
        let swings = scene.doors.compactMap { door in door.swing.map { Obstacle(id: door.id, footprint: $0) } }
        let shapes = (scene.columns + scene.obstacles + swings).filter { !$0.footprint.isSimple }
            .map { Problem(kind: .footprintNotSimple, subjects: [$0.id], at: place(of: $0.footprint)) }
        let walls = scene.walls.filter { wall in !zip(wall.path, wall.path.dropFirst()).contains { $0 != $1 } }
            .map { Problem(kind: .footprintNotSimple, subjects: [$0.id], at: place(of: Polygon($0.path))) }
        return shapes + walls
    }

    /// Obstacles that leave the room.
    static func wallProblems(in scene: Scene) -> [Problem] {
        guard scene.outline.isSimple else { return [] }
        return scene.obstacles.filter { $0.footprint.isSimple && !scene.outline.contains($0.footprint) }.map {
            let out = farthestCorner(of: $0.footprint, outside: scene.outline)
            return Problem(
                kind: .outsideRoom, subjects: [$0.id], measured: out?.distance, at: out?.at ?? place(of: $0.footprint))
        }
    }

    /// Pairs that share floor, walls and columns first; two of them may, being built that way.
    static func overlapProblems(in scene: Scene) -> [Problem] {
        let placed = scene.obstacles.filter(\.footprint.isSimple)
        let standing = scene.columns.filter(\.footprint.isSimple)
        let bounds = placed.map(\.footprint.bounds)
        let withColumns = standing.flatMap { column in
            touching(column.footprint.bounds, bounds[...]).compactMap { overlap(column, placed[$0]) }
        }
        let amongPlaced = placed.indices.flatMap { index in
            touching(bounds[index], bounds[(index + 1)...]).compactMap { overlap(placed[index], placed[$0]) }
        }
        return wallOverlaps(placed, bounds, in: scene) + withColumns + amongPlaced
    }

    /// What stands across an inner wall, once for each wall, where it reaches into it the most.
    private static func wallOverlaps(_ placed: [Obstacle], _ bounds: [PlaneBounds?], in scene: Scene) -> [Problem] {
        scene.walls.flatMap { wall -> [Problem] in
            let bands = wall.bands.map { Obstacle(id: wall.id, footprint: $0) }
            let found = bands.flatMap { band in
                touching(band.footprint.bounds, bounds[...]).compactMap { overlap(band, placed[$0]) }
            }
            let deepest = Dictionary(grouping: found, by: \.subjects).compactMapValues { problems in
                problems.max { ($0.measured ?? 0) < ($1.measured ?? 0) }
            }
            return placed.compactMap { deepest[[wall.id, $0.id]] }
        }
    }

    /// Where in a list bounds touch others: most things in a room are far apart.
    private static func touching(_ bounds: PlaneBounds?, _ others: ArraySlice<PlaneBounds?>) -> [Int] {
        guard let bounds else { return [] }
        return others.indices.filter { others[$0].map(bounds.touches) ?? false }
    }

    /// Footprints in the way of a door leaf, door by door.
    static func swingProblems(in scene: Scene) -> [Problem] {
        let standing = (scene.columns + scene.obstacles).filter(\.footprint.isSimple)
        return scene.doors.flatMap { door -> [Problem] in
            guard let swing = door.swing, swing.isSimple else { return [] }
            let leaf = Obstacle(id: door.id, footprint: swing)
            return standing.compactMap { overlap($0, leaf, kind: .blocksDoorSwing) }
        }
    }

    private static func overlap(_ a: Obstacle, _ b: Obstacle, kind: Problem.Kind = .overlap) -> Problem? {
        guard let at = a.footprint.overlapPoint(with: b.footprint) else { return nil }
        let depth = a.footprint.overlapDepth(with: b.footprint)
        return Problem(kind: kind, subjects: [a.id, b.id], measured: depth, limit: 0, at: at)
    }

    private static func farthestCorner(
        of footprint: Polygon, outside room: Polygon
    ) -> (distance: Double, at: PlanePoint)? {
        footprint.vertices.filter { !room.contains($0) }
            .compactMap { corner in room.boundaryDistance(to: corner).map { (distance: $0, at: corner) } }
            .max { $0.distance < $1.distance }
    }
}
