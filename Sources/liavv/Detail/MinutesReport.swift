import LIAVVExchange
import LIAVVModel

/// What became of one imported document, on one line.
struct MinutesReport {
    private let reading: MinutesReading
    private let id: Identifier
    private let change: Change
    private let isKnown: Bool
    private let isDry: Bool

    /// - Parameter isKnown: whether the meeting was there before.
    init(_ reading: MinutesReading, id: Identifier, change: Change, isKnown: Bool, isDry: Bool) {
        self.reading = reading
        self.id = id
        self.change = change
        self.isKnown = isKnown
        self.isDry = isDry
    }

    /// Number, date, attendance, agenda, blocks by kind, and what was kept as plain text.
    var phrase: Phrase {
        let meeting = reading.meeting
        let name = [meeting.number.map { "n° \($0)" }, meeting.date?.iso].compactMap(\.self).joined(separator: ", ")
        let counts = Words.counts(
            present: meeting.count(.present), excused: meeting.count(.excused), minutes: meeting.agendaMinutes)
        let kept = Words.keptAsText(reading.keptAsTextLines)
        return Words.meetingNamed(name) + Phrase(verbatim: " · ") + counts + blocks + Phrase(verbatim: " · ") + kept
            + outcome
    }

    private var blocks: Phrase {
        let kinds = Block.Kind.allCases.map { kind in (kind, reading.meeting.body.count { $0.kind == kind }) }
        return kinds.filter { $0.1 > 0 }.reduce(Phrase(verbatim: "")) { phrase, kind in
            phrase + Phrase(verbatim: " · ") + kind.0.label + Phrase(" : \(kind.1)", ": \(kind.1)")
        }
    }

    private var outcome: Phrase {
        if change.edits.isEmpty { return Words.unchanged(id.text) }
        if isDry { return isKnown ? Words.wouldUpdate : Words.notWritten }
        return isKnown ? Words.updated(id.text) : Words.written(id.text)
    }
}
