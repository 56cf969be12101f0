/// Works out the new dates of one move, action by action. Whatever moves keeps its working days.
struct Mover {
    private let before: Laboratory
    private let plan: Plan
    private let step: MoveStep
    private let planner: MovePlanner
    private var after: Laboratory
    private var moves: [ActionMove] = []
    private var pinned: [PinnedAction] = []
    private var shifts: [Identifier: Int] = [:]

    init(_ laboratory: Laboratory, plan: Plan, step: MoveStep) {
        (before, after, self.plan, self.step) = (laboratory, laboratory, plan, step)
        planner = MovePlanner(plan)
    }

    private var calendar: WorkCalendar { plan.calendar }
    /// The day that was asked for, when one was.
    private var wanted: Day? {
        if case .due(let due) = step { due.resolved(eventDay: before.event.day) } else { nil }
    }

    /// Moves an action that was asked for.
    mutating func move(_ action: Action) {
        let old = MovedDates(before, action)
        if let reason = planner.isFixedWhenAsked(action, event: before.event) {
            return pinned.append(PinnedAction(action.id, reason))
        }
        guard old.last != nil else {
            guard let wanted else { return pinned.append(PinnedAction(action.id, .undated)) }
            return place(action, from: old, to: MovedDates(start: nil, due: wanted), days: 0, because: nil)
        }
        let (new, days) = moved(old, isMilestone: action.isMilestone)
        shifts[action.id] = days
        place(action, from: old, to: new, days: days, because: nil)
    }

    /// The dates after the step that was asked for, and by how many working days that is.
    private func moved(_ old: MovedDates, isMilestone: Bool) -> (MovedDates, Int) {
        if case .by(0, let working) = step { return (old.moved(by: working, calendar), working) }
        guard let last = old.last, let day = step.day(from: last, eventDay: before.event.day, calendar: calendar) else {
            return (old, 0)
        }
        let isDue = old.due != nil || isMilestone
        let days =
            isDue
            ? calendar.boundary(after: day) - calendar.boundary(after: last)
            : calendar.boundary(before: day) - calendar.boundary(before: last)
        var new = old.moved(by: days, calendar)
        if old.due != nil { new.due = day } else { new.start = day }
        return (new, days)
    }

    /// Moves what has to follow, and notes what would have to and stays.
    mutating func moveFollowers() {
        let found = planner.followers(of: shifts)
        let order = found.sorted { a, b in
            let first = (a.value.days < 0 ? 1 : 0, plan[a.key]?.start.number ?? .max, a.key)
            return first < (b.value.days < 0 ? 1 : 0, plan[b.key]?.start.number ?? .max, b.key)
        }
        for (id, shift) in order {
            guard let action = before.action(id, in: plan.scenario) else { continue }
            let old = MovedDates(before, action)
            if let reason = planner.isFixed(id) {
                pinned.append(PinnedAction(id, reason))
            } else if old.last != nil {
                let new = old.moved(by: shift.days, calendar)
                place(action, from: old, to: new, days: shift.days, because: shift.because)
            }
        }
    }

    /// What was found.
    ///
    /// - Throws: `Refusal` when something would come before the laboratory was there.
    func preview(stamp: Stamp, label: Phrase) throws(Refusal) -> MovePreview {
        for move in moves {
            if let action = after.action(move.action, in: plan.scenario) { try before.refuseEarly(action) }
        }
        let records = moves.map { RecordReference(kind: .action, id: $0.action) } + before.scenarios.map(\.reference)
        let edits = records.flatMap { Edit.between(before.value(of: $0), after.value(of: $0), of: $0) }
        let change = Change(stamp: stamp, label: label, edits: edits)
        return MovePreview(change: change, moves: moves, pinned: pinned, before: plan, laboratory: after)
    }

    private mutating func place(
        _ action: Action, from old: MovedDates, to new: MovedDates, days: Int, because: Identifier?
    ) {
        var record = before.actions[action.id] ?? action
        let change = plan.scenario.flatMap { id in before.scenarios[id]?.changes.first { $0.action == action.id } }
        if change?.start == nil { record.start = expressed(new.start, like: record.start) }
        if change?.due == nil { record.due = expressed(new.due, like: record.due) }
        if because == nil { express(in: &record, hadDue: old.due != nil, change) }
        let pieces = moveContributions(of: &record, by: days)
        moves.append(
            ActionMove(
                action.id, start: (old.start, new.start), due: (old.due, new.due), because: because,
                contributions: pieces, isPast: new.last.map { $0 < plan.nodes.today } ?? false))
        after.actions[action.id] = record
        if let change, let scenario = plan.scenario { adjust(change, in: scenario, to: new) }
    }

    /// A distance to the event that was typed is kept as one.
    private func express(in record: inout Action, hadDue: Bool, _ change: ScenarioChange?) {
        guard case .due(let typed) = step, typed.isRelative else { return }
        if hadDue || record.start == nil {
            if change?.due == nil { record.due = typed }
        } else if change?.start == nil {
            record.start = typed
        }
    }

    /// The dates of what is still to do inside an action move by as many working days.
    private func moveContributions(of record: inout Action, by days: Int) -> Int {
        guard days != 0 else { return 0 }
        var count = 0
        for place in record.contributions.indices where !record.contributions[place].status.isClosed {
            guard let own = record.contributions[place].due, let day = own.resolved(eventDay: before.event.day) else {
                continue
            }
            let new = calendar.day(endingAt: calendar.boundary(after: day) + days)
            record.contributions[place].due = expressed(new, like: own)
            count += 1
        }
        return count
    }

    /// The dates that a scenario gives an action are moved in the scenario, not in the trunk.
    private mutating func adjust(_ change: ScenarioChange, in scenario: Identifier, to dates: MovedDates) {
        guard let place = after.scenarios[scenario]?.changes.firstIndex(where: { $0.action == change.action }) else {
            return
        }
        var new = change
        if change.start != nil { new.start = expressed(dates.start, like: change.start) }
        if change.due != nil { new.due = expressed(dates.due, like: change.due) }
        after.scenarios[scenario]?.changes[place] = new
    }

    /// J−n stays J−n.
    private func expressed(_ day: Day?, like former: Due?) -> Due? {
        guard let day else { return former }
        guard case .before? = former, let event = before.event.day else { return .day(day) }
        return .before(event - day)
    }
}
