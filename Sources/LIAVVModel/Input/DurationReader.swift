extension FieldReader {
    /// Working days as people type them: `5`, `5j`, `2 jours`, `2s` (a week has five).
    ///
    /// - Returns: nil for anything else. Below zero stays below zero, for the caller to refuse.
    public static func workingDays(_ text: String) -> Int? {
        let plain = String(text.folded.filter { $0 != " " })
        let sign = plain.hasPrefix("-") ? -1 : 1
        let rest = plain.drop { $0 == "-" }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard plain.count - rest.count <= 1, digits.count <= 6, let count = Int(digits: digits) else { return nil }
        return daysOfUnit[String(rest.dropFirst(digits.count))].map { sign * count * $0 }
    }

    private static let daysOfUnit = [
        "": 1, "j": 1, "jour": 1, "jours": 1, "d": 1, "day": 1, "days": 1, "s": 5, "sem": 5, "semaine": 5,
        "semaines": 5, "w": 5, "week": 5, "weeks": 5,
    ]
}
