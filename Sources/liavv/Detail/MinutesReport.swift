import LIAVVExchange
import LIAVVModel

/// What became of one imported document: one line, and what was understood under it when nothing is written.
struct MinutesReport {
    private let reading: MinutesReading
    private let former: Meeting?
    private let meeting: Meeting
    private let isDry: Bool
    private let members: Table<Member>
    /// What it does to the meeting that is stored.
    private let found: MeetingDifference

    /// - Parameters:
    ///   - former: the meeting as it was stored; nil when it is new.
    ///   - meeting: as it is, or would be, stored.
    init(_ reading: MinutesReading, from former: Meeting?, to meeting: Meeting, isDry: Bool, members: Table<Member>) {
        (self.reading, self.former, self.meeting) = (reading, former, meeting)
        (self.isDry, self.members) = (isDry, members)
        found = MeetingDifference(former, meeting)
    }

    /// What to look at when another document was stored for that meeting.
    var succession: Phrase? {
        guard let former, !former.source.isEmpty, former.source != reading.meeting.source,
            former.digest != reading.meeting.digest
        else { return nil }
        return Words.tookOver(former.source, reading.meeting.source)
    }

    /// Whether another document has taken passages away that one was stored with.
    var isDoubtful: Bool { succession != nil && !found.removed.isEmpty }

    /// The words of members that those of the document take the place of.
    var overruled: [Phrase] {
        found.overruled.map { Words.overruled($0.text) }
    }

    /// What is said of it, line by line.
    func lines(_ language: Language) -> [String] {
        guard isDry else { return [phrase(language)] }
        let details = MinutesSummary(reading, members: members).lines + [difference]
        return [phrase(language)] + details.map { "  " + $0(language) }
    }

    /// Number, date, attendance, agenda, blocks by kind, and what was kept as plain text.
    private var phrase: Phrase {
        let read = reading.meeting
        let name = [read.number.map { "n° \($0)" }, read.date?.iso].compactMap(\.self).joined(separator: ", ")
        let counts = Words.counts(
            present: read.count(.present), excused: read.count(.excused), minutes: read.agendaMinutes)
        let kept = Words.keptAsText(reading.keptAsTextLines)
        return Words.meetingNamed(name) + Phrase(verbatim: " · ") + counts + blocks + Phrase(verbatim: " · ") + kept
            + outcome
    }

    private var blocks: Phrase {
        let kinds = Block.Kind.allCases.map { kind in (kind, reading.meeting.body.count { $0.kind == kind }) }
        return kinds.filter { $0.1 > 0 }.reduce(Phrase(verbatim: "")) { phrase, kind in
            phrase + Phrase(verbatim: " · ") + kind.0.label + Phrase(" : \(kind.1)", ": \(kind.1)")
        }
    }

    private var outcome: Phrase {
        let id = meeting.id.text
        if former == meeting { return Words.unchanged(id) }
        if isDry { return former == nil ? Words.notWritten : Words.wouldUpdate }
        return former == nil ? Words.written(id) : Words.updated(id)
    }

    /// What changes against what is stored.
    private var difference: Phrase {
        guard former != nil else { return Words.allNew(passages: found.added.count) }
        return Words.changes(
            added: found.added.count, changed: found.changed.count, removed: found.removed.count, fields: found.fields)
    }
}
