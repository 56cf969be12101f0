import LIAVVModel

/// What is said of filters.
extension Words {
    static let filterTitle = Phrase("Filtrer la feuille de route", "Filter the roadmap")
    static func outOf(_ count: FilterCount) -> Phrase {
        Phrase("\(count.shown) sur \(count.all)", "\(count.shown) of \(count.all)")
    }
    static func actionsOutOf(_ count: FilterCount) -> Phrase {
        Phrase(
            "\(count.shown) action\(count.shown < 2 ? "" : "s") sur \(count.all)",
            "\(count.shown) of \(count.all) action\(count.all == 1 ? "" : "s")")
    }
    static let filterKeys = Phrase("f\u{A0}: changer, Échap\u{A0}: tout revoir", "f: change, Esc: see all")
    static let clearFilterKey = Phrase("Échap\u{A0}: tout revoir", "Esc: see all")
    static let escapeKey = Phrase("Échap", "Esc")
    static let filterKey = Phrase("f\u{A0}: changer", "f: change")
    static let nothingPasses = Phrase("Aucune action ne passe ce filtre.", "No action passes this filter.")
    static let mineIsNobodys = Phrase(
        "Dites qui vous êtes (i) pour «\u{A0}à moi\u{A0}».", "Say who you are (i) for “mine”.")
    static let howToPass = Phrase("f\u{A0}: changer · Échap\u{A0}: tout revoir", "f: change · Esc: see all")
    static let filterIsLifted = Phrase(
        "Filtre levé\u{A0}: il cachait cette action.", "The filter is lifted: it hid this action.")

    static let savedFilters = Phrase("Filtres gardés", "Saved filters")
    static let noSavedFilter = Phrase(
        "Aucun encore\u{A0}: s garde celui-ci sous un nom.", "None yet: s keeps this one under a name.")
    static let nothingToKeep = Phrase(
        "Rien à garder\u{A0}: choisissez d’abord un filtre.", "Nothing to keep: choose a filter first.")
    static let nameForFilter = Phrase("Garder sous le nom\u{A0}: ", "Keep under the name: ")
    static let nameIsNeeded = Phrase(
        "Il faut un nom, de 60 caractères au plus.", "A name is needed, of 60 characters at most.")
    static func filterIsKept(_ name: String, again: Bool) -> Phrase {
        again
            ? Phrase("Filtre «\u{A0}\(name)\u{A0}» remplacé.", "Filter “\(name)” replaced.")
            : Phrase("Filtre «\u{A0}\(name)\u{A0}» gardé.", "Filter “\(name)” kept.")
    }
    static func removeFilter(_ name: String) -> Phrase {
        Phrase(
            "Suppr encore\u{A0}: retirer le filtre «\u{A0}\(name)\u{A0}».", "Del again: remove the filter “\(name)”.")
    }
    static func filterIsRemoved(_ name: String) -> Phrase {
        Phrase("Filtre «\u{A0}\(name)\u{A0}» retiré.", "Filter “\(name)” removed.")
    }
    static let notRemembered = Phrase(
        "Gardé pour cette visite seulement. ", "Kept for this visit only. ")
}
