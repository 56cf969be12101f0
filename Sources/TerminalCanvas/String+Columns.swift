/// On which side of its column a text stands.
public enum Alignment: Hashable, Sendable {
    /// Blanks after the text, on both sides of it, or before it.
    case left, center, right
}

extension String {
    /// The text as it may be shown: what a terminal would obey is a visible sign, a tab a blank; newlines stay.
    public var sanitized: String {
        if ASCIIText.isPrintable(self) { return self }
        var shown = ""
        var glyphs = GlyphIterator(self, newline: "\n")
        while let glyph = glyphs.next() { shown += glyph.text }
        return shown
    }

    /// The text on one line, no wider than that many columns; "…" stands for what was cut.
    public func clipped(to columns: Int) -> String {
        if columns <= 0 { return "" }
        var (used, whole, cut) = (0, "", "")
        var glyphs = GlyphIterator(self)
        while let glyph = glyphs.next() {
            if used + glyph.width > columns { return cut + "…" }
            used += glyph.width
            whole += glyph.text
            if used < columns { cut = whole }
        }
        return whole
    }

    /// The text on one line, cut or filled with blanks to exactly that many columns.
    public func padded(to columns: Int, alignment: Alignment = .left) -> String {
        let text = clipped(to: columns)
        let missing = Swift.max(0, columns - TextWidth.columns(of: text))
        let before =
            switch alignment {
            case .left: 0
            case .center: missing / 2
            case .right: missing
            }
        return String(repeating: " ", count: before) + text + String(repeating: " ", count: missing - before)
    }
}
