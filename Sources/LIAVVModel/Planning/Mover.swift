/// Works out the new dates of one move, action by action.
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

    /// Whether an action is the event itself.
    private func isEvent(_ action: Action) -> Bool { action.isMilestone && action.due == .before(0) }
    private func isFixed(_ action: Action) -> Bool { action.status == .done || isEvent(action) }

    /// Moves an action that was asked for.
    mutating func move(_ action: Action) {
        let (start, due) = days(of: action)
        if isFixed(action) {
            return pinned.append(PinnedAction(action.id, isEvent(action) ? .event : .done))
        }
        if start == nil, due == nil {
            guard let wanted else { return pinned.append(PinnedAction(action.id, .undated)) }
            return place(action, start: nil, due: wanted, because: nil)
        }
        let last = due ?? start
        let shift = { (day: Day) in
            if let wanted, let last { return day + (wanted - last) }
            guard case .by(let days, let working) = step else { return day }
            return working == 0 ? day + days : calendar.day(day + days, movedBy: working)
        }
        let new = (start: start.map(shift), due: due.map(shift))
        shifts[action.id] = position(action, new.start, new.due) - position(action, start, due)
        place(action, start: new.start, due: new.due, because: nil)
    }

    /// Moves what has to follow, and notes what would have to and stays.
    mutating func moveFollowers() {
        let found = planner.followers(of: shifts)
        let order = found.keys.sorted { a, b in
            let (first, second) = (found[a]?.days ?? 0, found[b]?.days ?? 0)
            return (first < 0 ? 1 : 0, plan[a]?.start.number ?? .max, a) < (
                second < 0 ? 1 : 0, plan[b]?.start.number ?? .max, b
            )
        }
        for id in order {
            guard let shift = found[id], let action = before.action(id, in: plan.scenario) else { continue }
            let (start, due) = days(of: action)
            if isFixed(action) {
                pinned.append(PinnedAction(id, isEvent(action) ? .event : .done))
            } else if start != nil || due != nil {
                let move = { (day: Day) in calendar.day(day, movedBy: shift.days) }
                place(action, start: start.map(move), due: due.map(move), because: shift.because)
            }
        }
    }

    func preview(stamp: Stamp, label: Phrase) -> MovePreview {
        let records = moves.map { RecordReference(kind: .action, id: $0.action) } + before.scenarios.map(\.reference)
        let edits = records.flatMap { Edit.between(before.value(of: $0), after.value(of: $0), of: $0) }
        let change = Change(stamp: stamp, label: label, edits: edits)
        return MovePreview(change: change, moves: moves, pinned: pinned, before: plan, laboratory: after)
    }

    private func days(of action: Action) -> (start: Day?, due: Day?) {
        (before.startDay(of: action), before.dueDay(of: action))
    }

    /// Where it stands on the axis of working days.
    private func position(_ action: Action, _ start: Day?, _ due: Day?) -> Int {
        if action.isMilestone { return (due ?? start).map(calendar.boundary(after:)) ?? 0 }
        if let start { return calendar.boundary(before: start) }
        return due.map(calendar.boundary(after:)) ?? 0
    }

    private mutating func place(_ action: Action, start: Day?, due: Day?, because: Identifier?) {
        let former = days(of: action)
        moves.append(
            ActionMove(action.id, start: (former.start, start), due: (former.due, due), because: because))
        var record = before.actions[action.id] ?? action
        let change = plan.scenario.flatMap { id in before.scenarios[id]?.changes.first { $0.action == action.id } }
        if change?.start == nil { record.start = start.map { expressed($0, like: record.start) } ?? record.start }
        if change?.due == nil { record.due = due.map { expressed($0, like: record.due) } ?? record.due }
        if case .due(let typed) = step, because == nil, change?.due == nil { record.due = typed }
        let days = (due ?? start ?? former.due).flatMap { new in (former.due ?? former.start).map { new - $0 } } ?? 0
        for place in record.contributions.indices {
            guard let own = record.contributions[place].due, let day = own.resolved(eventDay: before.event.day) else {
                continue
            }
            record.contributions[place].due = expressed(day + days, like: own)
        }
        after.actions[action.id] = record
        if let change, let scenario = plan.scenario { adjust(change, in: scenario, start: start, due: due) }
    }

    /// The dates that a scenario gives an action are moved in the scenario, not in the trunk.
    private mutating func adjust(_ change: ScenarioChange, in scenario: Identifier, start: Day?, due: Day?) {
        guard let place = after.scenarios[scenario]?.changes.firstIndex(where: { $0.action == change.action }) else {
            return
        }
        var new = change
        new.start = change.start.flatMap { former in start.map { expressed($0, like: former) } }
        new.due = change.due.flatMap { former in due.map { expressed($0, like: former) } }
        after.scenarios[scenario]?.changes[place] = new
    }

    /// J−n stays J−n.
    private func expressed(_ day: Day, like former: Due?) -> Due {
        guard case .before? = former, let event = before.event.day else { return .day(day) }
        return .before(event - day)
    }
}
