extension Day {
    /// `ven. 28 mars`, with the year when the day is more than 300 days away from `today`; English: `Fri 28 Mar`.
    public func short(in language: Language, today: Day? = nil) -> String {
        let (year, month, day) = parts
        let name = Self.weekdays[weekday - 1](language)
        let text = "\(name) \(Self.ordinal(day, language)) \(Self.months[month - 1](language))"
        return today.map { abs($0 - self) > 300 } == true ? text + " \(year)" : text
    }

    /// For columns: as `short`, or `28/03/2025` (English `2025-03-28`) when the day is more than 300 days away.
    public func brief(in language: Language, today: Day) -> String {
        guard abs(today - self) > 300 else { return short(in: language) }
        return language == .french ? slashed : iso
    }

    /// `28/03/2025`, in either language.
    public var slashed: String {
        let (year, month, day) = parts
        return "\(Self.padded(day, 2))/\(Self.padded(month, 2))/\(year)"
    }

    /// `vendredi 28 mars 2025`; English: `Friday 28 March 2025`.
    public func long(in language: Language) -> String {
        let (year, month, day) = parts
        let name = Self.longWeekdays[weekday - 1](language)
        return "\(name) \(Self.ordinal(day, language)) \(Self.longMonths[month - 1](language)) \(year)"
    }

    /// `mars 2025`; English: `March 2025`.
    public func month(in language: Language) -> String {
        "\(Self.longMonths[parts.month - 1](language)) \(parts.year)"
    }

    /// `mars`, `févr.`; English: `Mar`, `Feb`.
    public func shortMonth(in language: Language) -> String { Self.months[parts.month - 1](language) }

    private static func ordinal(_ day: Int, _ language: Language) -> String {
        day == 1 && language == .french ? "1er" : String(day)
    }

    private static let weekdays = [
        Phrase("lun.", "Mon"), Phrase("mar.", "Tue"), Phrase("mer.", "Wed"), Phrase("jeu.", "Thu"),
        Phrase("ven.", "Fri"), Phrase("sam.", "Sat"), Phrase("dim.", "Sun"),
    ]
    private static let longWeekdays = [
        Phrase("lundi", "Monday"), Phrase("mardi", "Tuesday"), Phrase("mercredi", "Wednesday"),
        Phrase("jeudi", "Thursday"), Phrase("vendredi", "Friday"), Phrase("samedi", "Saturday"),
        Phrase("dimanche", "Sunday"),
    ]
    private static let months = [
        Phrase("janv.", "Jan"), Phrase("févr.", "Feb"), Phrase("mars", "Mar"), Phrase("avr.", "Apr"),
        Phrase("mai", "May"), Phrase("juin", "June"), Phrase("juil.", "July"), Phrase("août", "Aug"),
        Phrase("sept.", "Sept"), Phrase("oct.", "Oct"), Phrase("nov.", "Nov"), Phrase("déc.", "Dec"),
    ]
    private static let longMonths = [
        Phrase("janvier", "January"), Phrase("février", "February"), Phrase("mars", "March"),
        Phrase("avril", "April"), Phrase("mai", "May"), Phrase("juin", "June"), Phrase("juillet", "July"),
        Phrase("août", "August"), Phrase("septembre", "September"), Phrase("octobre", "October"),
        Phrase("novembre", "November"), Phrase("décembre", "December"),
    ]
}

extension Int {
    /// Days before the event as people write them: `J−100`, `J−0` on the day, `J+3` after it; English: `D−100`.
    public func countdown(in language: Language) -> String {
        let letter = language == .french ? "J" : "D"
        return self < 0 ? "\(letter)+\(magnitude)" : "\(letter)−\(self)"
    }
}

extension Double {
    /// Hours without needless decimals: `3 h`, `1,5 h`; English `1.5 h`.
    public func hours(in language: Language) -> String { decimal(in: language) + "\u{A0}h" }

    /// With at most two decimals and the decimal sign of the language; what is too large to be meant is written out.
    public func decimal(in language: Language) -> String {
        guard let hundredths = Int(exactly: (self * 100).rounded()) else { return String(self) }
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "−" : ""
        guard rest != 0 else { return sign + String(whole) }
        let digits = rest % 10 == 0 ? String(rest / 10) : Day.padded(Int(rest), 2)
        return "\(sign)\(whole)\(language == .french ? "," : ".")\(digits)"
    }
}
