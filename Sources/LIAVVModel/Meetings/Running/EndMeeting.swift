extension Laboratory {
    /// Ends a meeting and writes its minutes: what was said, under the points of the agenda and in their order; who was there; the
    /// next meeting, where one is planned. They only want reading over.
    ///
    /// - Parameter language: the language of the few words that nobody typed.
    /// - Throws: `Refusal.meeting` when it does not run.
    public func ending(meeting id: Identifier, at now: Instant, in language: Language, stamp: Stamp)
        throws(Refusal) -> Change
    {
        let running = try running(meeting: id)
        let now = now.wholeSecond
        try running.refuseBefore(now)
        let next = meetingAfter(running)
        let people = members.filter { !$0.hasLeft }.map { ($0.id, $0.fullName) }
        let label = Phrase("Séance close\u{A0}: ", "Meeting closed: ") + running.phrase
        return try changing(id, label, stamp) { meeting in
            meeting.endPause(at: now)
            meeting.closeCurrent(.done, at: now)
            (meeting.ended, meeting.since) = (now, nil)
            meeting.completeAttendance(people)
            if let next {
                meeting.nextDate = meeting.nextDate ?? next.date
                if meeting.nextTheme.isEmpty { meeting.nextTheme = next.theme }
            }
            meeting.body = MinutesComposer(meeting, language).body
        }
    }

    /// The meeting planned next after one.
    private func meetingAfter(_ meeting: Meeting) -> Meeting? {
        guard let date = meeting.date else { return nil }
        return meetings.filter { $0.date.map { $0 > date } ?? false }.min { ($0.date ?? date) < ($1.date ?? date) }
    }
}

extension Meeting {
    /// Who was not named did not come, provided that anyone was named at all.
    fileprivate mutating func completeAttendance(_ people: [(id: Identifier, name: String)]) {
        guard !attendance.isEmpty else { return }
        for person in people where !attendance.contains(where: { $0.member == person.id }) {
            var row = Attendance()
            (row.id, row.name, row.member, row.state) = (person.id, person.name, person.id, .absent)
            attendance.append(row)
        }
    }
}
