/// A date that was read from a sentence.
public struct ReadDate: Hashable, Sendable {
    /// When.
    public let due: Due
    /// The words that it was read from.
    public let words: String
    /// Where they stand in the sentence, in bytes.
    let range: Range<Int>
}

/// The days from which the dates of minutes are counted.
struct DateBase: Sendable {
    /// The day of the meeting; « demain » is the day after it.
    let meeting: Day
    /// The day of the meeting that comes next, where it is known.
    let next: Day?
    /// The day of the event; nil while it has none.
    let event: Day?
    /// Words by which the event is called.
    let eventWords: Set<String>

    init(_ laboratory: Laboratory, _ meeting: Meeting?, today: Day) {
        self.meeting = meeting?.date ?? today
        let day = self.meeting
        next = meeting?.nextDate ?? laboratory.meetings.compactMap(\.date).filter { $0 > day }.min()
        event = laboratory.event.day
        let name = laboratory.event.title.foldedWords.first { $0.count > 3 }
        eventWords = Set(["forum", "evenement", "event"] + (name.map { [$0] } ?? []))
    }

    /// The last day of the month that many months after that of the meeting.
    func endOfMonth(_ months: Int = 0) -> Day? {
        let (year, month, _) = meeting.parts
        let count = year * 12 + month - 1 + months
        return Self.endOf(month: count % 12 + 1, year: count / 12)
    }

    /// The Friday of the week that many weeks after that of the meeting.
    func friday(_ weeks: Int = 0) -> Day { meeting.monday + (4 + 7 * weeks) }

    /// The next such month that has not ended before the meeting.
    func year(of month: Int) -> Int {
        let (year, current, _) = meeting.parts
        return month < current ? year + 1 : year
    }

    static func endOf(month: Int, year: Int) -> Day? {
        Day(year: year, month: month, day: Day.length(ofMonth: min(max(month, 1), 12), year: year))
    }
}
