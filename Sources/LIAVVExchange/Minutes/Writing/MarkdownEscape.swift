import LIAVVModel

/// Text that Markdown takes for nothing but text.
enum MarkdownEscape {
    /// One line, at the beginning of one.
    static func line(_ text: String) -> String {
        guarded(String(text.trimmed.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    }

    /// Several lines, each kept as one.
    static func lines(_ text: String, indent: String) -> String {
        text.split(whereSeparator: \.isNewline).map { line(String($0)) }.filter { !$0.isEmpty }
            .joined(separator: "\\\n" + indent)
    }

    private static let special: Set<Character> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "&", "^", "~", "|", "#", "{", "}", "$",
    ]

    // A lone mark at the start of a line makes a list, a ruling or a heading of it; a number too.
    private static func guarded(_ text: String) -> String {
        var result = ""
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let isNumbered =
            !digits.isEmpty && digits.count < text.count && ".)".contains(text.dropFirst(digits.count).first ?? " ")
        for (place, character) in text.enumerated() {
            let startsList = place == 0 && "+-=".contains(character) || isNumbered && place == digits.count
            if startsList || special.contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
