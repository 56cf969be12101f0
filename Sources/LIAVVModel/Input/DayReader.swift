/// Reads dates as people type them: `28/3`, `28/3/2025`, `28 mars`, `vendredi`, `demain`, `+2s`, `J-30`, `2025-03-28`.
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
        if let due = Due(text: words) { return due }
        return day(words).map(Due.day)
    }

    /// The day that the text means; nil when it means none, or one that the calendar does not have.
    public func day(_ text: String) -> Day? {
        let words = text.trimmed.folded
        if let day = Day(iso: words) ?? Self.relative[words].map({ today + $0 }) { return day }
        return weekday(words) ?? offset(words) ?? slashed(words) ?? named(words)
    }

    private func weekday(_ words: String) -> Day? {
        guard words.count >= 3 else { return nil }
        let names = Self.weekdays.enumerated().filter { $0.element.contains { $0.hasPrefix(words) } }
        guard let place = names.first?.offset, names.count == 1 else { return nil }
        let ahead = (place + 1 - today.weekday + 7) % 7
        return today + (ahead == 0 ? 7 : ahead)
    }

    private func offset(_ words: String) -> Day? {
        guard let sign = words.first, "+-".contains(sign), let unit = words.last,
            let days = ["j": 1, "d": 1, "s": 7, "w": 7][unit],
            let count = Int(words.dropFirst().dropLast()), (0...5000).contains(count)
        else { return nil }
        return today + (sign == "-" ? -1 : 1) * count * days
    }

    private func slashed(_ words: String) -> Day? {
        let parts = words.split(whereSeparator: { "/.".contains($0) }).map { Int($0) }
        guard (2...3).contains(parts.count), let day = parts[0], let month = parts[1] else { return nil }
        guard parts.count == 3 else { return near(day: day, month: month) }
        return parts[2].flatMap { Day(year: $0 < 100 ? 2000 + $0 : $0, month: month, day: day) }
    }

    private func named(_ words: String) -> Day? {
        let parts = words.split(separator: " ").filter { part in !Self.weekdays.joined().contains(String(part)) }
        guard (2...3).contains(parts.count), let day = Int(parts[0] == "1er" ? "1" : parts[0]),
            let month = Self.months.firstIndex(where: { $0.contains { $0.hasPrefix(parts[1]) && parts[1].count >= 3 } })
        else { return nil }
        guard parts.count == 3 else { return near(day: day, month: month + 1) }
        return Int(parts[2]).flatMap { Day(year: $0, month: month + 1, day: day) }
    }

    private func near(day: Int, month: Int) -> Day? {
        let year = today.parts.year
        let candidates = [year, year + 1].compactMap { Day(year: $0, month: month, day: day) }
        return candidates.first { $0 >= today - 60 }
    }

    private static let relative = [
        "aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2, "hier": -1, "yesterday": -1,
    ]
    private static let weekdays = [
        ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
        ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
    ]
    private static let months = [
        ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"],
        ["juin", "june"], ["juillet", "july"], ["aout", "august"], ["septembre", "september"],
        ["octobre", "october"], ["novembre", "november"], ["decembre", "december"],
    ]
}
