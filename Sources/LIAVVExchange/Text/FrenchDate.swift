import LIAVVModel

/// A day written in a text: `17/12/2024`, `17 décembre 2024`, `2024-12-17`, `mardi 1er avril`.
struct FrenchDate {
    /// The day; nil when the calendar does not have it, or when no year is written.
    var day: Day?
    /// Day and month, when no year is written.
    var dayAndMonth: (day: Int, month: Int)?
    var range: Range<String.Index>
    /// As written.
    var text: String

    /// True when a year is written and the calendar has no such day.
    var isImpossible: Bool { day == nil && dayAndMonth == nil }

    /// All days written in a text, in order.
    static func all(in text: String) -> [FrenchDate] {
        let tokens = Token.all(in: text)
        var found: [FrenchDate] = []
        var place = 0
        while place < tokens.count {
            let match = reading(text, tokens[place...])
            if let match { found.append(match.date) }
            place += match?.count ?? 1
        }
        return found
    }

    /// The day, taking the first such day after `base` when no year is written.
    func resolved(after base: Day?) -> Day? {
        guard day == nil, let dayAndMonth, let base else { return day }
        let year = base.parts.year
        return [year, year + 1].lazy
            .compactMap { Day(year: $0, month: dayAndMonth.month, day: dayAndMonth.day) }.first { $0 > base }
    }

    private static func reading(_ text: String, _ tokens: ArraySlice<Token>) -> (date: FrenchDate, count: Int)? {
        numeric(text, tokens) ?? named(text, tokens)
    }

    private static func numeric(_ text: String, _ tokens: ArraySlice<Token>) -> (date: FrenchDate, count: Int)? {
        guard tokens.count >= 3 else { return nil }
        let three = Array(tokens.prefix(3))
        let gaps = (0..<2).map { text[three[$0].range.upperBound..<three[$0 + 1].range.lowerBound] }
        guard gaps[0] == gaps[1], ["/", "-", "."].contains(gaps[0]) else { return nil }
        let numbers = three.compactMap { Int($0.word) }
        let widths = three.map(\.word.count)
        guard numbers.count == 3 else { return nil }
        let isYearFirst = widths[0] == 4
        guard isYearFirst || widths[2] == 4 || (widths[2] == 2 && gaps[0] == "/") else { return nil }
        let year = isYearFirst ? numbers[0] : widths[2] == 2 ? 2000 + numbers[2] : numbers[2]
        let day = Day(year: year, month: numbers[1], day: isYearFirst ? numbers[2] : numbers[0])
        let range = three[0].range.lowerBound..<three[2].range.upperBound
        return (FrenchDate(day: day, range: range, text: String(text[range])), 3)
    }

    private static func named(_ text: String, _ tokens: ArraySlice<Token>) -> (date: FrenchDate, count: Int)? {
        let words = Array(tokens.prefix(3))
        guard words.count >= 2, let day = Int(words[0].word == "1er" ? "1" : words[0].word), day < 100,
            let month = months.firstIndex(where: { $0.contains(words[1].word) })
        else { return nil }
        let year = words.count == 3 && words[2].word.count == 4 ? Int(words[2].word) : nil
        let count = year == nil ? 2 : 3
        let range = words[0].range.lowerBound..<words[count - 1].range.upperBound
        let partial = year == nil ? (day: day, month: month + 1) : nil
        let full = year.flatMap { Day(year: $0, month: month + 1, day: day) }
        return (FrenchDate(day: full, dayAndMonth: partial, range: range, text: String(text[range])), count)
    }

    private static let months = [
        ["janvier", "janv", "jan"], ["fevrier", "fevr", "fev"], ["mars"], ["avril", "avr"], ["mai"], ["juin"],
        ["juillet", "juil"], ["aout"], ["septembre", "sept", "sep"], ["octobre", "oct"], ["novembre", "nov"],
        ["decembre", "dec"],
    ]
}
