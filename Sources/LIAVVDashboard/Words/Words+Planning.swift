import LIAVVModel

extension Words {
    static let noMoveYet = Phrase("Rien ne bouge encore\u{A0}: ← → ou une date.", "Nothing moves yet: ← → or a date.")
    static let moveHasChanged = Phrase(
        "La feuille de route a changé entre-temps\u{A0}; relisez ce qui bougerait.",
        "The roadmap has changed in the meantime; read again what would move.")
    static let moveHelp = Phrase(
        "← → un jour ouvré · Maj-← → une semaine · ou tapez J-20, 14/3, +2s, -3j",
        "← → a working day · Shift-← → a week · or type D-20, 14/3, +2w, -3d")
    static let nothingElseMoves = Phrase("Rien d’autre ne bouge.", "Nothing else moves.")
    static let followsEvent = Phrase("Suit le jour de l’événement", "Follows the day of the event")
    static let movesToo = Phrase("Déplace aussi", "Moves too")
    static let stays = Phrase("Reste en place", "Stays in place")
    static let noLongerHolds = Phrase("Ne pourrait plus être tenu", "Could no longer be met")
    static let holdsAgain = Phrase("Pourrait de nouveau être tenu", "Could be met again")
    static let allHolds = Phrase("Tout ce qui tenait tient encore.", "All that could be met still can be.")
    static let criticalPath = Phrase("Chemin critique", "Critical path")
    static let cannotBeMet = Phrase("Ce qui ne tient pas", "What cannot be met")
    static let wantsALook = Phrase("À regarder", "Wants a look")
    static let allCanBeMet = Phrase("Tout peut être tenu.", "Everything can be met.")
    static let nothingCritical = Phrase(
        "Rien d’ouvert ne mène à l’événement.", "Nothing that is open leads to the event.")

    static func datesInside(_ count: Int) -> Phrase {
        .counted(
            count, Phrase("échéance de contribution", "date of a contribution"),
            Phrase("échéances de contributions", "dates of contributions"))
    }

    /// `3 j` working days, `−2 j`.
    static func workingDays(_ count: Int) -> Phrase {
        let sign = count < 0 ? "−" : ""
        return Phrase("\(sign)\(count.magnitude)\u{A0}j", "\(sign)\(count.magnitude)\u{A0}d")
    }

    static func slackIs(_ days: Int) -> Phrase { Phrase("marge ", "slack ") + workingDays(days) }

    static func slack(_ days: Int) -> Phrase {
        Phrase.counted(days, Phrase("jour ouvré", "working day"), Phrase("jours ouvrés", "working days"))
    }
}
