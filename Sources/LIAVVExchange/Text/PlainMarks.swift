import LIAVVModel

extension StringProtocol {
    /// The text trimmed, with superscripts and subscripts on the line: `1^{er}` and `1^er^` give `1er`.
    var withoutMarks: String {
        guard utf8.contains(UInt8(ascii: "^")) || utf8.contains(UInt8(ascii: "_")) else { return trimmed }
        var result = ""
        var rest = self[...]
        while let mark = rest.firstIndex(where: { $0 == "^" || $0 == "_" }) {
            result += rest[..<mark]
            let raised = Self.raised(rest[mark...])
            result += raised?.text ?? rest[mark...mark]
            rest = rest[(raised?.end ?? rest.index(after: mark))...]
        }
        return (result + rest).trimmed
    }

    // At most 12 characters: an ordinal's ending, not two carets far apart.
    private static func raised(_ text: SubSequence) -> (text: SubSequence, end: Index)? {
        let start = text.index(after: text.startIndex)
        let hasBrace = start < text.endIndex && text[start] == "{"
        guard hasBrace || text.first == "^" else { return nil }
        let from = hasBrace ? text.index(after: start) : start
        let window = text[from...].prefix(12)
        guard let end = window.firstIndex(of: hasBrace ? "}" : "^"), end > from else { return nil }
        guard !window[..<end].contains(where: \.isWhitespace) else { return nil }
        return (text[from..<end], text.index(after: end))
    }
}
