/// Finds what cannot be met of each item.
struct PlanProblemFinder {
    let plan: Plan
    let laboratory: Laboratory
    /// The places of actions that wait for each other.
    let cycles: [[Int]]
    private let isTentative: Bool
    private let aside: Set<Identifier>

    init(plan: Plan, laboratory: Laboratory) {
        (self.plan, self.laboratory, cycles) = (plan, laboratory, plan.network.cycles)
        isTentative = laboratory.event.state == .tentative
        aside = laboratory.setAside
    }

    /// The problems of an open action that stands at that place of the plan, the gravest first.
    func problems(of item: PlanItem, at place: Int) -> [PlanProblem] {
        var found: [PlanProblem] = []
        for cycle in cycles where cycle.contains(place) { found.append(.cycle(cycle.map { plan.items[$0].id })) }
        found += time(item, place)
        for dependency in item.dependencies {
            if let obstacle = obstacle(dependency.on) { found.append(.waitsFor(dependency.on, obstacle)) }
        }
        if plan.nodes.eventDay == nil, item.isRelative { found.append(.noEventDay) }
        found += freeDays(item)
        if isTentative, item.isIrreversible { found.append(.irreversibleWhileTentative) }
        return found
    }

    private func time(_ item: PlanItem, _ place: Int) -> [PlanProblem] {
        if let late = shouldHaveStarted(item, place) { return [late] }
        let network = plan.network
        let finish = network.earliestFinish(place)
        let driver = network.driver[place] < 0 ? nil : plan.items[network.driver[place]].id
        if let due = plan.items[place].due, finish > plan.calendar.boundary(after: due) {
            return [.endsTooLate(finish: plan.finishDay(place, finish), due: due, because: driver)]
        }
        if let end = network.nodes[place].end, finish > end {
            return [.missesEvent(finish: plan.finishDay(place, finish), because: driver)]
        }
        guard let driver, let start = plan.items[place].start, !item.isMilestone,
            network.earliestStart[place] > plan.calendar.boundary(before: start)
        else { return [] }
        let possible = plan.calendar.day(startingAt: network.earliestStart[place])
        return [.startsTooEarly(start: start, possible: possible, because: driver)]
    }

    private func shouldHaveStarted(_ item: PlanItem, _ place: Int) -> PlanProblem? {
        let (calendar, today) = (plan.calendar, plan.nodes.today)
        let wanted = plan.wanted[place]
        guard item.status != .underWay, wanted < PlanNetwork.unbounded / 2 else { return nil }
        let start = wanted - plan.network.nodes[place].duration
        let isMilestone = item.isMilestone
        let now = isMilestone ? calendar.boundary(after: today) : calendar.boundary(before: today)
        guard start < now, let goal = goal(of: place), let due = due(of: goal) else { return nil }
        let day = isMilestone ? plan.finishDay(place, start) : plan.startDay(place, start)
        guard day < today else { return nil }
        return .shouldHaveStarted(
            on: day, ago: today - day, goal: plan.items[goal].id, due: due, isMilestone: isMilestone)
    }

    /// The action after this one whose due date asks for the earliest start of it.
    private func goal(of place: Int) -> Int? {
        var place = place
        for _ in plan.items.indices {
            if plan.dueEnds[place] == plan.wanted[place] { return place }
            let network = plan.network
            let next = network.links(from: place).first { link in
                network.allowed(place, before: link, finishing: plan.wanted[link.to]) == plan.wanted[place]
            }
            guard let next else { return nil }
            place = next.to
        }
        return nil
    }

    /// The day by which it is to end: its own, else the event's.
    private func due(of place: Int) -> Day? { plan.items[place].due ?? plan.nodes.eventDay }

    private func obstacle(_ id: Identifier) -> PlanProblem.Obstacle? {
        guard plan.places[id] == nil else { return nil }
        guard let action = laboratory.actions[id] else { return .removed }
        if action.status == .dropped { return .dropped }
        return aside.contains(id) ? .setAside : .otherScenario
    }

    private func freeDays(_ item: PlanItem) -> [PlanProblem] {
        guard !item.isMilestone else { return [] }
        let days = item.start == item.due ? [item.due] : [item.start, item.due]
        return days.compactMap(\.self).compactMap { day in
            guard day != plan.nodes.eventDay, day >= plan.nodes.today, !plan.calendar.isWorking(day),
                let reason = plan.calendar.reason(day)
            else { return nil }
            return .notAWorkingDay(day, reason: reason)
        }
    }
}
