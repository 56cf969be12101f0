/// The days that a date in a search stands for: one, a month or a year.
struct SearchPeriod: Hashable {
    let first: Day
    let last: Day
}

extension SearchPeriod {
    /// Reads `2024`, `2024-11`, `11/2024`, `novembre`, `novembre 2024`, and every day that `DayReader` reads.
    ///
    /// What is searched was said before: a date without a year, a month or a day of the week is the last one.
    /// - Returns: nil for what is no date.
    init?(_ text: String, today: Day, eventDay: Day?) {
        let words = text.trimmed.folded
        if let period = Self.months(words, today) {
            self = period
            return
        }
        guard let day = Self.day(words, today, eventDay) else { return nil }
        (first, last) = (day, day)
    }

    private init?(year: Int, months: ClosedRange<Int>) {
        let (end, wraps) = (months.upperBound % 12 + 1, months.upperBound == 12)
        guard let first = Day(year: year, month: months.lowerBound, day: 1) else { return nil }
        let next = Day(year: year + (wraps ? 1 : 0), month: end, day: 1)
        (self.first, last) = (first, next.map { $0 - 1 } ?? Day(number: .max))
    }

    private static func months(_ words: String, _ today: Day) -> SearchPeriod? {
        let pieces = words.split(whereSeparator: { " -/.".contains($0) })
        let isYear = { (text: Substring) in text.utf8.count == 4 && Int(digits: text) != nil }
        let year = pieces.first(where: isYear).flatMap { Int(digits: $0) }
        let others = pieces.filter { !isYear($0) }
        guard pieces.count <= 2, pieces.count - others.count <= 1, others.count <= 1 else { return nil }
        guard let other = others.first else { return year.flatMap { SearchPeriod(year: $0, months: 1...12) } }
        let named = DayNames.month(other)
        guard let month = named ?? (year == nil ? nil : Int(digits: other)) else { return nil }
        let (current, now) = (today.parts.year, today.parts.month)
        return SearchPeriod(year: year ?? (month > now ? current - 1 : current), months: month...month)
    }

    private static func day(_ words: String, _ today: Day, _ eventDay: Day?) -> Day? {
        guard let due = DayReader(today: today).due(words) else { return nil }
        guard case .day(let day) = due, day > today, Day(iso: words) == nil else {
            return due.resolved(eventDay: eventDay)
        }
        if DayNames.weekday(words) != nil { return day - 7 }
        guard words.first != "+" else { return day }
        // From there, what the reader takes for the next one is the last one; what has a year stays what it is.
        return DayReader(today: today - 305).day(words) ?? day
    }
}
