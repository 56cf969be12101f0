extension SceneCheck {
    /// Zones that bound no area, or that leave the room.
    static func zoneProblems(in scene: Scene) -> [Problem] {
        let room = scene.outline.isSimple ? scene.outline : nil
        return scene.zones.compactMap { zone in
            let at = place(of: zone.outline)
            guard zone.outline.isSimple else { return Problem(kind: .zoneNotSimple, subjects: [zone.id], at: at) }
            guard let room, !room.contains(zone.outline) else { return nil }
            return Problem(kind: .zoneOutside, subjects: [zone.id], at: at)
        }
    }

    /// Inner walls and columns with no part in the room; they may reach out of it.
    static func fixtureProblems(in scene: Scene) -> [Problem] {
        guard scene.outline.isSimple else { return [] }
        let columns = scene.columns.filter { $0.footprint.isSimple && !scene.outline.overlaps($0.footprint) }
            .map { Problem(kind: .fixtureOutside, subjects: [$0.id], at: place(of: $0.footprint)) }
        let walls = scene.walls.filter { !$0.isPartly(in: scene.outline) }
            .map { Problem(kind: .fixtureOutside, subjects: [$0.id], at: place(of: Polygon($0.path))) }
        return walls + columns
    }
}

extension Wall {
    /// Whether some of its middle line is in a room, or half its thickness from it; true of one that is off the plan.
    fileprivate func isPartly(in room: Polygon) -> Bool {
        guard path.count > 1, path.allSatisfy(\.isOnPlan) else { return true }
        if path.contains(where: { room.contains($0) }) { return true }
        let reach = max(0, thickness / 2)
        return zip(path, path.dropFirst()).contains { start, end in
            let part = Segment(start: start, end: end)
            return room.edges.contains { $0.distance(to: part) <= reach }
        }
    }
}
