extension Laboratory {
    /// Opens a meeting: its clock runs from now on, on the first point of the agenda.
    ///
    /// - Throws: `Refusal.meeting` when it runs, is over, or another one runs.
    public func starting(meeting id: Identifier, at now: Instant, stamp: Stamp) throws(Refusal) -> Change {
        let meeting = try existing(meeting: id)
        guard meeting.ended == nil, !meeting.hasDocument else { throw .meeting(.over(meeting.heading)) }
        guard meeting.started == nil else { throw .meeting(.running(meeting.heading)) }
        if let other = runningMeeting { throw .meeting(.otherRuns(other.heading)) }
        let now = now.wholeSecond
        let label = Phrase("Séance ouverte\u{A0}: ", "Meeting opened: ") + meeting.phrase
        return try changing(id, label, stamp) { meeting in
            (meeting.started, meeting.since) = (now, now)
            let first = meeting.agenda.lines.first { $0.isStep && $0.item.state == .open }?.item.id
            meeting.open(item: first, at: now)
        }
    }

    /// The meeting that runs; of several, the one opened last.
    public var runningMeeting: Meeting? {
        let open = meetings.filter { $0.started != nil && $0.ended == nil }
        return open.max { ($0.started?.milliseconds ?? 0) < ($1.started?.milliseconds ?? 0) }
    }

    /// A meeting that runs.
    ///
    /// - Throws: `Refusal.meeting` otherwise.
    func running(meeting id: Identifier) throws(Refusal) -> Meeting {
        let meeting = try existing(meeting: id)
        guard meeting.started != nil else { throw .meeting(.notRunning(meeting.heading)) }
        guard meeting.ended == nil else { throw .meeting(.over(meeting.heading)) }
        return meeting
    }
}

extension Meeting {
    /// Whether its minutes were read from a document: it has been held.
    fileprivate var hasDocument: Bool { body.contains { $0.line != nil } }

    /// Refuses a moment before what was noted last; clocks of two machines may differ by a minute.
    ///
    /// - Throws: `Refusal.meeting`.
    func refuseBefore(_ now: Instant) throws(Refusal) {
        guard let last = since ?? started, now.seconds(since: last) < -60 else { return }
        throw .meeting(.backwards)
    }

    /// Makes a point the current one; its clock runs from `now` unless there is a break.
    mutating func open(item id: Identifier?, at now: Instant) {
        current = id
        if !isPaused { since = now }
        guard let id else { return }
        _ = agenda.change(id) { item in
            item.state = .open
            item.startedAt = item.startedAt ?? now
        }
    }

    /// Stops the clock of the current point, which stands then as said.
    mutating func closeCurrent(_ state: AgendaItem.State, at now: Instant) {
        guard let current else { return }
        let seconds = isPaused ? 0 : since.map { max(0, now.seconds(since: $0)) } ?? 0
        _ = agenda.change(current) { item in
            item.spent += seconds
            item.state = state
        }
        self.current = nil
    }
}
