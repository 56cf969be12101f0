/// What the roadmap says of dates, as whole numbers: the nodes and links of the network.
struct PlanNodes {
    let calendar: WorkCalendar
    let eventDay: Day?
    let today: Day
    /// Where work can begin today, and where what is done today ends.
    private let now: (before: Int, after: Int)
    /// Where the day of the event begins and ends.
    let event: (before: Int, after: Int)?

    init(_ calendar: WorkCalendar, eventDay: Day?, today: Day) {
        (self.calendar, self.eventDay, self.today) = (calendar, eventDay, today)
        now = (calendar.boundary(before: today), calendar.boundary(after: today))
        event = eventDay.map { (calendar.boundary(before: $0), calendar.boundary(after: $0)) }
    }

    /// The dates of an action on the calendar.
    struct Dates {
        let start: Day?
        let due: Day?
        let duration: Int
    }

    func dates(of action: Action) -> Dates {
        let start = action.start?.resolved(eventDay: eventDay), due = action.due?.resolved(eventDay: eventDay)
        return Dates(start: start, due: due, duration: duration(of: action, start, due))
    }

    /// Working days: as given; none for a milestone; those between the two dates; what the longest contribution comes
    /// to at seven hours a day, shared among as many people as it wants; else one.
    private func duration(of action: Action, _ start: Day?, _ due: Day?) -> Int {
        if action.isMilestone { return 0 }
        if let duration = action.duration { return duration }
        if let start, let due { return max(1, calendar.workingDays(from: start, to: due)) }
        let pieces = action.contributions.filter { $0.status != .dropped }
        let days = pieces.map { ($0.effort ?? 0) / (7 * Double(max(1, $0.wanted ?? 1))) }.max() ?? 0
        return max(1, Int(min(3650, days).rounded(.up)))
    }

    /// Where it begins by its own dates; nil when it has none.
    func planned(_ action: Action, _ dates: Dates) -> Int? {
        if action.isMilestone { return (dates.due ?? dates.start).map { calendar.boundary(after: $0) } }
        if let start = dates.start { return calendar.boundary(before: start) }
        return dates.due.map { calendar.boundary(after: $0) - dates.duration }
    }

    func node(_ action: Action, _ dates: Dates) -> PlanNetwork.Node {
        let planned = planned(action, dates)
        switch action.status {
        case .done: return done(action, dates)
        case .underWay:
            let start = min(planned ?? now.before, now.before)
            // What has begun and should be over takes until today at least.
            let duration = action.isMilestone ? 0 : max(dates.duration, now.before + 1 - start)
            let floor = action.isMilestone ? max(planned ?? now.after, now.after) : start
            return PlanNetwork.Node(duration: duration, floor: floor, isPinned: true)
        default:
            let first = action.isMilestone ? now.after : now.before
            return PlanNetwork.Node(duration: dates.duration, floor: max(first, planned ?? first))
        }
    }

    private func done(_ action: Action, _ dates: Dates) -> PlanNetwork.Node {
        var finish = calendar.boundary(after: action.completed ?? dates.due ?? dates.start ?? today)
        if action.completed == nil { finish = min(finish, now.after) }
        return PlanNetwork.Node(duration: dates.duration, floor: finish - dates.duration, isPinned: true)
    }
}
