/// Everything measured on a scene, before findings are made of it.
struct LayoutMeasures {
    let scene: Scene
    let rules: LayoutRuleTable
    let map: FloorMap?
    let mouths: [DoorMouth]
    let circulation: Circulation?
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
        let mouths = map.map { map in scene.doors.compactMap { DoorMouth($0, map) } } ?? []
        let basins = map.map { BasinGraph($0) }
        (self.map, self.mouths, self.basins) = (map, mouths, basins)
        let hasEntrance = mouths.contains(where: \.door.isEntrance)
        circulation = hasEntrance ? map.map { Circulation(map: $0, mouths: mouths) } : nil
        let access = Self.access(map, mouths, basins)
        (exitNecks, lostExits) = (access?.necks ?? [:], access?.lost ?? [:])
        escape = access == nil ? nil : Self.waysOut(map, mouths, basins)
        headcount = Headcount(scene, rules: rules)
        let isReadable = map != nil || scene.outline.isSimple
        floor = map.map(FloorShare.init) ?? FloorShare(total: isReadable ? scene.outline.area : 0, taken: 0)
        exits = ExitCapacity(
            scene, headcount: headcount.total, rules: rules, widths: Self.widths(scene, map, exitNecks),
            longestWay: escape?.farthest?.length)
        // Which doors stand in a wall is not known of a room that cannot be read: nothing is said of them.
        exitLoss = isReadable ? ExitLoss(exits, headcount: headcount.total, rules: rules) : nil
        evacuation =
            isReadable
            ? Self.evacuation(scene, Self.widths(scene, map, exitNecks), headcount.total, escape, floor) : nil
    }

    private static func access(_ map: FloorMap?, _ mouths: [DoorMouth], _ basins: BasinGraph?) -> ExitAccess? {
        guard let map, let basins, mouths.contains(where: \.door.isExit) else { return nil }
        return ExitAccess(map: map, mouths: mouths, basins: basins)
    }

    private static func waysOut(_ map: FloorMap?, _ mouths: [DoorMouth], _ basins: BasinGraph?) -> EscapeRoutes? {
        guard let map, let basins else { return nil }
        return EscapeRoutes(map: map, mouths: mouths, basins: basins)
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

    /// The figure of the route's width, and of its local narrowing.
    var routeFigures: (route: LayoutRules, narrow: LayoutRules) {
        scene.appliedRegime.construction == .existing
            ? (.routeWidthExisting, .routeNarrowExisting) : (.routeWidthNew, .routeNarrowNew)
    }

    /// A finding held to a figure; none when the figure is switched off.
    func finding(
        _ kind: LayoutFindingKind, _ severity: LayoutFinding.Severity, held figure: LayoutRules, limit: Double? = nil,
        unit: LayoutRule.Unit? = nil, measured: Double?, subjects: [String] = [], affected: [String] = [],
        at place: PlanePoint?, span: Segment? = nil, runLength: Double? = nil, detail: LayoutFinding.Detail? = nil,
        cures: [LayoutCure] = []
    ) -> [LayoutFinding] {
        let rule = rules[figure]
        guard rule.isOn else { return [] }
        return [
            LayoutFinding(
                kind: kind, severity: severity, subjects: subjects, affected: affected, measured: measured,
                limit: limit ?? rule.value, unit: unit ?? rule.unit, figure: figure, rule: rule, at: place, span: span,
                runLength: runLength, detail: detail, cures: cures)
        ]
    }
}
