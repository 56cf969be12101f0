/// What planning needs to know of one action, read once: the roadmap is long, and a copy of an action costs more than
/// all that is reckoned with it.
struct PlanItem: Sendable {
    let id: Identifier
    let status: Action.Status
    let isMilestone: Bool
    let isIrreversible: Bool
    /// Whether one of its dates counts from the event.
    let isRelative: Bool
    /// Whether it happens on the day of the event, wherever that is.
    let isOfTheDay: Bool
    let start: Day?
    let due: Day?
    let completed: Day?
    /// Working days, 0 for a milestone.
    let duration: Int
    /// The boundary at which it begins by its own dates; nil when it has none.
    let planned: Int?
    let dependencies: [Dependency]

    init(_ action: Action, _ calendar: WorkCalendar, eventDay: Day?) {
        (id, status, dependencies) = (action.id, action.status, action.dependencies)
        (isMilestone, isIrreversible) = (action.isMilestone, action.isIrreversible)
        isRelative = (action.start?.isRelative ?? false) || (action.due?.isRelative ?? false)
        isOfTheDay = action.due == .before(0)
        let start = action.start?.resolved(eventDay: eventDay), due = action.due?.resolved(eventDay: eventDay)
        (self.start, self.due, completed) = (start, due, action.completed)
        let duration = Self.duration(of: action, start, due, calendar)
        self.duration = duration
        if isMilestone {
            planned = (due ?? start).map { calendar.boundary(after: $0) }
        } else {
            planned = start.map { calendar.boundary(before: $0) } ?? due.map { calendar.boundary(after: $0) - duration }
        }
    }

    /// Whether there is something left to do.
    var isOpen: Bool { !status.isClosed }

    /// Working days: none for a milestone; as given; those between the two dates; what the longest contribution comes
    /// to at seven hours a day, shared among as many people as it wants; else one.
    private static func duration(of action: Action, _ start: Day?, _ due: Day?, _ calendar: WorkCalendar) -> Int {
        if action.isMilestone { return 0 }
        if let duration = action.duration { return duration }
        // None where both are days that nobody works on: what is held on a Saturday is held.
        if let start, let due, start <= due { return calendar.workingDays(from: start, to: due) }
        var longest = 0.0
        for piece in action.contributions where piece.status != .dropped {
            longest = max(longest, (piece.effort ?? 0) / (7 * Double(max(1, piece.wanted ?? 1))))
        }
        return max(1, Int(min(3650, longest).rounded(.up)))
    }
}

extension Laboratory {
    /// The actions that are planned: those of the scenario, or those given, that are neither dropped nor set aside.
    func planItems(
        _ calendar: WorkCalendar, scenario: Identifier?, actions given: [Action]? = nil
    ) -> [PlanItem] {
        let aside = scenario == nil ? setAside : []
        var items: [PlanItem] = []
        items.reserveCapacity(given?.count ?? actions.count)
        let day = event.day
        let add = { (action: Action) in
            guard action.status != .dropped, aside.isEmpty || !aside.contains(action.id) else { return }
            items.append(PlanItem(action, calendar, eventDay: day))
        }
        if let given {
            given.forEach(add)
        } else if scenario == nil {
            actions.forEach(add)
        } else {
            actions(in: scenario).forEach(add)
        }
        return items
    }
}
