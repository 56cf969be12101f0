import LIAVVModel
import TerminalCanvas

/// Minutes are read as a text, not field by field.
extension DetailWriter {
    func passage(_ block: Block, indent: String) -> [String] {
        switch block.kind {
        case .heading:
            return ["", indent + String(repeating: "#", count: min(block.level ?? 1, 6)) + " " + block.text.sanitized]
        case .listItem:
            let depth = String(repeating: "  ", count: min((block.level ?? 1) - 1, 10))
            return folded(block.text, after: indent + depth + "- ", indent: indent + depth + "  ")
        case .paragraph: return folded(block.text, after: indent, indent: indent)
        default:
            let who = [block.speaker, block.group].filter { !$0.isEmpty }.joined(separator: ", ")
            let label =
                "[\(block.kind.label(session.language))] "
                + (who.isEmpty ? "" : who + Words.colon(session.language) + " ")
            return folded(block.text, after: indent + label.sanitized, indent: indent + "  ")
        }
    }

    func agenda(_ item: AgendaItem, indent: String) -> [String] {
        let minutes = item.minutes.map { " (\($0) min)" } ?? ""
        let mark = item.mark.isEmpty ? "- " : item.mark + " "
        let own = (indent + mark + item.title + minutes).sanitized
        return [own] + item.items.flatMap { agenda($0, indent: indent + "  ") }
    }
}
