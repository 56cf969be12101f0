extension Laboratory {
    /// Begins a break: no point's clock runs.
    ///
    /// - Throws: `Refusal.meeting` when the meeting does not run or is paused.
    public func pausing(meeting id: Identifier, at now: Instant, stamp: Stamp) throws(Refusal) -> Change {
        guard try !running(meeting: id).isPaused else { throw .meeting(.pausedAlready) }
        let now = now.wholeSecond
        return try changing(id, Phrase("Pause", "Break"), stamp) { meeting in
            if let current = meeting.current, let since = meeting.since {
                _ = meeting.agenda.change(current) { $0.spent += max(0, now.seconds(since: since)) }
            }
            (meeting.isPaused, meeting.since) = (true, now)
        }
    }

    /// Ends a break.
    ///
    /// - Throws: `Refusal.meeting` when the meeting does not run or is not paused.
    public func resuming(meeting id: Identifier, at now: Instant, stamp: Stamp) throws(Refusal) -> Change {
        guard try running(meeting: id).isPaused else { throw .meeting(.notPaused) }
        let now = now.wholeSecond
        return try changing(id, Phrase("Reprise", "Resumed"), stamp) { meeting in
            meeting.endPause(at: now)
        }
    }
}

extension Meeting {
    mutating func endPause(at now: Instant) {
        guard isPaused else { return }
        pausedFor += since.map { max(0, now.seconds(since: $0)) } ?? 0
        (isPaused, since) = (false, now)
    }
}
