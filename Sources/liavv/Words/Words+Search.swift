import LIAVVModel

/// What `liavv search` says.
extension Words {
    static let search = Phrase("Cherche des mots partout.", "Searches words everywhere.")
    static let searchMore = Phrase(
        "Cherche dans les comptes rendus, les actions, les plans, les notes et les personnes. Tous les mots doivent s’y trouver\u{A0}; ni les accents ni la casse ne comptent. Entre guillemets, les mots se suivent\u{A0}: liavv search '\"salle des fêtes\"'. Les filtres du tableau de bord valent aussi\u{A0}: liavv search kiosque de:camille depuis:2024-10 type:question",
        "Searches minutes, actions, layouts, notes and people. All words must be there; neither accents nor case count. Words in quotes follow each other: liavv search '\"village hall\"'. The filters of the dashboard work too: liavv search kiosk by:camille since:2024-10 kind:question"
    )
    static let searchWords = Phrase("mots", "words")
    static let searchWordsHelp = Phrase("Ce qui est cherché.", "What is searched.")
    static let searchKind = Phrase("sorte", "kind")
    static let searchKindHelp = Phrase(
        "Seulement ce qui est de cette sorte\u{A0}: question, décision, action, membre…",
        "Only what is of that kind: question, decision, action, member…")
    static let searchByHelp = Phrase(
        "Seulement ce que cette personne a dit\u{A0}; un prénom que plusieurs portent vaut pour toutes.",
        "Only what that person said; a first name that several have means any of them.")
    static let searchDate = Phrase("date", "date")
    static let searchSinceHelp = Phrase(
        "Depuis ce jour, ce mois ou cette année\u{A0}: 28/3, 2024-11, 2024.",
        "Since that day, month or year: 28/3, 2024-11, 2024.")
    static let searchUntilHelp = Phrase(
        "Jusqu’à la fin de ce jour, de ce mois ou de cette année.", "Until the end of that day, month or year.")
    static let searchLimitHelp = Phrase("Combien de résultats au plus.", "How many hits at most.")
    static let nothingToSearch = Phrase(
        "Il n’y a rien à chercher\u{A0}: donnez un mot ou un filtre.",
        "There is nothing to search: give a word or a filter.")

    static func searchLimitOutOfRange(_ most: Int) -> Phrase {
        Phrase("--limit va de 1 à \(most).", "--limit goes from 1 to \(most).")
    }

    static func searchMoreFound(_ count: Int, _ shown: Int) -> Phrase {
        Phrase(
            "\(count) résultats, dont les \(shown) meilleurs ci-dessus\u{A0}; --limit en donne plus.",
            "\(count) hits, the best \(shown) of them above; --limit gives more.")
    }
}
