/// An hour and a minute on the clock on the wall: no day, no time zone.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0…1439.
    public let minutes: Int

    /// The time that many minutes after midnight, of whatever day: 1,470 is half past midnight.
    public init(minutes: Int) { self.minutes = (minutes % 1440 + 1440) % 1440 }

    /// Reads `14:30`, the form in files; nil for anything else.
    public init?(text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
            let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]), hour < 24, minute < 60
        else { return nil }
        minutes = hour * 60 + minute
    }

    /// `14:30`, the form in files.
    public var text: String { Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2) }

    /// For people: `14 h 30`, `9 h`; English `14:30`.
    public func spoken(in language: Language) -> String {
        guard language == .french else { return text }
        let rest = minutes % 60
        return "\(minutes / 60)\u{A0}h" + (rest == 0 ? "" : "\u{A0}" + Day.padded(rest, 2))
    }

    /// Earlier first.
    public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

extension Instant {
    /// What the clock on the wall shows.
    ///
    /// - Parameter offset: milliseconds by which it is ahead of UTC.
    public func timeOfDay(offset: Int) -> TimeOfDay {
        let local = Instant(milliseconds: milliseconds + offset)
        return TimeOfDay(minutes: (local.milliseconds - local.day.number * Self.perDay) / 60_000)
    }

    /// The day on the calendar on the wall.
    public func localDay(offset: Int) -> Day { Instant(milliseconds: milliseconds + offset).day }

    /// The moment at which the clock on the wall shows a time on a day.
    public init(_ day: Day, _ time: TimeOfDay, offset: Int) {
        self.init(milliseconds: day.number * Self.perDay + time.minutes * 60_000 - offset)
    }

    /// The same moment without the part of a second.
    public var wholeSecond: Instant {
        Instant(milliseconds: milliseconds - (milliseconds % 1000 + 1000) % 1000)
    }

    /// Seconds from another moment to this one; below zero when the other one is later.
    public func seconds(since other: Instant) -> Int { (milliseconds - other.milliseconds) / 1000 }

    /// The moment that many seconds later.
    public static func + (moment: Instant, seconds: Int) -> Instant {
        Instant(milliseconds: moment.milliseconds + seconds * 1000)
    }
}
