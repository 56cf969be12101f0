extension Laboratory {
    /// The day on which an action must be done; nil when none is set or the event has no day.
    public func dueDay(of action: Action) -> Day? { action.due?.resolved(eventDay: event.day) }

    /// The day on which an action begins.
    public func startDay(of action: Action) -> Day? { action.start?.resolved(eventDay: event.day) }

    /// The day on which a contribution must be done: its own, else its action's.
    public func dueDay(of entry: ContributionEntry) -> Day? {
        entry.contribution.due?.resolved(eventDay: event.day) ?? dueDay(of: entry.action)
    }

    /// Not finished, due before today, and still part of the plan.
    public func isLate(_ action: Action, today: Day) -> Bool {
        !action.status.isClosed && dueDay(of: action).map { $0 < today } ?? false && !isSetAside(action)
    }

    /// Not finished, due before today, and still part of the plan.
    public func isLate(_ entry: ContributionEntry, today: Day) -> Bool {
        entry.isOpen && dueDay(of: entry).map { $0 < today } ?? false && !isSetAside(entry.action)
    }

    /// Days left until the event; nil when it has no day.
    public func countdown(today: Day) -> Int? { event.day.map { $0 - today } }

    /// Actions in the order in which they are due; those without a date last, then by title.
    public var actionsByDate: [Action] {
        actions.map { (action: $0, due: dueDay(of: $0)?.number ?? .max, title: $0.title.folded) }
            .sorted { ($0.due, $0.title) < ($1.due, $1.title) }.map(\.action)
    }

    /// Contributions in the order in which they are due; those without a date last.
    public func byDate(_ entries: [ContributionEntry]) -> [ContributionEntry] {
        entries.map { (entry: $0, due: dueDay(of: $0)?.number ?? .max) }
            .sorted { ($0.due, $0.entry.reference) < ($1.due, $1.entry.reference) }.map(\.entry)
    }

    /// The next open milestone from today on; of two on one day the first by title.
    public func nextMilestone(today: Day) -> Action? {
        let ahead = actions.filter { $0.isMilestone && !$0.status.isClosed && !isSetAside($0) }.compactMap { action in
            dueDay(of: action).map { (action: action, due: $0, title: action.title.folded) }
        }
        return ahead.filter { $0.due >= today }.min { ($0.due, $0.title) < ($1.due, $1.title) }?.action
    }
}
