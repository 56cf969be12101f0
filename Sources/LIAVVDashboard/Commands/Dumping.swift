import LIAVVModel
import TerminalCanvas

extension State {
    /// Writes the frame as it stands now, without the message that says so.
    mutating func dumpScreen() -> [Effect] {
        guard !isPreview else {
            message = Message(Words.noDumpOfAPreview)
            return []
        }
        let canvas = appearance.glyphs == .ascii ? draw().ascii() : draw()
        let moment = Instant(milliseconds: now.milliseconds + offset).iso.prefix(19).filter { $0 != ":" }
        return [.dump(canvas.text + "\n", name: "liavv-\(pane.rawValue)-\(moment).txt")]
    }

    /// For a room that looks on, or not any more; for this visit.
    mutating func togglePresenting() {
        present(!isPresenting)
        message = Message(
            isPresenting
                ? Phrase(
                    "Pour une salle\u{A0}: lignes espacées, rien qui vous soit propre\u{A0}; \(keyLabel(.present)) revient.",
                    "For a room: spaced rows, nothing personal; \(keyLabel(.present)) goes back.")
                : Phrase("De nouveau pour vous.", "For yourself again."))
    }
}

extension Words {
    static let noDumpOfAPreview = Phrase(
        "Un aperçu n’écrit rien\u{A0}: son texte est déjà ce que «\u{A0}liavv screen\u{A0}» imprime.",
        "A preview writes nothing: its text is what “liavv screen” prints.")
    static func isDumped(_ path: String) -> Phrase {
        Phrase("Écran écrit dans \(path).", "Screen written to \(path).")
    }
}
