/// A day of the Gregorian calendar: no hour, no time zone.
///
/// Kept as the number of days since 1 January 1970, so that adding and comparing are those of whole numbers.
/// Conversion after Howard Hinnant, « chrono-Compatible Low-Level Date Algorithms » (2013).
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int

    /// The day that many days after 1970-01-01, or the nearest one of the years 1…9999: what lies outside cannot be
    /// written as `2025-03-28`, and no arithmetic on days ever leads there.
    public init(number: Int) { self.number = min(max(number, Self.numbers.lowerBound), Self.numbers.upperBound) }

    /// From 0001-01-01 to 9999-12-31.
    static let numbers = -719_162...2_932_896

    /// Nil for a day that the calendar does not have (30 February) or a year outside 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
        number = Self.number(year: year, month: month, day: day)
    }

    /// Earlier first.
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// The day `days` later, or earlier when negative.
    public static func + (day: Day, days: Int) -> Day {
        let (number, overflows) = day.number.addingReportingOverflow(days)
        return Day(number: overflows ? (days < 0 ? .min : .max) : number)
    }

    /// The day `days` earlier.
    public static func - (day: Day, days: Int) -> Day {
        let (number, overflows) = day.number.subtractingReportingOverflow(days)
        return Day(number: overflows ? (days < 0 ? .max : .min) : number)
    }

    /// How many days `b` is before `a`.
    public static func - (a: Day, b: Day) -> Int { a.number - b.number }

    /// 1 is Monday … 7 is Sunday, as in ISO 8601.
    public var weekday: Int { (number % 7 + 7 + 3) % 7 + 1 }

    /// The Monday of this day's week.
    public var monday: Day { self - (weekday - 1) }

    /// Year, month (1…12) and day of the month (1…31).
    public var parts: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Day {
    /// Reads `2025-03-28`; nil for anything else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2025-03-28`, the form in files.
    public var iso: String {
        let (year, month, day) = parts
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
