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

    let ids: [Identifier]
    let places: [Identifier: Int]
    private(set) var network: PlanNetwork
    let nodes: PlanNodes
    let dates: [PlanNodes.Dates]
    /// The latest finish of each when every due date is to be met.
    let wanted: [Int]
    /// The ends that this comes from.
    let dueEnds: [Int]
    private let isOpen: [Bool]
    private let isMilestone: [Bool]
    private var isCritical: [Bool]
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
        let nodes = PlanNodes(calendar, eventDay: laboratory.event.day, today: today)
        self.nodes = nodes
        let aside = scenario == nil ? laboratory.setAside : []
        let all = actions ?? laboratory.actions(in: scenario)
        let actions = all.filter { $0.status != .dropped && !aside.contains($0.id) }
        ids = actions.map(\.id)
        var places: [Identifier: Int] = [:]
        places.reserveCapacity(ids.count)
        for (place, id) in ids.enumerated() { places[id] = place }
        self.places = places
        dates = actions.map(nodes.dates)
        isOpen = actions.map { !$0.status.isClosed }
        isMilestone = actions.map(\.isMilestone)
        let points = zip(actions, dates).map { nodes.node($0, $1) }
        network = PlanNetwork(nodes: points, links: Self.links(actions, places))
        let ends = Self.ends(network, actions, dates, nodes)
        network.bound(by: ends)
        dueEnds = zip(ends, dates).map { end, dates in
            min(end ?? PlanNetwork.unbounded, dates.due.map(calendar.boundary(after:)) ?? PlanNetwork.unbounded)
        }
        wanted = network.latestFinishes(dueEnds)
        isCritical = Self.critical(network, isOpen: isOpen, isMilestone, dates, nodes)
        findProblems(actions, laboratory)
        let starts = network.earliestStart
        findings = findings.enumerated().sorted { a, b in
            let (first, second) = (places[a.element.action] ?? 0, places[b.element.action] ?? 0)
            return (starts[first], a.offset) < (starts[second], b.offset)
        }.map(\.element)
        critical = ids.indices.filter { isCritical[$0] }
            .sorted { (network.earliestStart[$0], $0) < (network.earliestStart[$1], $1) }.map { ids[$0] }
    }

    private static func links(_ actions: [Action], _ places: [Identifier: Int]) -> [PlanNetwork.Link] {
        var links: [PlanNetwork.Link] = []
        for (place, action) in actions.enumerated() {
            for dependency in action.dependencies {
                guard let from = places[dependency.on] else { continue }
                links.append(PlanNetwork.Link(from: from, to: place, kind: dependency.link, lag: dependency.lag))
            }
        }
        return links
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
            totalSlack: slack(of: place), freeSlack: isOpen[place] ? network.freeSlack(place) : nil,
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

    private func slack(of place: Int) -> Int? { isOpen[place] ? network.totalSlack(place) : nil }

    func startDay(_ place: Int, _ boundary: Int) -> Day {
        if isMilestone[place] { return finishDay(place, boundary) }
        if let start = dates[place].start, calendar.boundary(before: start) == boundary { return start }
        return calendar.day(startingAt: boundary)
    }

    /// The day that ends there: its own due date, when that is where it stands, be it a Saturday.
    func finishDay(_ place: Int, _ boundary: Int) -> Day {
        if let due = dates[place].due, calendar.boundary(after: due) == boundary { return due }
        return calendar.day(endingAt: boundary)
    }

    private func mustStart(_ place: Int) -> Day? {
        guard isOpen[place], wanted[place] < PlanNetwork.unbounded / 2 else { return nil }
        return startDay(place, wanted[place] - network.nodes[place].duration)
    }

    private mutating func findProblems(_ actions: [Action], _ laboratory: Laboratory) {
        let finder = PlanProblemFinder(plan: self, laboratory: laboratory, cycle: network.cycle)
        for (place, action) in actions.enumerated() where isOpen[place] {
            let found = finder.problems(of: action, at: place)
            guard !found.isEmpty else { continue }
            problems[place] = found
            findings += found.map { PlanFinding(action: action.id, problem: $0) }
        }
    }
}
