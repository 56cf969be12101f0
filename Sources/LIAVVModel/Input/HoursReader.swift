extension FieldReader {
    /// Hours of work as people type them: `3`, `1,5 h`, `1h30`, `45 min`, `2j` (a day of work is 7 hours).
    ///
    /// - Returns: nil for anything else; never an infinite number. Below zero stays below zero, for the caller to refuse.
    public static func hours(_ text: String) -> Double? {
        let plain = String(text.folded.filter { $0 != " " }.map { $0 == "," ? "." : $0 })
        if let number = number(plain) { return number }
        for (suffix, factor) in units where plain.hasSuffix(suffix) {
            if let number = number(plain.dropLast(suffix.count)) { return number * factor }
        }
        return hoursAndMinutes(plain)
    }

    /// `1h30`, `1h30min`.
    private static func hoursAndMinutes(_ plain: String) -> Double? {
        let parts = plain.split(separator: "h", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = number(parts[0]) else { return nil }
        let digits = parts[1].hasSuffix("min") ? parts[1].dropLast(3) : parts[1]
        guard let minutes = Int(digits: digits), minutes < 60 else { return nil }
        let part = Double(minutes) / 60
        return parts[0].hasPrefix("-") ? hours - part : hours + part
    }

    // Digits, one sign and one point: `Double` would also read « inf », « nan », « 0x10 » and « 1e400 ».
    private static func number(_ text: some StringProtocol) -> Double? {
        guard text.prefix(while: { $0 != "." }).count <= 15, text.count <= 30,
            text.allSatisfy({ "0123456789.-+".contains($0) })
        else { return nil }
        return Double(text)
    }

    // Longer ones first, so that « jours » is not read as « s ».
    private static let units: [(String, Double)] = [
        ("heures", 1), ("heure", 1), ("hours", 1), ("hour", 1), ("min", 1.0 / 60), ("jours", 7), ("jour", 7),
        ("days", 7), ("day", 7), ("h", 1), ("j", 7), ("d", 7),
    ]
}
