/// How many columns text takes in a terminal.
public enum TextWidth {
    /// The columns that the text takes when it is written, signs for what cannot be shown included.
    public static func columns(of text: String) -> Int {
        if ASCIIText.isPrintable(text) { return text.utf8.count }
        var total = 0
        var glyphs = GlyphIterator(text)
        while let glyph = glyphs.next() { total += glyph.width }
        return total
    }

    /// The columns that the character takes when it is written: 0, 1 or 2, more for a cluster of several letters.
    public static func width(of character: Character) -> Int {
        columns(of: String(character))
    }

    /// The columns of a scalar by itself: 0 for controls and combining marks, 2 for wide ones, else 1.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return isNarrowControl(value) ? 0 : 1 }
        if isSimpleSymbol(value) { return 1 }
        if WidthTable.contains(WidthTable.wide, value) { return 2 }
        return WidthTable.contains(WidthTable.zero, value) ? 0 : 1
    }

    /// Box drawing, blocks and shapes up to the first wide one: frequent, and always one column.
    static func isSimpleSymbol(_ value: UInt32) -> Bool {
        value >= 0x2500 && value < 0x25FD
    }

    private static func isNarrowControl(_ value: UInt32) -> Bool {
        value < 0x20 || (value >= 0x7F && value < 0xA0)
    }
}
