import LIAVVModel

/// What the dashboard says, in both languages, where it is not said next to what it names.
enum Words {
    static let nothingChanged = Phrase("Rien n’a changé.", "Nothing has changed.")
    static let noEventDayYet = Phrase(
        "l’événement n’a pas encore de jour\u{A0}: la date suivra quand il en aura un",
        "the event has no day yet: the date follows as soon as it has one")
    static let isSaved = Phrase(" · enregistré", " · saved")
    static func nothingHolds(_ query: String) -> Phrase {
        Phrase(
            "Rien ne contient «\u{A0}\(query)\u{A0}». Échap\u{A0}: tout montrer.",
            "Nothing holds “\(query)”. Esc: show all.")
    }
    static let noLinkHere = Phrase(
        "Cette ligne ne mène nulle part ; celles marquées › oui.", "This line leads nowhere; those marked › do.")
    static let notWritten = Phrase(" · aperçu, rien n’est écrit", " · preview, nothing is written")
    static let keptInMemory = Phrase(
        "Pas encore enregistré, mais gardé en mémoire ; nouvel essai dans un instant. ",
        "Not saved yet, but kept in memory; it is tried again in a moment. ")
    static let pasteOutsideField = Phrase(
        "Un collage n’est pas une commande\u{A0}: ouvrez d’abord un champ (/ pour chercher).",
        "A paste is no command: open a field first (/ to search).")
    static func number(_ number: Int) -> Phrase { Phrase("n° \(number)", "no. \(number)") }
    static let saved = Phrase("enregistré", "saved")
    static let preview = Phrase("aperçu", "preview")
    static let saving = Phrase("enregistrement…", "saving…")
    static func unsaved(_ count: Int) -> Phrase {
        Phrase("! \(count) non enregistré\(count > 1 ? "s" : "")", "! \(count) not saved")
    }
    static let nobody = Phrase("\u{A0}: qui êtes-vous\u{A0}?", ": who are you?")
    static let tooSmall = Phrase(
        "Fenêtre trop petite (40×10 au moins). q\u{A0}: quitter", "Window too small (40×10 at least). q: quit")
    static let allScenarios = Phrase("tous scénarios", "all scenarios")
    static let noEventDay = Phrase("jour à fixer", "day to be set")
    static let quitUnsavedShort = Phrase("Non enregistré ! o\u{A0}: quitter et perdre", "Not saved! y: quit and lose")
    static let quitUnsaved = Phrase(
        "Des changements ne sont pas encore sur le disque. Quitter et les perdre\u{A0}?",
        "Some changes are not on disk yet. Quit and lose them?")
    static let formIsChanged = Phrase(
        "Échap encore\u{A0}: abandonner ce qui a été tapé. Entrée\u{A0}: le garder.",
        "Esc again: give up what was typed. Enter: keep it.")
    static func formIsRefused(_ count: Int) -> Phrase {
        Phrase(
            "Rien n’est changé encore\u{A0}: \(count) champ\(count > 1 ? "s" : "") à corriger, le reste est gardé.",
            "Nothing is changed yet: \(count) field\(count == 1 ? "" : "s") to correct, the rest is kept.")
    }
    static func marksAreFor(_ count: Int) -> Phrase {
        Phrase(
            "\(count) marquée\(count > 1 ? "s" : "")\u{A0}: la prochaine commande vaut pour elles. Échap\u{A0}: ne plus marquer.",
            "\(count) marked: the next command is for them. Esc: unmark.")
    }
    static func marked(_ count: Int) -> Phrase {
        Phrase("\(count) marquée\(count > 1 ? "s" : "")", "\(count) marked")
    }
    static func toSettle(_ count: Int) -> Phrase {
        Phrase("! \(count) à trancher", "! \(count) to settle")
    }
}
