/// How often the group meets.
public struct MeetingRhythm: Hashable, Sendable {
    /// Days between two meetings.
    public let days: Int
    /// Where that comes from.
    public let source: Source

    /// Where the rhythm comes from.
    public enum Source: Sendable, Hashable {
        /// The median of that many intervals between past meetings.
        case past(intervals: Int)
        /// Somebody chose it.
        case chosen
        /// There are too few meetings to tell: three weeks.
        case usual
    }

    /// The rhythm chosen, in weeks of at least one; else that of the meetings held; else three weeks.
    public init(_ laboratory: Laboratory, today: Day, weeks: Int? = nil) {
        if let weeks {
            (days, source) = (7 * min(max(weeks, 1), 52), .chosen)
            return
        }
        let held = Set(laboratory.meetings.compactMap(\.date).filter { $0 <= today }).sorted()
        let intervals = zip(held.dropFirst(), held).map { $0 - $1 }.sorted()
        guard !intervals.isEmpty else {
            (days, source) = (21, .usual)
            return
        }
        // Of an even number the shorter of the two in the middle: meetings rather more often than too seldom.
        (days, source) = (intervals[(intervals.count - 1) / 2], .past(intervals: intervals.count))
    }

    /// In words: `tous les 21 jours (médiane de 4 intervalles)`.
    public var phrase: Phrase {
        let weeks = days % 7 == 0 ? days / 7 : 0
        let every =
            weeks > 0
            ? Phrase(
                "toutes les \(weeks == 1 ? "semaines" : "\(weeks) semaines")",
                weeks == 1 ? "every week" : "every \(weeks) weeks")
            : Phrase("tous les \(days) jours", days == 1 ? "every day" : "every \(days) days")
        switch source {
        case .past(let count):
            let counted = Phrase.counted(count, Phrase("intervalle", "interval"), Phrase("intervalles", "intervals"))
            return every + Phrase(" (médiane de ", " (median of ") + counted + Phrase(verbatim: ")")
        case .chosen: return every + Phrase(" (choisi)", " (chosen)")
        case .usual: return every + Phrase(" (à défaut de séances passées)", " (too few past meetings to tell)")
        }
    }
}
