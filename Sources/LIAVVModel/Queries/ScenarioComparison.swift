/// What there is to know of one scenario, or of the trunk, to be read beside the others.
public struct ScenarioSummary: Hashable, Sendable {
    /// The scenario; nil: the trunk that all share.
    public let scenario: Identifier?
    /// What it is called; empty for the trunk.
    public private(set) var title = ""
    /// Whether it is still open; nil for the trunk.
    public private(set) var state: Scenario.State?
    /// Actions that it comes to, dropped ones left out.
    public private(set) var actions = 0
    /// Actions that it adds to the trunk.
    public private(set) var added = 0
    /// Actions of the trunk that it does without.
    public private(set) var taken = 0
    /// Actions of the trunk that it changes.
    public private(set) var changed = 0
    /// Actions in which there is something left to do.
    public private(set) var open = 0
    /// Actions that are done.
    public private(set) var done = 0
    /// Hours of the contributions whose effort is known.
    public private(set) var hours = 0.0
    /// Contributions whose effort is not known: unknown is not nothing.
    public private(set) var unknown = 0
    /// Members who take part.
    public private(set) var people = 0
    /// Open contributions that nobody has taken or been offered.
    public private(set) var unassigned = 0
    /// The first day on which something begins or is due.
    public private(set) var first: Day?
    /// The last one.
    public private(set) var last: Day?
    /// The next milestone.
    public private(set) var milestone: Identifier?
    /// Its day.
    public private(set) var milestoneDay: Day?
    /// Layouts that serve it.
    public private(set) var layouts = 0
    /// What stands in them.
    public private(set) var items = 0
    /// What speaks for it.
    public private(set) var argumentsFor: [String] = []
    /// What speaks against it.
    public private(set) var argumentsAgainst: [String] = []
    /// What planning it says, when it was planned: worked out elsewhere, handed in.
    public let planning: Planning?

    /// What the planning of a scenario says.
    public struct Planning: Hashable, Sendable {
        /// The actions whose delay delays the event.
        public let critical: [Identifier]
        /// How many things cannot be met.
        public let problems: Int

        /// Those actions, and that many problems.
        public init(critical: [Identifier], problems: Int) {
            self.critical = critical
            self.problems = problems
        }
    }

    init(_ scenario: Scenario?, of laboratory: Laboratory, today: Day, planning: Planning?) {
        self.scenario = scenario?.id
        self.planning = planning
        let all = scenario.map { laboratory.actions(in: $0.id) } ?? laboratory.trunk
        let actions = all.filter { $0.status != .dropped }
        count(actions)
        countContributions(of: actions)
        setDates(of: actions, laboratory, today)
        let served = laboratory.layouts.filter { layout in
            layout.scenarios.isEmpty || scenario.map { layout.scenarios.contains($0.id) } ?? false
        }
        (layouts, items) = (served.count, served.reduce(0) { $0 + $1.items.count })
        if let scenario { compare(scenario, actions, laboratory) }
    }

    private mutating func count(_ actions: [Action]) {
        self.actions = actions.count
        done = actions.count { $0.status == .done }
        open = actions.count { !$0.status.isClosed }
    }

    private mutating func countContributions(of actions: [Action]) {
        var members: Set<Identifier> = []
        for action in actions {
            for piece in action.contributions where piece.status != .dropped {
                if let effort = piece.effort { hours += effort } else { unknown += 1 }
                members.formUnion(piece.activeShares.map(\.member))
                if ContributionEntry(action: action, contribution: piece).isUnassigned { unassigned += 1 }
            }
            if let lead = action.lead { members.insert(lead) }
        }
        people = members.count
    }

    private mutating func setDates(of actions: [Action], _ laboratory: Laboratory, _ today: Day) {
        for action in actions {
            let due = laboratory.dueDay(of: action)
            for day in [laboratory.startDay(of: action), due].compactMap(\.self) {
                first = first.map { min($0, day) } ?? day
                last = last.map { max($0, day) } ?? day
            }
            guard action.isMilestone, !action.status.isClosed, let due, due >= today else { continue }
            if milestoneDay.map({ due < $0 }) ?? true { (milestone, milestoneDay) = (action.id, due) }
        }
    }

    private mutating func compare(_ scenario: Scenario, _ actions: [Action], _ laboratory: Laboratory) {
        (title, state) = (scenario.title, scenario.state)
        (argumentsFor, argumentsAgainst) = (scenario.argumentsFor, scenario.argumentsAgainst)
        added = actions.count { !$0.scenarios.isEmpty }
        taken = scenario.takes.count { laboratory.actions[$0]?.scenarios.isEmpty == true }
        let shared = Set(actions.map(\.id))
        changed = scenario.changes.count { shared.contains($0.action) }
    }
}

extension Laboratory {
    /// The trunk, then each scenario, with what planning each of them says.
    ///
    /// - Parameter calendar: the days that are worked; worked out from the closures when nil.
    public func scenarioComparison(today: Day, calendar: WorkCalendar?) -> [ScenarioSummary] {
        scenarioComparison(today: today) { scenario in
            let plan = Plan(
                self, scenario: scenario, actions: scenario == nil ? trunk : nil, today: today, calendar: calendar)
            return ScenarioSummary.Planning(
                critical: plan.critical, problems: plan.findings.count { $0.problem.isBlocking })
        }
    }

    /// The trunk, then each scenario: those under study or kept before those that were archived.
    ///
    /// - Parameter planning: what the planning of a scenario says; for nil, that of the trunk.
    public func scenarioComparison(
        today: Day, planning: (Identifier?) -> ScenarioSummary.Planning? = { _ in nil }
    ) -> [ScenarioSummary] {
        let columns = [nil] + scenarios.filter { $0.state != .archived } + scenarios.filter { $0.state == .archived }
        return columns.map { scenario in
            ScenarioSummary(scenario, of: self, today: today, planning: planning(scenario?.id))
        }
    }
}
