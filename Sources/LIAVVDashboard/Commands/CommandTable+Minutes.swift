import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// What only the minutes have.
    static let onTheMinutes = [
        Command(
            .jump, [.character("g")], Phrase("aller à", "go to"),
            Phrase(
                "Va à un titre, une décision, une question ou une personne du compte rendu.",
                "Goes to a heading, a decision, a question or a person of the minutes."),
            footer: 4, applies: \.readsMinutes,
            disabled: { $0.shownMeeting?.body.isEmpty ?? true ? Words.nothingToRead : nil }),
        Command(
            .nextLandmark, [.character(";")], Phrase("suivant", "next"),
            Phrase(
                "Va au titre suivant, ou à ce que l’on a choisi en dernier avec g.",
                "Goes to the next heading, or to what was chosen last with g."),
            footer: 5, applies: \.readsMinutes),
        Command(
            .previousLandmark, [.character(",")], Phrase("précédent", "previous"),
            Phrase(
                "Va au titre précédent, ou à ce que l’on a choisi en dernier avec g.",
                "Goes to the previous heading, or to what was chosen last with g."),
            applies: \.readsMinutes),
        Command(
            .quoteSource, [.character("c")], Phrase("place d’origine", "source"),
            Phrase(
                "Montre sous chaque passage sa place dans le document\u{A0}: le fichier et la ligne.",
                "Shows under each passage its place in the document: file and line."),
            footer: 9, applies: \.readsMinutes),
        Command(
            .pinMinutes, [.character("w")], Phrase("côte à côte", "side by side"),
            Phrase(
                "Garde ce compte rendu en vue à droite, pendant que l’on en lit un autre.",
                "Keeps these minutes in sight at the right, while one reads others."),
            footer: 10, applies: \.readsMinutes, disabled: { $0.whyNotPinned }),
        Command(
            .pinnedUp, [.shiftUp], Phrase("à droite\u{A0}: vers le haut", "at the right: up"),
            Phrase("Fait défiler le compte rendu gardé à droite.", "Scrolls the minutes kept at the right."),
            applies: { $0.isOnMinutes && $0.minutes.pinned != nil }),
        Command(
            .pinnedDown, [.shiftDown], Phrase("à droite\u{A0}: vers le bas", "at the right: down"),
            Phrase("Fait défiler le compte rendu gardé à droite.", "Scrolls the minutes kept at the right."),
            applies: { $0.isOnMinutes && $0.minutes.pinned != nil }),
        Command(
            .foldMeeting, [.left, .character(" ")], Phrase("plier", "fold"),
            Phrase(
                "Montre ou cache le sommaire de la séance choisie.",
                "Shows or hides the outline of the selected meeting."),
            applies: { $0.isOnMinutes && $0.minutes.form == .outline && !$0.isInDetail && $0.queries[.minutes] == nil }),
    ]
}

extension Words {
    static let nothingToRead = Phrase(
        "Cette séance n’a pas encore de compte rendu.", "This meeting has no minutes yet.")
}
