/// All that is measured on a layout: findings, the map of clearances, ways in and ways out. Pure: same scene, same report.
public struct LayoutReport: Sendable {
    /// The scene that was measured.
    public let scene: Scene
    /// The table of figures it was held to.
    public let rules: LayoutRuleTable
    /// What was found, the gravest first.
    public let findings: [LayoutFinding]
    /// How far each place of the floor is from what stands on it, for a heat-map; nil when no grid could be laid.
    public let clearance: ClearanceField?
    /// The widest ways from the entrances; nil when there is no grid or no way in.
    public let circulation: Circulation?
    /// The ways to the exits and the dead ends; nil when there is no grid or no way out.
    public let escape: EscapeRoutes?
    /// How many people count, and why.
    public let headcount: Headcount
    /// The exits as the articles count them.
    public let exits: ExitCapacity
    /// What is left with the best exit blocked; nil without an exit.
    public let exitLoss: ExitLoss?
    /// How long leaving takes, without the time to react; nil without an exit or people.
    public let evacuation: Evacuation?
    /// How the floor is shared out.
    public let floor: FloorShare
}

extension LayoutReport {
    /// Measures a scene against a table of figures.
    public init(scene: Scene, rules: LayoutRuleTable = .standard) {
        self.init(
            scene: scene, rules: rules, findings: [], clearance: nil, circulation: nil, escape: nil,
            headcount: Headcount(terms: [], total: 0, declared: nil),
            exits: ExitCapacity(ways: [], units: 0, accepted: [], isEnough: true), exitLoss: nil, evacuation: nil,
            floor: FloorShare(total: 0, taken: 0))
    }
}
