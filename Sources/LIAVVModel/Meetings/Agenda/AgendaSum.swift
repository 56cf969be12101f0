/// What an agenda comes to, against the time that there is.
public struct AgendaSum: Hashable, Sendable {
    /// Minutes of all points that are not parked.
    public let minutes: Int
    /// Points without a time.
    public let untimed: Int
    /// Minutes that the meeting may take; nil: not said.
    public let length: Int?

    /// Minutes beyond what there is; below zero: still free. Nil: nobody said how long the meeting may take.
    public var excess: Int? { length.map { minutes - $0 } }

    /// `75 min sur 120 · 45 min libres`, `130 min sur 120 · dépasse de 10 min`.
    public var phrase: Phrase {
        var words = Phrase("\(minutes)\u{A0}min", "\(minutes) min")
        if let length { words = words + Phrase(" sur \(length)", " of \(length)") }
        switch excess {
        case let excess? where excess > 0:
            words = words + Phrase(" · dépasse de \(excess)\u{A0}min", " · \(excess) min too long")
        case let excess? where excess < 0:
            words = words + Phrase(" · reste \(-excess)\u{A0}min", " · \(-excess) min left")
        case _?: words = words + Phrase(" · juste", " · just right")
        case nil: break
        }
        guard untimed > 0 else { return words }
        let count = Phrase.counted(
            untimed, Phrase("point sans durée", "item without a time"),
            Phrase("points sans durée", "items without a time"))
        return words + Phrase(verbatim: " · ") + count
    }
}

extension Meeting {
    /// What the agenda comes to.
    public var agendaSum: AgendaSum {
        let steps = agenda.lines.filter { $0.isStep && $0.item.state != .parked }
        return AgendaSum(
            minutes: steps.reduce(0) { $0 + ($1.item.minutes ?? 0) }, untimed: steps.count { $0.item.minutes == nil },
            length: length)
    }
}
