/// The days on which the group works: Monday to Friday, without public holidays and closures of the town hall.
///
/// Work is counted between *boundaries*: boundary n is the moment at which n working days have passed since the
/// calendar's first day. What takes d working days and begins at boundary s ends at boundary s + d; a milestone stands on
/// a boundary and takes none. Holidays and closures are known from `Self.first` to `Self.last`; beyond, weeks
/// have five working days.
public struct WorkCalendar: Sendable, Equatable {
    /// The closures of the town hall, as they were given.
    public let closures: [Closure]
    /// How many working days lie before the day of that place, from `first` on; one more than there are days.
    private let passed: [Int32]
    /// The working days, from `first` on.
    private let working: [Int32]

    /// The first day whose holidays are known: a Monday.
    public static let first = Day(number: -3 + 7 * 1043)
    /// The last day whose holidays are known: a Sunday.
    public static let last = first + (7 * 6000 - 1)

    /// The calendar with those closures; turned or empty ranges close nothing.
    public init(closures: [Closure] = []) {
        self = closures.isEmpty ? .plain : WorkCalendar(closing: closures)
    }

    private static let plain = WorkCalendar(closing: [])

    private init(closing closures: [Closure]) {
        self.closures = closures
        let count = Self.last - Self.first + 1
        var free = [Bool](repeating: false, count: count)
        for year in Self.first.parts.year...Self.last.parts.year {
            for holiday in Holidays.french(in: year) where Self.span.contains(holiday.day) {
                free[holiday.day - Self.first] = true
            }
        }
        for days in closures.compactMap(\.days) where days.overlaps(Self.span) {
            let days = days.clamped(to: Self.span)
            for place in days.lowerBound - Self.first...days.upperBound - Self.first { free[place] = true }
        }
        var passed = [Int32](repeating: 0, count: count + 1)
        var working: [Int32] = []
        for place in 0..<count {
            if place % 7 < 5, !free[place] { working.append(Int32(place)) }
            passed[place + 1] = Int32(working.count)
        }
        (self.passed, self.working) = (passed, working)
    }

    private static let span = first...last

    private static let holidays: [Day: Phrase] = {
        let years = first.parts.year...last.parts.year
        return Dictionary(
            years.flatMap(Holidays.french).map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first })
    }()

    /// Whether the group works on that day.
    public func isWorking(_ day: Day) -> Bool { boundary(before: day) < boundary(after: day) }

    /// The boundary at which a day begins: where work can begin that begins on it, or on the next day that is worked.
    public func boundary(before day: Day) -> Int {
        let place = day - Self.first
        if place < 0 { return Self.weekdays(before: place) }
        guard place < passed.count else {
            return working.count + Self.weekdays(before: place - passed.count + 1)
        }
        return Int(passed[place])
    }

    /// The boundary at which a day ends: where work stands that ends on it, or on the last day that was worked.
    public func boundary(after day: Day) -> Int { boundary(before: day + 1) }

    /// The working day that begins at a boundary.
    public func day(startingAt boundary: Int) -> Day {
        if boundary < 0 { return Self.first + Self.place(ofWeekday: boundary) }
        guard boundary < working.count else {
            return Self.last + 1 + Self.place(ofWeekday: boundary - working.count)
        }
        return Self.first + Int(working[boundary])
    }

    /// The working day that ends at a boundary.
    public func day(endingAt boundary: Int) -> Day { day(startingAt: boundary - 1) }

    /// How many days are worked from one day to another, both included; 0 when they are turned round.
    public func workingDays(from first: Day, to last: Day) -> Int {
        max(0, boundary(after: last) - boundary(before: first))
    }

    /// The day as many working days later, or earlier when negative; a day that is not worked counts as the next one that is.
    public func day(_ day: Day, movedBy days: Int) -> Day { self.day(startingAt: boundary(before: day) + days) }

    // Monday to Friday only; both count from a Monday, forwards and backwards.
    private static func weekdays(before place: Int) -> Int {
        let week = (place - (place < 0 ? 6 : 0)) / 7
        return week * 5 + min(place - week * 7, 5)
    }

    private static func place(ofWeekday number: Int) -> Int {
        let week = (number - (number < 0 ? 4 : 0)) / 5
        return week * 7 + number - week * 5
    }
}

extension WorkCalendar {
    /// Why nobody works on that day: « samedi », « lundi de Pâques », « fermeture de la mairie »; nil when it is worked.
    public func reason(_ day: Day) -> Phrase? {
        if let closure = closures.first(where: { $0.days?.contains(day) ?? false }) { return closure.reason }
        if let name = Self.holidays[day] { return name }
        switch day.weekday {
        case 6: return Phrase("samedi", "Saturday")
        case 7: return Phrase("dimanche", "Sunday")
        default: return nil
        }
    }
}
