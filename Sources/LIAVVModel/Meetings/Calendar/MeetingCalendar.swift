/// The meetings up to the event: held, planned, and the days on which others could be, with what each can take.
public struct MeetingCalendar: Sendable {
    /// In the order of their days; meetings without a day are left out.
    public let entries: [Entry]
    /// How often the group meets.
    public let rhythm: MeetingRhythm
    /// Minutes that a meeting may take where nobody said.
    public let usualLength: Int
    /// Of the free days, the one that the latest minutes announce.
    public let announced: Day?
    /// What no meeting before the event has room for.
    public let left: [AgendaProposal]

    /// One day of the calendar.
    public struct Entry: Sendable, Hashable {
        /// The day.
        public let day: Day
        /// The meeting; nil: a free day.
        public let meeting: Identifier?
        /// Whether it is over.
        public let isHeld: Bool
        /// Minutes that it may take.
        public let length: Int
        /// Minutes of its agenda.
        public let allotted: Int
        /// Open actions that fall due by then, and after the meeting before.
        public let due: [Identifier]
        /// The points that it has room for, of those that earlier ones have not.
        public let takes: [AgendaProposal]

        /// Minutes that nothing is planned for; below zero: too much is.
        public var free: Int { length - allotted }
        /// Whether it is a day that is only proposed.
        public var isFree: Bool { meeting == nil }
    }

    /// The calendar as of today.
    ///
    /// - Parameter weeks: how often to propose a day, in weeks; nil: as often as the group met so far.
    public init(_ laboratory: Laboratory, today: Day, weeks: Int? = nil, calendar: WorkCalendar? = nil) {
        rhythm = MeetingRhythm(laboratory, today: today, weeks: weeks)
        usualLength = laboratory.usualMeetingLength(today: today)
        let calendar = calendar ?? WorkCalendar(closures: laboratory.settings.closures)
        let known = laboratory.meetings.compactMap { meeting in meeting.date.map { ($0, Optional(meeting)) } }
        announced = laboratory.announcedDay(today: today)
        let promised = announced.map { [$0] } ?? []
        let days =
            promised
            + FreeDays(known.map(\.0) + promised, today: today, event: laboratory.event.day, rhythm.days, calendar)
            .days
        let all = (known + days.map { ($0, nil) }).sorted { ($0.0, $0.1?.number ?? 0) < ($1.0, $1.1?.number ?? 0) }
        var filler = MeetingFiller(laboratory, today: today, usualLength: usualLength)
        var entries: [Entry] = []
        for (day, meeting) in all { entries.append(filler.entry(day, meeting)) }
        self.entries = entries
        left = filler.points
    }

    /// The meetings and days that are still to come.
    public var ahead: [Entry] { entries.filter { !$0.isHeld } }
}

extension Laboratory {
    /// The day that the latest minutes announce for the next meeting; nil when that is past, or planned already.
    public func announcedDay(today: Day) -> Day? {
        guard let day = meetingsLatestFirst.first(where: { $0.nextDate != nil })?.nextDate, day > today else {
            return nil
        }
        return meetings.contains { $0.date == day } ? nil : day
    }

    /// The median of the lengths of meetings: planned, else those of the agendas of meetings that were held; two hours where
    /// none is known. The agenda of a meeting to come says what was found for it so far, not how long it may take.
    public func usualMeetingLength(today: Day) -> Int {
        let known = meetings.compactMap { meeting -> Int? in
            let isHeld = meeting.ended != nil || meeting.date.map { $0 < today } ?? true
            return meeting.length ?? (isHeld && meeting.agendaMinutes > 0 ? meeting.agendaMinutes : nil)
        }.sorted()
        return known.isEmpty ? 120 : known[(known.count - 1) / 2]
    }
}
