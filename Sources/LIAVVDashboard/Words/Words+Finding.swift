import LIAVVModel

extension Words {
    static let findEverywhere = Phrase("Chercher partout", "Search everything")
    static let findInMinutes = Phrase("Chercher dans les comptes rendus", "Search the minutes")
    static let findLabel = Phrase("Chercher\u{A0}: ", "Search: ")
    static let findHint = Phrase(
        "Tapez quelques mots, ou choisissez ci-dessous.", "Type a few words, or choose below.")
    static let isInSettings = Phrase(
        "C’est dans les réglages du laboratoire\u{A0}: liavv show laboratory.",
        "This is in the settings of the laboratory: liavv show laboratory.")

    static let readingTexts = Phrase(
        "Lecture de tout ce qui est écrit… les résultats viennent.", "Reading everything… hits are coming.")

    static func hits(_ count: Int) -> Phrase {
        guard count > 0 else { return Phrase("Aucun résultat", "Nothing found") }
        return .counted(count, Phrase("résultat", "hit"), Phrase("résultats", "hits"))
    }

    static func moreFound(_ count: Int) -> Phrase {
        Phrase("… et \(count) de plus\u{A0}: précisez.", "… and \(count) more: be more precise.")
    }

    static func hitPlace(_ place: Int, of count: Int, _ words: String) -> Phrase {
        Phrase("«\u{A0}\(words)\u{A0}»\u{A0}: ", "“\(words)”: ")
            + Phrase("résultat \(place) sur \(count)", "hit \(place) of \(count)")
    }

    /// What can be typed, and what it means: in the words of each language, though both are understood in either.
    static let searchExamples: [(words: Phrase, meaning: Phrase)] = [
        (Phrase(verbatim: "kiosque"), Phrase("le mot, et ceux qui en viennent", "the word, and those that hold it")),
        (
            Phrase(verbatim: "\"marché public\""),
            Phrase("ces mots, dans cet ordre", "these words, in this order")
        ),
        (
            Phrase(verbatim: "stand -budget"),
            Phrase("le premier mot sans le second", "the first word without the second")
        ),
        (Phrase("de:camille", "by:camille"), Phrase("ce qu’elle a dit", "what she said")),
        (
            Phrase("type:question", "kind:question"),
            Phrase("les questions\u{A0}; ou décision, action…", "the questions; or action, remark…")
        ),
        (
            Phrase("depuis:2024-10 avant:28/3", "since:2024-10 before:28/3"),
            Phrase("entre deux dates\u{A0}; aussi jusqu:", "between two dates; also until:")
        ),
    ]
}
