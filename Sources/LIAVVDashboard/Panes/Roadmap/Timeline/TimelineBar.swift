import LIAVVModel

/// What the timeline shows of one action.
struct TimelineBar: Equatable {
    let start: Day
    let finish: Day
    /// The last day on which it can end without moving the event or a milestone; nil: not known, or past already.
    var latest: Day?
    /// The part of it that is done, from 0 to 1.
    var done = 0.0
    var isMilestone = false
    var isCritical = false
    var isClosed = false
}

extension State {
    /// The bar of an action; nil when it has no dates at all.
    func bar(of action: Action) -> TimelineBar? {
        let start = laboratory.startDay(of: action), due = laboratory.dueDay(of: action)
        guard let finish = due ?? start else { return nil }
        var bar = TimelineBar(start: min(start ?? finish, finish), finish: finish)
        bar.isMilestone = action.isMilestone
        bar.isClosed = action.status.isClosed
        bar.done = action.share
        return bar
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
