/// Finds what a move takes along: later pushes what waits, earlier pulls what is waited for, each just as far as it must.
///
/// Only what the move makes worse is moved: links that are broken already stay broken by as much as they are.
struct MovePlanner {
    private let items: [PlanItem]
    private let places: [Identifier: Int]

    init(_ plan: Plan) { (items, places) = (plan.items, plan.places) }

    /// A shift in working days, and the action because of which.
    typealias Shift = (days: Int, because: Identifier)

    /// What must move besides the actions that were asked for, those that stay although they would have to included.
    ///
    /// - Parameter shifts: working days by which each of those moves.
    func followers(of shifts: [Identifier: Int]) -> [Identifier: Shift] {
        var found = pushed(shifts)
        // Pushed later and pulled earlier at once is what stands between two that were asked for: later wins.
        found.merge(pulled(shifts)) { push, _ in push }
        for id in shifts.keys { found[id] = nil }
        return found
    }

    /// Why an action stays where it is whatever happens around it; nil when it can move.
    func isFixed(_ id: Identifier) -> PinnedAction.Reason? { places[id].flatMap { Self.reason(items[$0]) } }

    /// Why an action stays although someone asked for it: it is done, or it is the event itself.
    func isFixedWhenAsked(_ action: Action, event: Event) -> PinnedAction.Reason? {
        if action.status == .done { return .done }
        guard action.isMilestone, action.due == .before(0) else { return nil }
        let others = items.count { $0.isOfTheDay && $0.isMilestone && $0.id != action.id }
        return others == 0 || action.title.folded == event.title.folded ? .event : nil
    }

    private static func reason(_ item: PlanItem) -> PinnedAction.Reason? {
        switch item.status {
        case .done: .done
        case .underWay: .underWay
        default: item.isOfTheDay ? .event : nil
        }
    }

    private func isFixed(_ item: PlanItem) -> Bool { Self.reason(item) != nil }

    private func pushed(_ shifts: [Identifier: Int]) -> [Identifier: Shift] {
        let links = PlanNodes.links(items, places) { isFixed($0) && shifts[$0.id] == nil }
        let points = { (isMoved: Bool) in
            items.map { item in
                let shift = isMoved ? shifts[item.id] ?? 0 : 0
                let floor = item.planned.map { $0 + shift } ?? -PlanNetwork.unbounded / 4
                return PlanNetwork.Node(
                    duration: item.duration, floor: floor, isPinned: item.status == .done || shifts[item.id] != nil)
            }
        }
        let before = PlanNetwork(nodes: points(false), links: links)
        let after = PlanNetwork(nodes: points(true), links: links)
        return self.shifts(items.indices.map { max(0, after.earliestStart[$0] - before.earliestStart[$0]) }) {
            after.driver[$0] < 0 ? nil : after.driver[$0]
        }
    }

    private func pulled(_ shifts: [Identifier: Int]) -> [Identifier: Shift] {
        let isFree = { (item: PlanItem) in item.status == .done }
        let links = PlanNodes.links(items, places, except: isFree).filter { link in
            let next = items[link.to]
            return !isFixed(next) || shifts[next.id] != nil
        }
        let points = items.map { PlanNetwork.Node(duration: $0.duration, floor: 0) }
        let network = PlanNetwork(nodes: points, links: links)
        let ends = items.map { item in item.planned.map { $0 + item.duration } ?? PlanNetwork.unbounded }
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
