import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// What one person does for themselves, and nobody else sees.
    static let forOneself =
        windows + [
            Command(
                .settings, [.character("!"), .function(12)], Phrase("réglages", "settings"),
                Phrase(
                    "Montre vos réglages\u{A0}: qui vous êtes, langue, couleurs, touches\u{A0}; ils valent aussitôt.",
                    "Shows your settings: who you are, language, colours, keys; they hold at once."), footer: 17),
            Command(
                .copyReference, [.character("Y")], Phrase("copier la référence", "copy the reference"),
                Phrase(
                    "Envoie au presse-papiers du terminal l’identifiant de ce qui est choisi.",
                    "Sends the identifier of what is selected to the terminal’s clipboard."),
                disabled: { $0.selection == nil ? Words.nothingToCopy : nil }),
            Command(
                .copyTable, [.character("T")], Phrase("copier le tableau", "copy the table"),
                Phrase(
                    "Envoie au presse-papiers du terminal la liste du volet, à coller dans un tableur.",
                    "Sends the list of the pane to the terminal’s clipboard, to be pasted into a spreadsheet."),
                disabled: { $0.list.rows.contains(where: \.isSelectable) ? nil : Words.nothingToCopy }),
            Command(
                .dumpScreen, [.character("P"), .control("p")], Phrase("garder l’écran", "keep the screen"),
                Phrase(
                    "Écrit l’écran comme texte dans un fichier du dossier courant, et dit lequel.",
                    "Writes the screen as text to a file in the current folder, and says which.")),
            Command(
                .present, [.character("G")], Phrase("devant une salle", "in front of a room"),
                Phrase(
                    "Espace les lignes et cache ce qui est personnel, pour projeter, puis revient.",
                    "Spaces the rows and hides what is personal, for projecting, then goes back.")),
        ]

    private static let windows = [
        Command(
            .beside, [.character("V")], Phrase("à côté", "beside"),
            Phrase(
                "Montre un autre volet à droite, dans une fenêtre large, puis le suivant, puis aucun.",
                "Shows another pane at the right, in a wide window, then the next one, then none."),
            disabled: \.whyNothingBeside),
        Command(
            .swapPanes, [.character("=")], Phrase("volet de droite", "right pane"),
            Phrase(
                "Passe au volet de droite, qui prend la place de celui-ci.",
                "Goes to the right pane, which takes the place of this one."),
            disabled: { $0.besidePane == nil ? $0.whyNothingBeside ?? Words.nothingToSwap : nil }),
    ]
}

extension Words {
    static let nothingToCopy = Phrase("Rien à copier ici.", "Nothing to copy here.")
}
