/// Texts of few words in many spellings, so that searches meet something.
struct RandomTexts {
    var random: Seeded

    private static let words = [
        "kiosque", "Kiosques", "KIOSQUE", "salle", "fêtes", "fe\u{302}tes", "Fête", "des", "de", "d", "l", "œuvre",
        "OEUVRE", "ﬁche", "fiche", "e\u{301}lu·es", "élues", "nº", "12", "2024", "日本語", "日本", "🎉", "👩‍👩‍👧",
        "a\u{300}\u{323}", "Straße", "strasse", "coeur", "cœur", "n", "in\u{AD}vitation", "réinvitation", "ét\u{E9}",
        "e\u{300}re", "ÿ", "\u{200B}", "½",
    ]
    private static let gaps = [
        " ", "\u{A0}", ", ", "’", "'", "-", "\u{2011}", "\n", ". ", "/", " — ", "  ", "\u{202F}",
    ]

    mutating func text(_ most: Int) -> String {
        var text = ""
        for place in 0..<Int.random(in: 0...most, using: &random) {
            if place > 0 || random.chance(8) { text += Self.gaps.any(&random) }
            text += Self.words.any(&random)
        }
        return text
    }

    /// A search that means something for `NaiveSearch`.
    mutating func line() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            switch Int.random(in: 0..<8, using: &random) {
            case 0: "\"" + text(3).filter { $0 != "\"" } + "\""
            case 1: "-" + word()
            case 2: "«" + text(2)
            default: word()
            }
        }.joined(separator: " ")
    }

    private mutating func word() -> String {
        let word = Self.words.any(&random).filter { !$0.isWhitespace }
        let first = random.chance(3) ? Int.random(in: 0..<max(1, word.count), using: &random) : 0
        return String(word.dropFirst(first).prefix(random.chance(2) ? 20 : Int.random(in: 1...4, using: &random)))
    }
}
