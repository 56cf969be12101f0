extension String {
    /// The text as lines no wider than that many columns, broken between words; its newlines stay line ends.
    ///
    /// A word that is wider than a line is broken anywhere. A glyph wider than the line itself is left out.
    public func wrapped(to columns: Int) -> [String] {
        let lines = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        return lines.flatMap { line -> [String] in
            var paragraph = Paragraph(columns: Swift.max(1, columns))
            for word in line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "\t" }) {
                paragraph.append(String(word).sanitized)
            }
            return paragraph.finished()
        }
    }
}

/// Collects words into lines.
private struct Paragraph {
    let columns: Int
    var lines: [String] = []
    var line = ""
    var used = 0
    var hasWord = false

    init(columns: Int) {
        self.columns = columns
    }

    mutating func append(_ word: String) {
        let width = TextWidth.columns(of: word)
        let gap = hasWord ? 1 : 0
        if hasWord && used + gap + width > columns { breakLine() } else if hasWord { add(" ", width: 1) }
        if width > columns { appendInPieces(word) } else { add(word, width: width) }
        hasWord = true
    }

    mutating func finished() -> [String] {
        breakLine()
        return lines
    }

    private mutating func appendInPieces(_ word: String) {
        var glyphs = GlyphIterator(word)
        while let glyph = glyphs.next() {
            if glyph.width > columns { continue }
            if used + glyph.width > columns { breakLine() }
            add(glyph.text, width: glyph.width)
        }
    }

    private mutating func add(_ text: String, width: Int) {
        line += text
        used += width
    }

    private mutating func breakLine() {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        (line, used, hasWord) = ("", 0, false)
    }
}
