/// Days and months.
extension DateFinder {
    /// « 28 mars », « 1er avril 2025 », « January 15 ».
    func numbered(_ place: Int) -> Match? {
        var (day, month) = (DayNames.number(word(place)), monthNumber(place + 1))
        if day == nil || month == nil { (day, month) = (DayNames.number(word(place + 1)), monthNumber(place)) }
        guard let day, let month, (1...31).contains(day) else { return nil }
        let year = word(place + 2).count == 4 ? Int(digits: word(place + 2)) : nil
        let first = place > 0 && Self.weekdays[word(place - 1)] != nil ? place - 1 : place
        let years = year.map { [$0] } ?? [base.meeting.parts.year, base.meeting.parts.year + 1]
        let found = years.compactMap { Day(year: $0, month: month, day: day) }.first {
            year != nil || $0 >= base.meeting
        }
        return found.map { Match(due: .day($0), words: first..<(place + (year == nil ? 2 : 3))) }
    }

    /// « 28/3 », « 28/03/2025 ».
    func slashed(_ place: Int) -> Match? {
        guard let day = number(place), let month = number(place + 1), isSlash(place + 1), (1...31).contains(day) else {
            return nil
        }
        let year = isSlash(place + 2) ? number(place + 2).map { $0 < 100 ? 2000 + $0 : $0 } : nil
        // « 1/2 » is a half, unless something says that it is a day.
        guard year != nil || place > 0 && ["le", "au", "avant", "du", "on", "by", "ici"].contains(word(place - 1))
        else { return nil }
        let years = year.map { [$0] } ?? [base.meeting.parts.year, base.meeting.parts.year + 1]
        let found = years.compactMap { Day(year: $0, month: month, day: day) }.first {
            year != nil || $0 >= base.meeting
        }
        return found.map { Match(due: .day($0), words: place..<(place + (year == nil ? 2 : 3))) }
    }

    /// « fin janvier », « mi-février », « en février », « avant mars ».
    func month(_ place: Int) -> Match? {
        let lead = word(place)
        guard
            ["fin", "debut", "mi", "en", "courant", "avant", "ici", "early", "late", "mid", "by", "before"].contains(
                lead),
            let month = monthNumber(place + 1)
        else { return nil }
        let year = word(place + 2).count == 4 ? Int(digits: word(place + 2)) : nil
        let of = year ?? base.year(of: month)
        let day: Day? =
            switch lead {
            case "debut", "early": Day(year: of, month: month, day: 10)
            case "mi", "mid": Day(year: of, month: month, day: 15)
            case "avant", "before": Day(year: of, month: month, day: 1).map { $0 - 1 }
            default: DateBase.endOf(month: month, year: of)
            }
        return day.map { Match(due: .day($0), words: place..<(place + (year == nil ? 2 : 3))) }
    }

    /// « vendredi », « lundi prochain ».
    func weekday(_ place: Int) -> Match? {
        guard let weekday = Self.weekdays[word(place)], monthNumber(place + 2) == nil else { return nil }
        let ahead = (weekday - base.meeting.weekday + 7) % 7
        let isNext = word(place + 1) == "prochain"
        return Match(due: .day(base.meeting + (ahead == 0 ? 7 : ahead)), words: place..<(place + (isNext ? 2 : 1)))
    }

    private func number(_ place: Int) -> Int? {
        let text = word(place)
        return text.count <= 4 && !text.isEmpty ? Int(digits: text) : nil
    }

    private func isSlash(_ place: Int) -> Bool {
        guard sentence.words.indices.contains(place), place > 0 else { return false }
        let gap = sentence.words[place - 1].range.upperBound..<sentence.words[place].range.lowerBound
        return gap.count == 1 && sentence.bytes[gap.lowerBound] == UInt8(ascii: "/")
    }

    private func monthNumber(_ place: Int) -> Int? { Self.months[word(place)] }

    private static let months: [String: Int] = {
        var table: [String: Int] = [:]
        let names = [
            "janvier janv january jan", "fevrier fevr fev february feb", "mars march", "avril avr april apr", "mai may",
            "juin june", "juillet juil july", "aout august aug", "septembre sept september sep", "octobre oct october",
            "novembre nov november", "decembre dec december",
        ]
        for (place, words) in names.enumerated() {
            for word in words.split(separator: " ") { table[String(word)] = place + 1 }
        }
        return table
    }()

    static let weekdays: [String: Int] = {
        let names = [
            "lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday",
            "samedi saturday",
            "dimanche sunday",
        ]
        let pairs = names.enumerated().flatMap { place, words in
            words.split(separator: " ").map { (String($0), place + 1) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
