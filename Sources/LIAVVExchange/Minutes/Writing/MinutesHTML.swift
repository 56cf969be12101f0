import LIAVVModel

/// Minutes as one HTML page that needs no other file.
public struct MinutesHTML: Sendable {
    /// The page, lines ended by LF.
    public private(set) var text = ""
    private var depth = 0

    /// The minutes as they go out.
    public init(_ sheet: MinutesSheet) {
        let title = Self.escaped(MinutesSheet.title(of: sheet.meeting))
        text = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>

            """
        for piece in sheet.pieces { add(piece) }
        close(to: 0)
        text = text.withVisibleControls + "</main>\n</body>\n</html>\n"
    }

    private static let style = """
        body { font: 1.05rem/1.5 Georgia, serif; color: #111; background: #fff; }
        main { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
        h1, h2, h3, h4, h5, h6, .lead { font-family: sans-serif; line-height: 1.25; }
        .answer { margin-left: 1.5rem; }
        .decision { list-style: none; }
        @media print { main { margin: 0; max-width: none; } }
        """

    private mutating func add(_ piece: MinutesPiece) {
        switch piece {
        case .title(let text): block("h1", "", text)
        case .heading(let level, let text): block("h\(min(level + 1, 6))", "", text)
        case .label(let text): block("p", "lead", text)
        case .passage(let kind, let lead, let text): passage(kind, lead, text)
        case .item(let depth, let lead, let text): item(min(depth, self.depth + 1), lead, text)
        }
    }

    private mutating func block(_ tag: String, _ name: String, _ words: String) {
        close(to: 0)
        text += "<\(tag)\(name.isEmpty ? "" : " class=\"\(name)\"")>\(Self.escaped(words))</\(tag)>\n"
    }

    private mutating func passage(_ kind: Block.Kind, _ lead: String, _ words: String) {
        close(to: 0)
        text += "<p class=\"\(kind.rawValue)\">\(Self.led(lead))\(Self.escaped(words))</p>\n"
    }

    // An item stays open until the next one: the list under it belongs into it.
    private mutating func item(_ depth: Int, _ lead: String, _ words: String) {
        close(to: depth)
        if self.depth < depth {
            text += "<ul>\n"
            self.depth = depth
        } else {
            text += "</li>\n"
        }
        text += "<li\(lead == "✓" ? " class=\"decision\"" : "")>\(Self.led(lead))\(Self.escaped(words))"
    }

    private mutating func close(to depth: Int) {
        while self.depth > depth {
            text += "</li>\n</ul>\n"
            self.depth -= 1
        }
    }

    private static func led(_ lead: String) -> String { lead.isEmpty ? "" : "<strong>\(escaped(lead))</strong> " }

    /// Text that HTML takes for nothing but text; lines stay lines.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _ where character.isNewline: result += "<br>\n"
            default: result.append(character)
            }
        }
        return result
    }
}
