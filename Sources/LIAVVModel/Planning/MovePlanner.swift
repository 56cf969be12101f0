/// Finds what a move takes along: later pushes what waits, earlier pulls what is waited for, each just as far as it must.
///
/// Only what the move makes worse is moved: links that are broken already stay broken by as much as they are.
struct MovePlanner {
    private let items: [PlanItem]
    private let places: [Identifier: Int]

    init(_ plan: Plan) { (items, places) = (plan.items, plan.places) }

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
    private func isFixed(_ item: PlanItem) -> Bool { item.status == .done || item.isEvent }

    private func pushed(_ shifts: [Identifier: Int]) -> [Identifier: Shift] {
        let links = PlanNodes.links(items, places, except: isFixed)
        let points = { (isMoved: Bool) in
            items.indices.map { place in
                let shift = isMoved ? shifts[items[place].id] ?? 0 : 0
                let floor = items[place].planned.map { $0 + shift } ?? -PlanNetwork.unbounded / 4
                let hasBegun = [.done, .underWay].contains(items[place].status)
                let isPinned = hasBegun || shifts[items[place].id] != nil
                return PlanNetwork.Node(duration: items[place].duration, floor: floor, isPinned: isPinned)
            }
        }
        let before = PlanNetwork(nodes: points(false), links: links)
        let after = PlanNetwork(nodes: points(true), links: links)
        return self.shifts(items.indices.map { max(0, after.earliestStart[$0] - before.earliestStart[$0]) }) {
            after.driver[$0] < 0 ? nil : after.driver[$0]
        }
    }

    private func pulled(_ shifts: [Identifier: Int]) -> [Identifier: Shift] {
        let links = PlanNodes.links(items, places, except: isFixed).filter { !isFixed(items[$0.to]) }
        let points = items.indices.map { PlanNetwork.Node(duration: items[$0].duration, floor: 0) }
        let network = PlanNetwork(nodes: points, links: links)
        let ends = items.indices.map { place in
            items[place].planned.map { $0 + items[place].duration } ?? PlanNetwork.unbounded
        }
        let moved = items.indices.map { place in
            ends[place] == PlanNetwork.unbounded ? ends[place] : ends[place] + (shifts[items[place].id] ?? 0)
        }
        let before = network.latestFinishes(ends), after = network.latestFinishes(moved)
        return self.shifts(items.indices.map { min(0, after[$0] - before[$0]) }) { place in
            network.links(from: place).first {
                network.allowed(place, before: $0, finishing: after[$0.to]) == after[place]
            }?.to
        }
    }

    private func shifts(_ days: [Int], because: (Int) -> Int?) -> [Identifier: Shift] {
        var found: [Identifier: Shift] = [:]
        for place in items.indices where days[place] != 0 && abs(days[place]) < PlanNetwork.unbounded / 8 {
            guard let reason = because(place) else { continue }
            found[items[place].id] = (days[place], items[reason].id)
        }
        return found
    }
}
