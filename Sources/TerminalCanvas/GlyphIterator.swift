/// Walks text glyph by glyph, as it is drawn; everything that measures, cuts or writes text goes through here.
struct GlyphIterator: IteratorProtocol {
    private let text: String
    private var index: String.Index
    private let end: String.Index

    /// Starts at the first character.
    init(_ text: String) {
        self.text = text
        index = text.startIndex
        end = text.endIndex
    }

    /// What is left to walk.
    var rest: Substring { text[index..<end] }

    /// The next glyph, possibly of no width, or nothing at the end.
    mutating func next() -> Glyph? {
        guard index < end else { return nil }
        return nextSimple() ?? nextCharacter()
    }

    /// Finding where a grapheme ends is slow. Between two scalars of these blocks there is always an end, CR LF aside.
    private mutating func nextSimple() -> Glyph? {
        let scalars = text.unicodeScalars
        let scalar = scalars[index]
        guard Self.isSimple(scalar) else { return nil }
        let following = scalars.index(after: index)
        guard following == end || Self.isSimple(scalars[following]) else { return nil }
        index = following
        return Glyph(text: Self.string(of: scalar), width: 1)
    }

    private mutating func nextCharacter() -> Glyph {
        let character = text[index]
        index = text.index(after: index)
        return Glyph(drawing: character)
    }

    private static func string(of scalar: Unicode.Scalar) -> String {
        scalar.value < 0x7F ? ASCIIText.glyphs[Int(scalar.value) - 0x20] : String(scalar)
    }

    private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x300 { return value >= 0x20 && (value < 0x7F || value > 0xA0) && value != 0xAD || value == 0xA0 }
        return (value >= 0x2010 && value <= 0x2027) || TextWidth.isSimpleSymbol(value)
    }
}
