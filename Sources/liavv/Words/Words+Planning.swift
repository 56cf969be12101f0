import LIAVVModel

/// What is said of planning.
extension Words {
    static let earliest = Phrase("AU PLUS TÔT", "EARLIEST")
    static let latest = Phrase("AU PLUS TARD", "LATEST")
    static let slack = Phrase("MARGE", "SLACK")
    static let criticalPath = Phrase("CRITIQUE", "CRITICAL")
    static let problems = Phrase("CE QUI NE TIENT PAS", "WHAT CANNOT BE MET")
    static let yes = Phrase("oui", "yes")
    static let move = Phrase(
        "Déplace des actions, ou l’événement, et tout ce qui doit suivre.",
        "Moves actions, or the event, and all that has to follow.")
    static let moveMore = Phrase(
        "Exemples\u{A0}: liavv move inscriptions --by +2s, liavv move \"Inscriptions closes\" --to J-30, liavv move liavv --to 4/4. --dry-run montre ce qui bougerait. Les semaines se comptent en jours du calendrier (+2s), les jours en jours ouvrés (-3j).",
        "Examples: liavv move inscriptions --by +2w, liavv move \"Inscriptions closes\" --to D-30, liavv move liavv --to 4/4. --dry-run shows what would move. Weeks are counted in days of the calendar (+2w), days in working days (-3d)."
    )
    static let movedHelp = Phrase(
        "L’action, ou «\u{A0}liavv\u{A0}» pour l’événement.", "The action, or “liavv” for the event.")
    static let toHelp = Phrase("Jusqu’à quelle date\u{A0}: 14/3, vendredi, J-20.", "To which date: 14/3, Friday, D-20.")
    static let byHelp = Phrase(
        "De combien\u{A0}: +2s (semaines), -3j (jours ouvrés).", "By how much: +2w (weeks), -3d (working days).")
    static let stepValue = Phrase("date", "date")
    static let distanceValue = Phrase("écart", "distance")
    static let toOrBy = Phrase("Donnez --to DATE ou --by ÉCART.", "Give --to DATE or --by DISTANCE.")
    static let noLonger = Phrase("Ne pourrait plus être tenu\u{A0}: ", "Could no longer be met: ")
    static let staysInPlace = Phrase("Reste en place\u{A0}: ", "Stays in place: ")
}
