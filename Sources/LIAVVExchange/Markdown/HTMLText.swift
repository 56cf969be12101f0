import LIAVVModel

/// HTML inside Markdown: converters leave superscripts and tables in it.
extension String {
    /// The text without tags that only say how it looks; line breaks stay, and what is no tag stays as it is.
    var withoutTags: String {
        guard utf8.contains(UInt8(ascii: "<")) else { return self }
        var result = ""
        var rest = self[...]
        while let start = rest.firstIndex(of: "<") {
            result += rest[..<start]
            let tag = Self.tag(rest[start...])
            result += tag?.standIn ?? "<"
            rest = rest[(tag?.end ?? rest.index(after: start))...]
        }
        return result + rest
    }

    /// The five characters that HTML writes as names, and the space that does not break, as themselves.
    var withoutEntities: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        var result = ""
        var rest = self[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let found = Self.entities.first { rest[start...].hasPrefix($0.name) }
            result += found?.text ?? "&"
            rest = rest[rest.index(start, offsetBy: found?.name.count ?? 1)...]
        }
        return result + rest
    }

    // A tag that goes on for longer is more likely a text with a « < » in it.
    private static func tag(_ text: Substring) -> (standIn: String, end: Index)? {
        if text.hasPrefix("<!-- -->") { return ("", text.index(text.startIndex, offsetBy: 8)) }
        let inside = text.dropFirst().prefix(400)
        guard let close = inside.firstIndex(where: { "<>".contains($0) }), inside[close] == ">" else { return nil }
        let name = inside[..<close].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let attributes = inside[..<close].drop { $0 == "/" }.dropFirst(name.count).trimmed
        // « a<b et b>c » has the shape of a tag whose attributes have no values.
        guard let standIn = tags[name], ["", "/"].contains(attributes) || attributes.contains("=") else { return nil }
        let lines = inside[..<close].count { $0.isNewline }
        return (lines > 0 ? String(repeating: "\n", count: lines) : standIn, text.index(after: close))
    }

    private static let tags: [String: String] = {
        let silent = [
            "sup", "sub", "u", "b", "i", "em", "strong", "span", "mark", "s", "del", "ins", "small", "font", "a", "p",
            "div", "table", "thead", "tbody", "tfoot", "tr", "colgroup", "col", "caption", "ul", "ol", "img", "figure",
            "figcaption", "section", "blockquote", "center",
        ]
        let spaced = ["br", "td", "th", "li", "hr"]
        return Dictionary(uniqueKeysWithValues: silent.map { ($0, "") } + spaced.map { ($0, " ") })
    }()

    private static let entities: [(name: String, text: String)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"),
    ]
}
