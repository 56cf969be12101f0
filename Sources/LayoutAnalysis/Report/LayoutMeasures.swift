/// Everything measured on a scene, before findings are made of it.
struct LayoutMeasures {
    let scene: Scene
    let rules: LayoutRuleTable
    let map: FloorMap?
    let mouths: [DoorMouth]
    let circulation: Circulation?
    /// The same ways as they are judged, each door by its own article.
    let routes: Circulation?
    /// Where a wheelchair could not turn; none when nobody asks.
    let turningLacks: [TurningSpaces.Lack]
    let basins: BasinGraph?
    let escape: EscapeRoutes?
    let exitNecks: [String: Neck]
    /// Exits that nobody gets to, with what is narrowest on the way.
    let lostExits: [String: Neck]
    let headcount: Headcount
    let exits: ExitCapacity
    let exitLoss: ExitLoss?
    let evacuation: Evacuation?
    let floor: FloorShare

    init(_ scene: Scene, _ rules: LayoutRuleTable) {
        (self.scene, self.rules) = (scene, rules)
        let map = FloorMap(scene)
        let (mouths, basins) = SideBySide.both(
            { map.map { map in scene.doors.compactMap { DoorMouth($0, map) } } ?? [] },
            { map.map { BasinGraph($0) } })
        (self.map, self.mouths, self.basins) = (map, mouths, basins)
        // The ways in and the ways out are the longest of the work, and know nothing of one another.
        let (inward, outward) = SideBySide.both(
            { Self.waysIn(scene, rules, map, mouths, basins) }, { Self.waysOut(map, mouths, basins) })
        (circulation, routes, turningLacks) = (inward?.circulation, inward?.routes, inward?.lacks ?? [])
        (exitNecks, lostExits) = (outward?.access.necks ?? [:], outward?.access.lost ?? [:])
        escape = outward?.escape
        headcount = Headcount(scene, rules: rules)
        let isReadable = map != nil || scene.outline.isSimple
        floor = map.map(FloorShare.init) ?? FloorShare(total: isReadable ? scene.outline.area : 0, taken: 0)
        exits = ExitCapacity(
            scene, headcount: headcount.total, rules: rules, widths: Self.widths(scene, map, exitNecks),
            longestWay: escape?.farthest?.length)
        // Which doors stand in a wall is not known of a room that cannot be read: nothing is said of them.
        exitLoss =
            isReadable
            ? ExitLoss(
                exits, headcount: headcount.total, regime: scene.appliedRegime.exits,
                longestWay: escape?.farthest?.length, rules: rules) : nil
        evacuation =
            isReadable
            ? Self.evacuation(scene, Self.widths(scene, map, exitNecks), headcount.total, escape, floor) : nil
    }

    private static func waysIn(
        _ scene: Scene, _ rules: LayoutRuleTable, _ map: FloorMap?, _ mouths: [DoorMouth], _ basins: BasinGraph?
    ) -> (circulation: Circulation, routes: Circulation, lacks: [TurningSpaces.Lack])? {
        guard let map, let basins, mouths.contains(where: \.door.isEntrance) else { return nil }
        let circulation = Circulation(map: map, mouths: mouths)
        let routes = circulation.judged(
            door: rules.value(scene.doorFigure(people: 0, rules)), route: rules.value(scene.routeFigures.route))
        guard rules.isOn(.turningSpace) else { return (circulation, routes, []) }
        let spaces = TurningSpaces(
            routes, basins: basins, diameter: rules.value(.turningSpace),
            route: rules.value(scene.routeFigures.narrow), interval: rules.value(.turningInterval))
        return (circulation, routes, spaces.lacks)
    }

    private static func waysOut(
        _ map: FloorMap?, _ mouths: [DoorMouth], _ basins: BasinGraph?
    ) -> (access: ExitAccess, escape: EscapeRoutes)? {
        guard let map, let basins, mouths.contains(where: \.door.isExit) else { return nil }
        return SideBySide.both(
            { ExitAccess(map: map, mouths: mouths, basins: basins) },
            { EscapeRoutes(map: map, mouths: mouths, basins: basins) })
    }

    /// How wide one gets to each exit and through it; 0 for those that nobody gets to, whole where nothing was measured.
    private static func widths(_ scene: Scene, _ map: FloorMap?, _ necks: [String: Neck]) -> [String: Double] {
        guard map != nil else { return [:] }
        let exits = scene.doors.filter { $0.isExit && $0.isOpen }
        return Dictionary(exits.map { ($0.id, necks[$0.id]?.width ?? 0) }, uniquingKeysWith: max)
    }

    private static func evacuation(
        _ scene: Scene, _ widths: [String: Double], _ people: Int, _ escape: EscapeRoutes?, _ floor: FloorShare
    ) -> Evacuation? {
        let exits = scene.doors.filter { $0.isExit && $0.isOpen }.map { door in
            (id: door.id, clearWidth: min(door.clearWidth, widths[door.id] ?? door.clearWidth))
        }
        let density = floor.free > 0 ? Double(people) / (floor.free / 10_000) : 0
        return Evacuation(
            people: people, exits: exits, longestWay: escape?.farthest?.length ?? 0, density: min(density, 3))
    }

    /// Every finding, topic by topic; of a room that cannot be read, only what is wrong with shapes.
    var findings: [LayoutFinding] {
        guard map != nil || scene.outline.isSimple else { return problemFindings }
        return problemFindings + gridFindings + routeFindings + zoneFindings + turningFindings + useSpaceFindings
            + doorSpaceFindings + doorFindings + exitFindings
            + travelFindings + seatingFindings + floorFindings
    }

    /// A finding held to a figure; none when the figure is switched off.
    func finding(
        _ kind: LayoutFindingKind, _ severity: LayoutFinding.Severity, held figure: LayoutRules, limit: Double? = nil,
        unit: LayoutRule.Unit? = nil, measured: Double?, subjects: [String] = [], sides: [String] = [],
        affected: [String] = [], at place: PlanePoint?, span: Segment? = nil, runLength: Double? = nil,
        detail: LayoutFinding.Detail? = nil,
        cures: [LayoutCure] = []
    ) -> [LayoutFinding] {
        let rule = rules[figure]
        guard rule.isOn else { return [] }
        return [
            LayoutFinding(
                kind: kind, severity: severity, subjects: subjects, sides: sides, affected: affected,
                measured: measured, limit: limit ?? rule.value, unit: unit ?? rule.unit, figure: figure, rule: rule,
                at: place, span: span,
                runLength: runLength, detail: detail, cures: cures)
        ]
    }
}
