import LIAVVModel

/// What is said of splitting an action.
extension Words {
    static let split = Phrase(
        "Découpe une action en contributions, une ligne pour chacune.",
        "Splits an action into contributions, one line for each.")
    static let splitMore = Phrase(
        "Exemple\u{A0}: liavv split reserver-le-kiosque \"Appeler la culture 2h @cindy J-20\" \"Écrire la demande 1h personnes:2\". --dry-run montre ce qui est compris.",
        "Example: liavv split reserver-le-kiosque \"Call the culture department 2h @cindy D-20\" \"Write the request 1h people:2\". --dry-run shows what is understood."
    )
    static let linesHelp = Phrase(
        "Une contribution\u{A0}: titre, effort, @membres, échéance, personnes:N, nature:…",
        "A contribution: title, effort, @members, due, people:N, kind:…")
    static let lineValue = Phrase("ligne", "line")
}
