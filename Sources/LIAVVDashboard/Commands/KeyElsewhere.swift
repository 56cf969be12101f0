import LIAVVModel
import TerminalCanvas

extension State {
    /// What to say of a key that means nothing here: where it means something, else where keys are listed.
    func elsewhere(_ key: Key) -> Phrase {
        let command = CommandTable.all.first { keymap.keys(of: $0).contains(key) }
        let panes = command.map { CommandPlaces.panes(of: $0.name) } ?? []
        let name = Phrase(key.label(.french), key.label(.english))
        guard let command, !panes.isEmpty, !panes.contains(pane) else {
            let help = keyLabel(.commands)
            return Phrase("Touche ", "Key ") + name
                + Phrase(
                    "\u{A0}: rien ici. \(help) montre les touches d’ici.",
                    ": nothing here. \(help) shows the keys of this place.")
        }
        let places = panes.map(\.title).dropFirst().reduce(panes[0].title) { $0 + Phrase(", ", ", ") + $1 }
        return Phrase("Touche ", "Key ") + name + Phrase(" (", " (") + command.label
            + Phrase(")\u{A0}: dans ", "): in ")
            + places + Phrase(".", ".")
    }
}

extension Key {
    /// Whether people press it for a command: letters, signs and function keys.
    var isOfCommands: Bool {
        switch self {
        case .character, .function, .control, .delete: true
        default: false
        }
    }
}
