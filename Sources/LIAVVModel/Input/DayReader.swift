/// Reads dates as people type them: `28/3`, `28/3/2025`, `28 mars`, `ven. 28 mars`, `vendredi`, `demain`, `+2s`,
/// `J-30`, `2025-03-28`.
public struct DayReader: Sendable {
    /// The day from which the others are counted.
    public let today: Day

    /// A reader for people who live today.
    public init(today: Day) { self.today = today }

    /// The day or the distance to the event that the text means; nil when it means none.
    ///
    /// A date without a year is the next one that is not past by more than 60 days; a day of the week is the next one.
    public func due(_ text: String) -> Due? {
        let words = text.trimmed.folded
        // In English the distance is shown as D−30.
        let distance = words.first == "d" ? "j" + words.dropFirst() : words
        if let due = Due(text: distance) { return due }
        return day(words).map(Due.day)
    }

    /// The day that the text means; nil when it means none, one that the calendar does not have, or one that does not
    /// fall on the day of the week that is named with it.
    public func day(_ text: String) -> Day? {
        let words = text.trimmed.folded
        if let day = Day(iso: words) ?? Self.relative[words].map({ today + $0 }) { return day }
        return weekday(words) ?? offset(words) ?? slashed(words) ?? named(words)
    }

    private func weekday(_ words: String) -> Day? {
        guard let weekday = DayNames.weekday(words) else { return nil }
        let ahead = (weekday - today.weekday + 7) % 7
        return today + (ahead == 0 ? 7 : ahead)
    }

    private func offset(_ words: String) -> Day? {
        let characters = words.filter { $0 != " " }
        guard let sign = characters.first, "+-".contains(sign), let unit = characters.last,
            let days = ["j": 1, "d": 1, "s": 7, "w": 7][unit],
            let count = Int(digits: characters.dropFirst().dropLast()), count <= 5000
        else { return nil }
        return today + (sign == "-" ? -1 : 1) * count * days
    }

    private func slashed(_ words: String) -> Day? {
        let pieces = words.split(omittingEmptySubsequences: false, whereSeparator: { "/.-".contains($0) })
        let numbers = pieces.compactMap { Int(digits: $0.trimmed) }
        guard (2...3).contains(pieces.count), numbers.count == pieces.count else { return nil }
        return day(numbers[0], month: numbers[1], year: numbers.dropFirst(2).first)
    }

    private func named(_ words: String) -> Day? {
        var pieces = words.split(whereSeparator: { $0 == " " || $0 == "," })[...]
        let weekday = pieces.first.flatMap(DayNames.weekday)
        if weekday != nil { pieces = pieces.dropFirst() }
        let year = pieces.count == 3 ? pieces.last.flatMap { Int(digits: $0) } : nil
        guard pieces.count == (year == nil ? 2 : 3), let first = pieces.first, let second = pieces.dropFirst().first,
            let day = DayNames.number(first) ?? DayNames.number(second),
            let month = DayNames.month(second) ?? DayNames.month(first)
        else { return nil }
        return self.day(day, month: month, year: year, weekday: weekday)
    }

    private func day(_ day: Int, month: Int, year: Int?, weekday: Int? = nil) -> Day? {
        let current = today.parts.year
        let years = year.map { [$0 < 100 ? 2000 + $0 : $0] } ?? [current - 1, current, current + 1]
        let days = years.compactMap { Day(year: $0, month: month, day: day) }
        return days.first { (year != nil || $0 >= today - 60) && (weekday ?? $0.weekday) == $0.weekday }
    }

    private static let relative = [
        "aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2, "apres demain": 2, "hier": -1,
        "yesterday": -1,
    ]
}
