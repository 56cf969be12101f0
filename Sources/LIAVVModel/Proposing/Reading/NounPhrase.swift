/// What a sentence speaks of before it says that something is to be done with it.
enum NounPhrase {
    /// The words before a place, back to what parts them from others; nil: a pronoun, a name or nothing.
    static func before(_ place: Int, of sentence: Sentence) -> String? {
        let words = sentence.words
        guard place > 0, place < words.count else { return nil }
        let isBracketed = words[place].gap.contains(.bracket)
        var first = place
        while first > 0, place - first < 14, first == place || !parts(words[first]) { first -= 1 }
        while first < place, CueWords.connectors.contains(words[first].code) { first += 1 }
        let phrase = sentence.text(of: first..<place)
        let folded = phrase.foldedWords
        guard let head = folded.first, !pronouns.contains(head) else { return nil }
        if isBracketed, let complement = complement(of: sentence, first..<place) { return complement }
        return articles.contains(head) ? phrase.prefix(1).lowercased() + phrase.dropFirst() : phrase
    }

    private static func parts(_ word: ScannedWord) -> Bool {
        !word.gap.isDisjoint(with: [.comma, .colon, .bracket, .closing, .dash])
            || word.gap.isSuperset(of: [.hyphen, .space])
    }

    /// « mobilisation du kiosque » speaks of the kiosk: what is done with something by its name is not the thing.
    private static func complement(of sentence: Sentence, _ range: Range<Int>) -> String? {
        let words = sentence.words
        let head = range.prefix(2).first { isDeed(words[$0]) }
        guard let head, head + 1 < range.upperBound else { return nil }
        let rest = sentence.text(of: (head + 1)..<range.upperBound)
        for (opening, article) in [
            ("du ", "le "), ("des ", "les "), ("de la ", "la "), ("de l’", "l’"), ("de l'", "l'"),
        ]
        where rest.hasPrefix(opening) { return article + rest.dropFirst(opening.count) }
        return nil
    }

    private static func isDeed(_ word: ScannedWord) -> Bool {
        word.ends("tion") || word.ends("sion") || word.ends("ment")
    }

    static let articles: Set = [
        "le", "la", "les", "l", "un", "une", "des", "nos", "notre", "votre", "son", "sa", "ses", "leur", "leurs", "ce",
        "cette",
        "ces", "cet", "mon", "ma", "mes", "deux", "trois", "quelques", "chaque", "tous", "toutes", "plusieurs",
    ]
    private static let pronouns: Set = [
        "il", "elle", "ils", "elles", "on", "ca", "cela", "ceci", "nous", "vous", "je", "tu", "celui", "celle", "c",
        "qui",
    ]
}
