import LIAVVModel

/// Minutes as plain text.
public struct MinutesText: Sendable {
    /// The document, lines ended by LF.
    public private(set) var text = ""
    private var isInList = false

    /// The minutes as they go out.
    public init(_ sheet: MinutesSheet) {
        for piece in sheet.pieces { add(piece) }
        text = text.withVisibleControls
    }

    private mutating func add(_ piece: MinutesPiece) {
        switch piece {
        case .title(let text), .heading(_, let text), .label(let text): line(text, isItem: false)
        case .passage(_, let lead, let text): line(lead.isEmpty ? text : lead + " " + text, isItem: false)
        case .item(let depth, let lead, let text):
            let indent = String(repeating: "  ", count: min(depth, 8) - 1)
            line(indent + "- " + (lead.isEmpty ? text : lead + " " + text), isItem: true)
        }
    }

    private mutating func line(_ line: String, isItem: Bool) {
        if !text.isEmpty, !isItem || !isInList { text += "\n" }
        text += line.split(whereSeparator: \.isNewline).joined(separator: "\n") + "\n"
        isInList = isItem
    }
}
