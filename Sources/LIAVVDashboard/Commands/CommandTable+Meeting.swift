import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// The next meeting and long texts.
    static let aboutMeetings = [
        Command(
            .meeting, [.character("M")], Phrase("séance", "meeting"),
            Phrase(
                "Prépare la prochaine séance, son ordre du jour et le calendrier\u{A0}; revient à celle qui est ouverte.",
                "Prepares the next meeting, its agenda and the calendar; returns to the one that is open."), footer: 7),
        Command(
            .editText, [.character("E")], Phrase("texte long", "long text"),
            Phrase(
                "Ouvre le texte choisi dans votre éditeur ($VISUAL, $EDITOR), ou dans celui d’ici.",
                "Opens the selected text in your editor ($VISUAL, $EDITOR), or in the one here."), footer: 17,
            applies: { $0.pane != .layout }, disabled: { $0.longText == nil ? Words.noLongText : nil }),
    ]
}
