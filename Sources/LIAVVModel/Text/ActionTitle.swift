/// Makes the title of an action of what someone proposed.
enum ActionTitle {
    /// The first sentence without what only leads up to it (« Il faudrait réserver… » → « Réserver… »), at most 80
    /// characters, cut between words.
    static func of(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isWhitespace).map(String.init)
        let sentence = withoutOpening(firstSentence(line)).joined(separator: " ")
        let bare = sentence.trimmed(of: ".;:,").trimmed
        return shortened(core(of: bare.prefix(1).uppercased() + bare.dropFirst()))
    }

    /// Of what is too long for a title, as far as the last word that begins something that can be left out.
    static func core(of text: String) -> String {
        guard text.count > most else { return text }
        let start = Array(text.prefix(most))
        let ends = asides.compactMap { sign in (25..<start.count).last { start[$0...].starts(with: sign) } }
        return ends.max().map { String(start[..<$0]) } ?? text
    }

    private static let asides = [
        ", ", " pour ", " afin ", " mais ", " ainsi ", " dans ", " avec ", " lors ", " which ",
        " so that ",
    ]

    /// As far as a word that ends a sentence: an initial or an abbreviation such as « M. » does not.
    private static func firstSentence(_ words: [String]) -> [String] {
        let end = words.firstIndex { word in
            guard let last = word.last, ".!?…".contains(last) else { return false }
            return word.count(where: \.isLetter) > 2 || word.count == 1
        }
        return end.map { Array(words[...$0]) } ?? words
    }

    private static func withoutOpening(_ words: [String]) -> [String] {
        let folded = words.map(\.folded)
        for opening in openings where folded.starts(with: opening) {
            var rest = Array(words.dropFirst(opening.count))
            // « Nous proposons d’inviter »: the preposition hangs on to the verb.
            if let first = rest.first, first.folded.hasPrefix("d'") { rest[0] = String(first.dropFirst(2)) }
            guard let verb = rest.first?.folded, isVerb(verb) else { continue }
            return rest
        }
        return words
    }

    /// Whether a word ends as infinitives do; in English what follows « should » is one anyway.
    private static func isVerb(_ word: String) -> Bool {
        word.count > 3 && ["er", "ir", "re"].contains { word.hasSuffix($0) }
    }

    // Longer ones first: « il faudrait penser à » before « il faudrait ».
    private static let openings: [[String]] = [
        "il faudrait penser a", "il faudra penser a", "il faut penser a", "il est propose de", "le groupe propose de",
        "nous proposons de", "on propose de", "je propose de", "proposition de", "pourquoi ne pas", "nous pourrions",
        "on pourrait aussi", "il est propose", "le groupe propose", "nous proposons", "on propose", "je propose",
        "proposition", "on pourrait", "il faudrait", "il faudra", "penser a", "il faut", "il s'agit de", "il s'agit",
    ].map { $0.split(separator: " ").map(String.init) }

    /// At most 80 characters: at a colon or a semicolon where that leaves enough to be understood, else after a word.
    static func shortened(_ text: String) -> String {
        guard text.count > most else { return text }
        let head = text.prefix(most - 1)
        if let sign = head.lastIndex(where: { ":;".contains($0) }), head[..<sign].trimmed.count >= least {
            return head[..<sign].trimmed
        }
        let words = head.lastIndex(where: \.isWhitespace).map { head[..<$0] } ?? head
        return String(words).trimmed(of: ".;:,").trimmed + "…"
    }

    private static let most = 80
    private static let least = 15
}

extension String {
    /// The text without those signs, and the spaces before them, at its end.
    func trimmed(of signs: String) -> String {
        var rest = self[...]
        while let last = rest.last, signs.contains(last) || last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
