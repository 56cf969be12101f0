import LIAVVModel

/// Minutes as CommonMark.
public struct MinutesMarkdown: Sendable {
    /// The document, lines ended by LF.
    public private(set) var text = ""
    /// How wide the marks of the items around are, the outermost first.
    private var marks: [Int] = []

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
        case .item(let depth, let lead, let text): item(depth, lead, text)
        }
    }

    private mutating func paragraph(_ line: String) {
        text += (text.isEmpty ? "" : "\n") + line + "\n"
        marks = []
    }

    // A number as mark makes a numbered list, so that points under it can have the same numbers.
    private mutating func item(_ depth: Int, _ lead: String, _ words: String) {
        if marks.isEmpty, !text.isEmpty { text += "\n" }
        marks.removeLast(max(0, marks.count - depth + 1))
        let indent = String(repeating: " ", count: marks.reduce(0, +))
        let isNumber = lead.last == "." && lead.count <= 4 && lead.dropLast().allSatisfy { ("0"..."9").contains($0) }
        let mark = isNumber && lead.count > 1 ? lead + " " : "- "
        marks.append(mark.count)
        let rest = mark == "- " ? Self.joined(lead, words) : words
        text +=
            indent + mark + MarkdownEscape.lines(rest, indent: indent + String(repeating: " ", count: mark.count))
            + "\n"
    }

    private static func joined(_ lead: String, _ text: String) -> String { lead.isEmpty ? text : lead + " " + text }
}
