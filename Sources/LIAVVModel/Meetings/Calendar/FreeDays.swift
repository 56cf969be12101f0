/// The working days on which a meeting could be, at the group's rhythm, from today to the event.
struct FreeDays {
    private(set) var days: [Day] = []

    /// - Parameters:
    ///   - known: the days of all meetings there are.
    ///   - interval: days from one meeting to the next.
    init(_ known: [Day], today: Day, event: Day?, _ interval: Int, _ calendar: WorkCalendar) {
        let interval = max(1, interval)
        let end = event ?? today + 26 * 7
        let planned = known.filter { $0 > today && $0 < end }.sorted()
        var anchor = max(known.filter { $0 <= today }.max() ?? today, today - interval + 1)
        for stop in planned + [end] {
            while let day = Self.next(after: anchor, interval, before: stop, today, calendar, isEvent: stop == end) {
                days.append(day)
                anchor = day
            }
            anchor = stop
        }
    }

    /// The next day at that rhythm; nil when it would crowd the meeting that comes next, or miss the event.
    private static func next(
        after anchor: Day, _ interval: Int, before stop: Day, _ today: Day, _ calendar: WorkCalendar, isEvent: Bool
    ) -> Day? {
        // A working day at or after the one that the rhythm falls on; none is worked for very long closures.
        var day = max(anchor + interval, today + 1)
        while day < stop, !calendar.isWorking(day) { day = day + 1 }
        let room = isEvent ? 1 : (interval + 1) / 2
        return day <= stop - room ? day : nil
    }
}
