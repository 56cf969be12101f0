import LIAVVModel

/// Minutes as CommonMark.
public struct MinutesMarkdown: Sendable {
    /// The document, lines ended by LF.
    public private(set) var text = ""
    private var depth = 0

    /// The minutes as they go out.
    public init(_ sheet: MinutesSheet) {
        for piece in sheet.pieces { add(piece) }
        text = text.withVisibleControls
    }

    private mutating func add(_ piece: MinutesPiece) {
        switch piece {
        case .title(let title): paragraph("# " + MarkdownEscape.line(title))
        case .heading(let level, let text):
            paragraph(String(repeating: "#", count: min(level, 6)) + " " + MarkdownEscape.line(text))
        case .label(let text): paragraph(MarkdownEscape.line(text))
        case .passage(_, let lead, let text): paragraph(MarkdownEscape.lines(Self.joined(lead, text), indent: ""))
        case .item(let depth, let lead, let text): item(min(depth, self.depth + 1), Self.joined(lead, text))
        }
    }

    private mutating func paragraph(_ line: String) {
        text += (text.isEmpty ? "" : "\n") + line + "\n"
        depth = 0
    }

    private mutating func item(_ depth: Int, _ words: String) {
        let indent = String(repeating: "  ", count: depth - 1)
        if self.depth == 0, !text.isEmpty { text += "\n" }
        text += indent + "- " + MarkdownEscape.lines(words, indent: indent + "  ") + "\n"
        self.depth = depth
    }

    private static func joined(_ lead: String, _ text: String) -> String { lead.isEmpty ? text : lead + " " + text }
}
