extension SceneCheck {
    /// How far the middle of an opening may lie from the inner face of its wall, in centimetres.
    ///
    /// Our own choice, no article: half of a thick wall, since plans draw doors anywhere in the wall's thickness.
    public static let doorReach = 25.0

    /// Doors out of the walls or without a usable width, and the lack of a way in or out.
    static func doorProblems(in scene: Scene) -> [Problem] {
        var found = scene.doors.filter { !isUsable($0) }.map {
            Problem(
                kind: .doorUnusable, subjects: [$0.id], at: $0.centre.isOnPlan ? $0.centre : place(of: scene.outline))
        }
        let usable = scene.doors.filter(isUsable)
        if !usable.contains(where: \.isExit) { found.append(Problem(kind: .noExit, at: place(of: scene.outline))) }
        if !usable.contains(where: \.isEntrance) {
            found.append(Problem(kind: .noEntrance, at: place(of: scene.outline)))
        }
        return found + usable.compactMap { offWall($0, of: scene.outline) }
            + usable.compactMap { beyondWall($0, of: scene.outline) }
    }

    /// The exits against the article of the demand; without any exit, `noExit` says it already.
    static func exitProblems(in scene: Scene) -> [Problem] {
        let exits = scene.doors.filter { $0.isExit && isUsable($0) }
        guard let demand = scene.exitDemand, demand.headcount > 0, !exits.isEmpty else { return [] }
        let at = place(of: scene.outline)
        let accepted = demand.regime.combinations(headcount: demand.headcount)
        guard let fewest = accepted.map(\.totalUnits).min() else {
            return [Problem(kind: .headcountBeyondArticle, measured: Double(demand.headcount), at: at)]
        }
        let ways = ExitGrouping.ways(of: exits, in: scene.outline)
        let inReach = accepted.filter { $0.travelLimit.map { reaches(exits, from: scene.outline, within: $0) } ?? true }
        if inReach.contains(where: { $0.accepts(ways) }) { return [] }
        let units = Double(ways.reduce(0) { $0 + $1.units })
        return [
            Problem(
                kind: .insufficientExits, subjects: exits.map(\.id), measured: units, limit: Double(fewest), at: at)
        ]
    }

    /// Whether no corner is farther from every exit than a limit as the crow flies; the true way may still be longer.
    private static func reaches(_ exits: [Opening], from outline: Polygon, within limit: Double) -> Bool {
        outline.vertices.allSatisfy { corner in exits.contains { $0.centre.distance(to: corner) <= limit } }
    }

    private static func isUsable(_ door: Opening) -> Bool {
        door.centre.isOnPlan && door.clearWidth > 0 && door.clearWidth.isFinite
    }

    /// A second leaf is the same door.
    private static func beyondWall(_ door: Opening, of outline: Polygon) -> Problem? {
        guard door.role != .service || door.isExit || door.isEntrance, outline.isSimple,
            let sill = DoorSill(door, in: outline), door.clearWidth - sill.width > 1
        else { return nil }
        return Problem(
            kind: .doorBeyondWall, subjects: [door.id], measured: door.clearWidth - sill.width, at: sill.middle)
    }

    private static func offWall(_ door: Opening, of outline: Polygon) -> Problem? {
        guard outline.isSimple, let distance = outline.boundaryDistance(to: door.centre), distance > doorReach else {
            return nil
        }
        return Problem(kind: .doorOffWall, subjects: [door.id], measured: distance, limit: doorReach, at: door.centre)
    }
}
