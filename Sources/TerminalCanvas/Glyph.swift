/// What stands in one cell, or in a wide one: a scalar that takes columns, and the marks on it.
///
/// Terminals count scalar by scalar, so cells do too: what Unicode calls a grapheme may be several glyphs.
struct Glyph {
    /// What is written.
    var text: String
    /// Columns: 1 or 2.
    var width: Int

    /// More marks than this on one base are noise that slows a terminal down.
    static let maximumScalars = 8
    /// What a mark without a base stands on.
    static let dottedCircle: Unicode.Scalar = "\u{25CC}"

    /// Makes a glyph that is known to be drawn as it stands.
    init(text: String, width: Int) {
        self.text = text
        self.width = width
    }

    /// Makes the first glyph of a character as it is drawn; nothing when there is nothing to see.
    init?(drawing character: Character) {
        var glyphs = GlyphIterator(String(character))
        guard let first = glyphs.next() else { return nil }
        self = first
    }
}
