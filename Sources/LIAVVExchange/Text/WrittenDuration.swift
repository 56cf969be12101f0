import LIAVVModel

/// A duration written at the end of an agenda item: `(4 min)`, `(1h)`, `(1 h 30)`, `– 45 mn`.
enum WrittenDuration {
    /// The text without the duration, and the minutes; a duration among other words in brackets stays in the text.
    static func split(_ text: String) -> (title: String, minutes: Int?) {
        if let found = bracketed(text) { return found }
        let tail = text.suffix(20)
        for dash in [" – ", " - ", " — ", " : ", ", "] {
            guard let range = tail.lastRange(of: dash), let value = minutes(in: tail[range.upperBound...]) else {
                continue
            }
            return (text[..<range.lowerBound].trimmed, value)
        }
        return (text, nil)
    }

    /// Minutes of `1 h 30`, `45 min`, `2 heures`; nil for anything else and for eight hours or more, a time of day.
    static func minutes(in text: some StringProtocol) -> Int? {
        guard text.count <= 20 else { return nil }
        let parts = lexed(text.folded)
        guard let first = parts.first, let amount = Int(first), amount < 1000 else { return nil }
        let units = Array(parts.dropFirst())
        if units.isEmpty { return nil }
        if minuteWords.contains(units[0]) { return units.count == 1 ? amount : nil }
        guard hourWords.contains(units[0]), amount < 8 else { return nil }
        guard units.count > 1 else { return amount * 60 }
        guard let rest = Int(units[1]), rest < 60, units.count == 2 || minuteWords.contains(units[2]) else {
            return nil
        }
        return amount * 60 + rest
    }

    private static func bracketed(_ text: String) -> (title: String, minutes: Int?)? {
        for (opening, closing) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
            guard let from = text.lastIndex(of: opening), let to = text[from...].firstIndex(of: closing) else {
                continue
            }
            let inside = text[text.index(after: from)..<to]
            if let value = minutes(in: inside) {
                let title = text[..<from].trimmed + text[text.index(after: to)...]
                return (title.trimmed, value)
            }
            let value = inside.split(separator: ",").lazy.compactMap { minutes(in: $0.trimmed) }.first
            if let value { return (text, value) }
        }
        return nil
    }

    // Digits, letters and the minute sign apart: `1h30` gives 1, h, 30.
    private static func lexed(_ text: String) -> [String] {
        var parts: [String] = []
        var wasDigit: Bool?
        for character in text {
            guard character.isLetter || character.isNumber || character == "'" else { wasDigit = nil; continue }
            if wasDigit == character.isNumber {
                parts[parts.count - 1].append(character)
            } else {
                parts.append(String(character))
            }
            wasDigit = character.isNumber
        }
        return parts
    }

    private static let minuteWords: Set = ["min", "mn", "m", "minute", "minutes", "'"]
    private static let hourWords: Set = ["h", "heure", "heures", "hr", "hrs"]
}

extension StringProtocol {
    fileprivate func lastRange(of needle: String) -> Range<Index>? {
        var start = endIndex
        while start > startIndex {
            formIndex(before: &start)
            if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
        }
        return nil
    }
}
