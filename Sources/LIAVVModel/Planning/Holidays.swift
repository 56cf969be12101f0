/// A day on which nobody has to work in France.
public struct Holiday: Hashable, Sendable {
    /// When it is.
    public let day: Day
    /// What it is called.
    public let name: Phrase
}

/// The public holidays of metropolitan France.
///
/// Source: Code du travail, article L3133-1, which names eleven of them.
public enum Holidays {
    /// Those of a year of the Gregorian calendar, in their order.
    public static func french(in year: Int) -> [Holiday] {
        let fixed = dates.compactMap { month, day, name in
            Day(year: year, month: month, day: day).map { Holiday(day: $0, name: name) }
        }
        guard let easter = easter(in: year) else { return fixed }
        let moving = offsets.map { Holiday(day: easter + $0, name: $1) }
        return (fixed + moving).sorted { $0.day < $1.day }
    }

    /// The Sunday of Easter; nil outside the years 1…9999.
    ///
    /// Source: J. Meeus, Astronomical Algorithms (1991), chapter 8, after Jones and Butcher.
    public static func easter(in year: Int) -> Day? {
        let (century, inCentury) = (year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * (year % 19) + century - century / 4 - correction + 15) % 30
        let week = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7
        let shift = (year % 19 + 11 * moon + 22 * week) / 451
        let sum = moon + week - 7 * shift + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    private static let dates: [(month: Int, day: Int, name: Phrase)] = [
        (1, 1, Phrase("jour de l’An", "New Year’s Day")),
        (5, 1, Phrase("fête du Travail", "Labour Day")),
        (5, 8, Phrase("victoire de 1945", "Victory Day 1945")),
        (7, 14, Phrase("fête nationale", "Bastille Day")),
        (8, 15, Phrase("Assomption", "Assumption")),
        (11, 1, Phrase("Toussaint", "All Saints’ Day")),
        (11, 11, Phrase("armistice de 1918", "Armistice Day 1918")),
        (12, 25, Phrase("Noël", "Christmas Day")),
    ]

    /// Days after the Sunday of Easter.
    private static let offsets: [(Int, Phrase)] = [
        (1, Phrase("lundi de Pâques", "Easter Monday")),
        (39, Phrase("Ascension", "Ascension Day")),
        (50, Phrase("lundi de Pentecôte", "Whit Monday")),
    ]
}
