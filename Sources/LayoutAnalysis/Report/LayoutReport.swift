/// All that is measured on a layout: findings, the map of clearances, ways in and ways out. Pure: same scene, same report.
///
/// Lengths are in centimetres. Any scene gives a report: what cannot be measured is nil, and a finding says why.
public struct LayoutReport: Sendable {
    /// The scene that was measured.
    public let scene: Scene
    /// The table of figures it was held to.
    public let rules: LayoutRuleTable
    /// What was found, the gravest first, then kind by kind.
    public let findings: [LayoutFinding]
    /// How far each place of the floor is from what stands on it, for a heat-map; nil when no grid could be laid.
    public let clearance: ClearanceField?
    /// The widest ways from the entrances; nil when there is no grid or no way in.
    public let circulation: Circulation?
    /// The same as it is judged: a door that its own article accepts narrows no route.
    let routes: Circulation?
    /// The ways to the exits and the dead ends; nil when there is no grid or no way out.
    public let escape: EscapeRoutes?
    /// How many people count, and why.
    public let headcount: Headcount
    /// The exits as the articles count them, each as narrow as the way to it.
    public let exits: ExitCapacity
    /// What is left with the best exit blocked; nil without an exit.
    public let exitLoss: ExitLoss?
    /// How long leaving takes, without the time to react; nil without an exit or people.
    public let evacuation: Evacuation?
    /// How the floor is shared out.
    public let floor: FloorShare

    /// Measures a scene against a table of figures.
    public init(scene: Scene, rules: LayoutRuleTable = .standard) {
        let measures = LayoutMeasures(scene, rules)
        (self.scene, self.rules) = (scene, rules)
        clearance = measures.map.map { ClearanceField(grid: $0.grid, distances: $0.distances) }
        (circulation, routes, escape) = (measures.circulation, measures.routes, measures.escape)
        headcount = measures.headcount
        (exits, exitLoss, evacuation) = (measures.exits, measures.exitLoss, measures.evacuation)
        floor = measures.floor
        findings = Self.sorted(measures.findings)
    }

    /// The findings of one thing.
    public func findings(about id: String) -> [LayoutFinding] {
        findings.filter { $0.subjects.contains(id) || $0.affected.contains(id) }
    }

    private static func sorted(_ findings: [LayoutFinding]) -> [LayoutFinding] {
        let order = Dictionary(uniqueKeysWithValues: zip(LayoutFindingKind.allCases, 0...))
        // `sorted` is not promised to be stable, so the position breaks ties.
        return findings.enumerated().sorted {
            ($0.element.severity, order[$0.element.kind] ?? 0, $0.offset)
                < ($1.element.severity, order[$1.element.kind] ?? 0, $1.offset)
        }.map(\.element)
    }
}
