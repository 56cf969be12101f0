import LIAVVModel
import TerminalCanvas

extension State {
    mutating func copyReference() -> [Effect] {
        guard let target = selection else { return [] }
        return copy(target.name, Phrase(verbatim: target.name))
    }

    mutating func copyTable() -> [Effect] {
        let rows = list.rows.filter { $0 != .blank }
        let lines = tableHeading + rows.map(tableLine)
        let count = rows.count(where: \.isSelectable)
        return copy(
            lines.map { $0.map(\.oneCell).joined(separator: "\t") + "\n" }.joined(),
            Phrase("\(count) ligne\(count > 1 ? "s" : "")", "\(count) line\(count == 1 ? "" : "s")"))
    }

    /// Whether the terminal takes it, it does not say; so neither does the sentence.
    private mutating func copy(_ text: String, _ what: Phrase) -> [Effect] {
        let text = Clipboard.clean(text)
        let size = text.utf8.count
        guard size <= Clipboard.largest else {
            message = Message(Words.tooLongToCopy(size), .warning)
            return []
        }
        message = Message(what + Words.isSentToTheTerminal)
        return [.copy(text)]
    }

    /// The names of the columns, where the list has any.
    private var tableHeading: [[String]] {
        guard pane == .roadmap else { return [] }
        return [
            [say(Phrase("Identifiant", "Identifier")), say(Phrase("Action", "Action"))]
                + roadmap.columns.map { say($0.title) }
        ]
    }

    private func tableLine(_ row: RowItem) -> [String] {
        let name = row.target?.name ?? ""
        if pane == .roadmap, case .action(let id) = row, let action = laboratory.actions[id] {
            return [name, action.title] + roadmap.columns.map { $0.cell(of: action, self).text }
        }
        let content = RowContent(row, self)
        return [name, content.words.text] + content.notes.map(\.span.text)
    }
}

extension String {
    /// Without what would end a cell, or begin another row.
    fileprivate var oneCell: String {
        String(map { $0.isWhitespace && $0 != "\u{A0}" ? " " : $0 }).trimmed
    }
}

extension Words {
    static let isSentToTheTerminal = Phrase(
        "\u{A0}: envoyé au terminal\u{A0}; s’il accepte OSC 52, c’est dans le presse-papiers.",
        ": sent to the terminal; if it accepts OSC 52, it is in the clipboard.")
    static func tooLongToCopy(_ size: Int) -> Phrase {
        Phrase(
            "\(size) octets\u{A0}: un terminal en prend \(Clipboard.largest) au plus. Réduisez la liste (/), ou voyez «\u{A0}liavv list\u{A0}».",
            "\(size) bytes: a terminal takes \(Clipboard.largest) at most. Narrow the list (/), or see “liavv list”.")
    }
}
