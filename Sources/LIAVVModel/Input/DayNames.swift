/// The names of days and months in both languages, folded, and the beginnings by which people shorten them.
enum DayNames {
    /// 1 is Monday … 7 is Sunday; nil when the text begins no such name, or several.
    static func weekday(_ text: some StringProtocol) -> Int? { place(of: text, in: weekdays) }

    /// 1 is January … 12 is December; nil when the text begins no such name, or several.
    static func month(_ text: some StringProtocol) -> Int? { place(of: text, in: months) }

    /// `28`, `1er`, `28th`.
    static func number(_ text: some StringProtocol) -> Int? {
        for ending in ["er", "st", "nd", "rd", "th"] where text.hasSuffix(ending) {
            return Int(digits: text.dropLast(ending.count))
        }
        return Int(digits: text)
    }

    private static func place(of text: some StringProtocol, in names: [[String]]) -> Int? {
        let beginning = text.hasSuffix(".") ? String(text.dropLast()) : String(text)
        guard beginning.count >= 3 else { return nil }
        let places = names.indices.filter { names[$0].contains { $0.hasPrefix(beginning) } }
        return places.count == 1 ? places.first.map { $0 + 1 } : nil
    }

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
