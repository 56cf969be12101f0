/// When everything on the roadmap can and must happen: forwards from today, and backwards from a day that will not move.
///
/// Forwards, an action that has not begun begins today at the earliest, not before its own dates say, and not before what
/// it waits for. Backwards, all that leads to the event must have ended before its day (what is due on that day, with it);
/// the difference is the slack. A second pass backwards takes every due date as one to be met and gives the day on
/// which each action must begin for that. Without a day of the event, the last thing planned is the end.
public struct Plan: Sendable {
    /// The days that are worked.
    public let calendar: WorkCalendar
    /// The scenario that was planned; nil: all actions as they stand.
    public let scenario: Identifier?
    /// What cannot be met, or wants a look, in the order in which it happens.
    public private(set) var findings: [PlanFinding] = []
    /// The actions whose delay delays the event, in the order in which they happen.
    public private(set) var critical: [Identifier] = []

    let items: [PlanItem]
    let places: [Identifier: Int]
    private(set) var network: PlanNetwork
    let nodes: PlanNodes
    /// The latest finish of each when every due date is to be met.
    let wanted: [Int]
    /// The ends that this comes from.
    let dueEnds: [Int]
    private let isCritical: [Bool]
    private var problems: [Int: [PlanProblem]] = [:]

    /// Plans a laboratory.
    ///
    /// - Parameters:
    ///   - scenario: the scenario whose actions are planned; nil: all, as they stand.
    ///   - actions: those that are planned, instead of the scenario's.
    ///   - today: the day before which nothing can begin any more.
    ///   - calendar: the days that are worked; worked out from the closures when nil.
    public init(
        _ laboratory: Laboratory, scenario: Identifier? = nil, actions: [Action]? = nil, today: Day,
        calendar: WorkCalendar? = nil
    ) {
        let calendar = calendar ?? WorkCalendar(closures: laboratory.settings.closures)
        (self.calendar, self.scenario) = (calendar, scenario)
        nodes = PlanNodes(calendar, eventDay: laboratory.event.day, today: today)
        items = laboratory.planItems(calendar, scenario: scenario, actions: actions)
        places = PlanNodes.places(items)
        network = PlanNetwork(nodes: items.map(nodes.node), links: PlanNodes.links(items, places))
        let ends = Self.ends(network, items, nodes)
        network.bound(by: ends)
        dueEnds = zip(ends, items).map { end, item in
            min(end ?? PlanNetwork.unbounded, item.due.map(calendar.boundary(after:)) ?? PlanNetwork.unbounded)
        }
        wanted = network.latestFinishes(dueEnds)
        isCritical = Self.critical(network, items, nodes)
        findProblems(laboratory)
        critical = inTime(items.indices.filter { isCritical[$0] }).map { items[$0].id }
    }

    /// The places in the order in which their actions happen.
    private func inTime(_ places: [Int]) -> [Int] {
        let starts = network.earliestStart
        return places.sorted { (starts[$0], $0) < (starts[$1], $1) }
    }
}

extension Plan {
    /// What the planning says of an action; nil when it is not planned: dropped, set aside, or of another scenario.
    public subscript(id: Identifier) -> PlannedAction? {
        guard let place = places[id] else { return nil }
        let duration = network.nodes[place].duration
        let finish = network.earliestFinish(place)
        return PlannedAction(
            id: id, duration: duration, start: startDay(place, finish - duration),
            finish: finishDay(place, finish), latestStart: network.latestStart(place).map { startDay(place, $0) },
            latestFinish: network.latestFinish(place).map { finishDay(place, $0) },
            totalSlack: slack(of: place), freeSlack: items[place].isOpen ? network.freeSlack(place) : nil,
            isCritical: isCritical[place], mustStart: mustStart(place), problems: problems[place] ?? [])
    }

    /// Working days by which an action can be late without the event being late; nil when it is done, not planned, or
    /// nothing waits for it.
    public func slack(of id: Identifier) -> Int? { places[id].flatMap(slack(of:)) }

    /// Whether a delay of the action delays the event.
    public func isCritical(_ id: Identifier) -> Bool { places[id].map { isCritical[$0] } ?? false }

    /// What cannot be met of an action, or wants a look.
    public func problems(of id: Identifier) -> [PlanProblem] { places[id].flatMap { problems[$0] } ?? [] }

    /// The last day on which an action can end without the event being late.
    public func latestFinish(of id: Identifier) -> Day? {
        places[id].flatMap { place in network.latestFinish(place).map { finishDay(place, $0) } }
    }

    private func slack(of place: Int) -> Int? { items[place].isOpen ? network.totalSlack(place) : nil }

    func startDay(_ place: Int, _ boundary: Int) -> Day {
        if items[place].isMilestone { return finishDay(place, boundary) }
        if let start = items[place].start, calendar.boundary(before: start) == boundary { return start }
        return calendar.day(startingAt: boundary)
    }

    /// The day that ends there: its own due date, when that is where it stands, be it a Saturday.
    func finishDay(_ place: Int, _ boundary: Int) -> Day {
        if let due = items[place].due, calendar.boundary(after: due) == boundary { return due }
        return calendar.day(endingAt: boundary)
    }

    private func mustStart(_ place: Int) -> Day? {
        guard items[place].isOpen, wanted[place] < PlanNetwork.unbounded / 2 else { return nil }
        return startDay(place, wanted[place] - network.nodes[place].duration)
    }

    private mutating func findProblems(_ laboratory: Laboratory) {
        let finder = PlanProblemFinder(plan: self, laboratory: laboratory)
        for place in items.indices where items[place].isOpen {
            let found = finder.problems(of: items[place], at: place)
            if !found.isEmpty { problems[place] = found }
        }
        findings = inTime(Array(problems.keys)).flatMap { place in
            (problems[place] ?? []).map { PlanFinding(action: items[place].id, problem: $0) }
        }
    }
}
