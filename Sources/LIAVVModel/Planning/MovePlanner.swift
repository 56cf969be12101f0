/// Finds what a move takes along: later pushes what waits, earlier pulls what is waited for, each just as far as it must.
///
/// Only what the move makes worse is moved: links that are broken already stay broken by as much as they are.
struct MovePlanner {
    let laboratory: Laboratory
    let scenario: Identifier?
    let nodes: PlanNodes
    private let actions: [Action]
    private let places: [Identifier: Int]
    private let dates: [PlanNodes.Dates]
    private let planned: [Int?]

    init(_ laboratory: Laboratory, scenario: Identifier?, nodes: PlanNodes) {
        (self.laboratory, self.scenario, self.nodes) = (laboratory, scenario, nodes)
        let aside = scenario == nil ? laboratory.setAside : []
        actions = laboratory.actions(in: scenario).filter { $0.status != .dropped && !aside.contains($0.id) }
        places = Dictionary(uniqueKeysWithValues: actions.enumerated().map { ($1.id, $0) })
        dates = actions.map(nodes.dates)
        planned = zip(actions, dates).map { nodes.planned($0, $1) }
    }

    /// A shift in working days, and the action because of which.
    typealias Shift = (days: Int, because: Identifier)

    /// What must move besides the actions that were asked for.
    ///
    /// - Parameter shifts: working days by which each of those moves.
    func followers(of shifts: [Identifier: Int]) -> [Identifier: Shift] {
        var found = pushed(shifts)
        // What is pushed later and pulled earlier at once is pulled between two that were asked for: the later one wins.
        found.merge(pulled(shifts)) { push, _ in push }
        for id in shifts.keys { found[id] = nil }
        return found
    }

    /// Whether an action stays where it is whatever happens around it.
    func isFixed(_ action: Action) -> Bool { action.status == .done || isEvent(action) }

    /// Whether an action is the event itself.
    func isEvent(_ action: Action) -> Bool { action.isMilestone && action.due == .before(0) }

    private func links(leaving isFixed: (Action) -> Bool) -> [PlanNetwork.Link] {
        actions.enumerated().flatMap { place, action in
            action.dependencies.compactMap { dependency in
                guard let from = places[dependency.on], !isFixed(actions[from]) else { return nil }
                return PlanNetwork.Link(from: from, to: place, kind: dependency.link, lag: dependency.lag)
            }
        }
    }

    private func pushed(_ shifts: [Identifier: Int]) -> [Identifier: Shift] {
        let links = links(leaving: isFixed)
        let points = { (isMoved: Bool) in
            actions.indices.map { place in
                let shift = isMoved ? shifts[actions[place].id] ?? 0 : 0
                let floor = planned[place].map { $0 + shift } ?? -PlanNetwork.unbounded / 4
                let hasBegun = [.done, .underWay].contains(actions[place].status)
                let isPinned = hasBegun || shifts[actions[place].id] != nil
                return PlanNetwork.Node(duration: dates[place].duration, floor: floor, isPinned: isPinned)
            }
        }
        let before = PlanNetwork(nodes: points(false), links: links)
        let after = PlanNetwork(nodes: points(true), links: links)
        return self.shifts(actions.indices.map { max(0, after.earliestStart[$0] - before.earliestStart[$0]) }) {
            after.driver[$0] < 0 ? nil : after.driver[$0]
        }
    }

    private func pulled(_ shifts: [Identifier: Int]) -> [Identifier: Shift] {
        let links = links(leaving: isFixed).filter { !isFixed(actions[$0.to]) }
        let points = actions.indices.map { PlanNetwork.Node(duration: dates[$0].duration, floor: 0) }
        let network = PlanNetwork(nodes: points, links: links)
        let ends = actions.indices.map { place in
            planned[place].map { $0 + dates[place].duration } ?? PlanNetwork.unbounded
        }
        let moved = actions.indices.map { place in
            ends[place] == PlanNetwork.unbounded ? ends[place] : ends[place] + (shifts[actions[place].id] ?? 0)
        }
        let before = network.latestFinishes(ends), after = network.latestFinishes(moved)
        return self.shifts(actions.indices.map { min(0, after[$0] - before[$0]) }) { place in
            network.links(from: place).first {
                network.allowed(place, before: $0, finishing: after[$0.to]) == after[place]
            }?.to
        }
    }

    private func shifts(_ days: [Int], because: (Int) -> Int?) -> [Identifier: Shift] {
        var found: [Identifier: Shift] = [:]
        for place in actions.indices where days[place] != 0 && abs(days[place]) < PlanNetwork.unbounded / 8 {
            guard let reason = because(place) else { continue }
            found[actions[place].id] = (days[place], actions[reason].id)
        }
        return found
    }
}
