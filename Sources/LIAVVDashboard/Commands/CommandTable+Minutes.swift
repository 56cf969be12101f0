import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// What only the minutes have.
    static let onTheMinutes = [
        Command(
            .openOrigin, [.character("D")], Phrase("d’où cela vient", "where it came from"),
            Phrase(
                "Ouvre la décision ou le passage dont l’action choisie est venue.",
                "Opens the decision or passage that the selected action came from."),
            footer: 9, applies: { [.home, .roadmap, .assignments].contains($0.pane) },
            disabled: { state in
                if state.selection?.record.kind != .action { return Disabled.noAction }
                return state.origin == nil ? Words.noOrigin : nil
            }),
        Command(
            .followUp, [.character("t")], Phrase("suite", "follow up"),
            Phrase(
                "Répond à la question choisie, ou dit ce que devient la décision choisie.",
                "Answers the selected question, or says what becomes of the selected decision."),
            footer: 3, applies: { $0.isOnMinutes && !$0.isOnAttendance },
            disabled: { $0.followable == nil ? Words.nothingToFollow : nil }),
        Command(
            .addPassage, [.character("n"), .function(3)], Phrase("ajouter", "add"),
            Phrase(
                "Ajoute un passage au compte rendu, après celui qui est choisi.",
                "Adds a passage to the minutes, after the selected one."),
            footer: 11, applies: { $0.isOnMinutes && !$0.isOnAttendance && !$0.isWalkingHits },
            disabled: { $0.whyNoPassage }),
        Command(
            .earlierMeetings, [.left], Phrase("séances précédentes", "earlier meetings"),
            Phrase("Montre des séances plus anciennes.", "Shows earlier meetings."), footer: 4,
            applies: \.isOnAttendance, disabled: { $0.whyNoMeetings(-1) }),
        Command(
            .laterMeetings, [.right], Phrase("séances suivantes", "later meetings"),
            Phrase("Montre des séances plus récentes.", "Shows later meetings."), footer: 4,
            applies: \.isOnAttendance, disabled: { $0.whyNoMeetings(1) }),
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
    static let nothingToFollow = Phrase(
        "Choisissez d’abord une question ou une décision.", "Select a question or a decision first.")
    static let nothingToRead = Phrase(
        "Cette séance n’a pas encore de compte rendu.", "This meeting has no minutes yet.")
}
