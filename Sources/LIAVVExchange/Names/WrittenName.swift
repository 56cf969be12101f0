import LIAVVModel

/// The shape of names in minutes.
enum WrittenName {
    /// Folded words of a name without civility and without what stands in brackets or after a comma.
    static func words(of name: String) -> [String] {
        let bare = name.prefix(while: { !"([,;–".contains($0) })
        return bare.prefix(100).foldedWords.filter { !civilities.contains($0) }
    }

    /// Names written one after the other: `Cindy/Joachim`, `Cindy, Joachim et Yona`.
    static func list(_ text: String) -> [String] {
        var names = [""]
        var depth = 0
        for character in text {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            if depth == 0, "/,;&".contains(character) {
                names.append("")
            } else {
                names[names.count - 1].append(character)
            }
        }
        return names.flatMap { cutAtAnd($0) }.map { $0.trimmed }.filter { $0.contains(where: \.isLetter) }
    }

    /// True for one to five words that all begin with a capital, particles apart.
    static func isLikely(_ text: String) -> Bool {
        let bare = text.prefix(100).prefix(while: { !"([".contains($0) })
        let words = bare.split(whereSeparator: \.isWhitespace)
        guard text.count <= 100, (1...5).contains(words.count), !bare.contains(where: \.isNumber) else { return false }
        guard bare.allSatisfy({ $0.isLetter || $0.isWhitespace || "-'’.".contains($0) }) else { return false }
        return words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0.folded) }
            && words.contains { $0.first?.isUppercase == true }
    }

    /// True for a first name and a surname in capitals.
    static func isFull(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count), isLikely(text), let last = words.last, let first = words.first else {
            return false
        }
        return last.count > 1 && last.allSatisfy { !$0.isLowercase } && first.contains(where: \.isLowercase)
    }

    private static func cutAtAnd(_ text: String) -> [String] {
        var names: [[Substring]] = [[]]
        for word in text.split(separator: " ") {
            if word.folded == "et" { names.append([]) } else { names[names.count - 1].append(word) }
        }
        return names.map { $0.joined(separator: " ") }
    }

    private static let civilities: Set = ["m", "mr", "mme", "mlle", "monsieur", "madame", "dr"]
    private static let particles: Set = ["de", "du", "des", "la", "le", "d'", "van", "von", "ben", "el", "et"]
}
