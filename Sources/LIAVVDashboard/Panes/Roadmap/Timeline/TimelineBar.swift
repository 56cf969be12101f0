import LIAVVModel

/// What the timeline shows of one action.
struct TimelineBar: Equatable {
    var start: Day
    var finish: Day
    /// The last day on which it can end without moving the event or a milestone; nil: not known, or past already.
    var latest: Day?
    /// The part of it that is done, from 0 to 1.
    var done = 0.0
    var isMilestone = false
    var isCritical = false
    var isClosed = false
    /// Whether something of it cannot be met.
    var isBroken = false
    /// Whether its place was worked out: it has no dates of its own.
    var isDerived = false
    /// When it can end now that its due date is past.
    var forecast: Day?

    func moved(by days: Int) -> TimelineBar {
        var bar = self
        (bar.start, bar.finish) = (start + days, finish + days)
        return bar
    }
}

extension State {
    /// The bar of an action: between its own dates, else where planning puts it; nil when it is not planned either.
    func bar(of action: Action) -> TimelineBar? {
        let start = laboratory.startDay(of: action), due = laboratory.dueDay(of: action)
        let planned = plan[action.id]
        guard let finish = due ?? (start == nil ? planned?.finish : start.map { max($0, planned?.finish ?? $0) }) else {
            return nil
        }
        let first = start ?? (due == nil ? planned?.start : firstDay(of: planned?.duration, until: finish))
        var bar = TimelineBar(start: min(first ?? finish, finish), finish: finish)
        if let planned, finish < today, !action.status.isClosed { bar.forecast = planned.finish }
        bar.isDerived = start == nil && due == nil
        bar.isMilestone = action.isMilestone
        bar.isClosed = action.status.isClosed
        bar.done = action.share
        bar.latest = bar.isClosed ? nil : planned?.latestFinish
        bar.isCritical = planned?.isCritical ?? false
        bar.isBroken = planned?.problems.contains(where: \.isBlocking) ?? false
        return bar
    }

    /// Where work of so many days begins that ends on that day.
    private func firstDay(of duration: Int?, until finish: Day) -> Day? {
        guard let duration, duration > 1 else { return nil }
        return plan.calendar.day(startingAt: plan.calendar.boundary(after: finish) - duration)
    }
}

extension Action {
    /// How much of it is done, from 0 to 1: by its contributions, weighed with their hours where all are known.
    var share: Double {
        if status == .done { return 1 }
        let counted = contributions.filter { $0.status != .dropped }
        guard !counted.isEmpty else { return 0 }
        let weights = counted.map { $0.effort ?? 0 }
        let isWeighed = counted.allSatisfy { ($0.effort ?? 0) > 0 }
        let total = isWeighed ? weights.reduce(0, +) : Double(counted.count)
        let done = zip(counted, weights).filter { $0.0.status == .done }.map { isWeighed ? $0.1 : 1 }.reduce(0, +)
        return total > 0 ? done / total : 0
    }
}
