extension Laboratory {
    /// Plans a meeting: the next number, unless another one is given.
    ///
    /// - Parameters:
    ///   - start: when it begins; nil: not said yet.
    ///   - length: minutes that it may take, 1 to 1,440; nil: not said yet.
    /// - Throws: `Refusal.meeting` when the day or the number is another meeting's, or `.invalidField`.
    public func planningMeeting(
        on date: Day, start: TimeOfDay? = nil, length: Int? = nil, number: Int? = nil, place: String = "",
        theme: String = "", stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        if let other = meetings.first(where: { $0.date == date }) { throw .meeting(.dayTaken(other.heading)) }
        if let number, let other = meetings.first(where: { $0.number == number }) {
            throw .meeting(.numberTaken(number, other.heading))
        }
        if let length, !(1...1440).contains(length) { throw .invalidField("length", FieldFault(.outOfRange(1...1440))) }
        var meeting = Meeting()
        (meeting.date, meeting.start, meeting.length) = (date, start, length)
        meeting.number = number ?? nextMeetingNumber
        meeting.place = place.isEmpty ? "" : try Self.line(place, key: "place")
        meeting.theme = theme.isEmpty ? announcedTheme(for: date) : try Self.line(theme, key: "theme")
        let title = ["reunion", meeting.number.map(String.init)].compactMap(\.self).joined(separator: " ")
        meeting.id = unusedIdentifier(for: title, using: &random) { meetings[$0] == nil }
        let after = try asFiled(meeting.value, meeting.reference)
        let label = Phrase("Séance prévue\u{A0}: ", "Meeting planned: ") + meeting.phrase
        let edit = Edit(record: meeting.reference, path: [], before: nil, after: after)
        return (Change(stamp: stamp, label: label, edits: [edit]), meeting.id)
    }

    /// One more than the highest number there is; 1 when no meeting has any.
    public var nextMeetingNumber: Int { (meetings.compactMap(\.number).max() ?? 0) + 1 }

    /// The theme that earlier minutes announced for that day.
    private func announcedTheme(for date: Day) -> String {
        meetingsLatestFirst.first { $0.nextDate == date && !$0.nextTheme.isEmpty }?.nextTheme ?? ""
    }
}
