/// Walks text glyph by glyph, as it is drawn; everything that measures, cuts or writes text goes through here.
///
/// Walking the glyphs' own texts again gives the same glyphs: what was cut or padded keeps its width.
struct GlyphIterator: IteratorProtocol {
    private let scalars: String.UnicodeScalarView
    private var index: String.Index
    private let end: String.Index
    private let newline: String

    /// Starts at the first character; `newline` is what a line end is drawn as.
    init(_ text: String, newline: String = " ") {
        scalars = text.unicodeScalars
        index = text.startIndex
        end = text.endIndex
        self.newline = newline
    }

    /// The next glyph, or nothing at the end.
    mutating func next() -> Glyph? {
        while index < end {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            if Self.isSimple(scalar.value) && (index == end || Self.isSimple(scalars[index].value)) {
                return Glyph(text: Self.string(of: scalar), width: 1)
            }
            if scalar == "\n" || scalar == "\r" && takeLineFeed() { return Glyph(text: newline, width: 1) }
            if let sign = Hostile.sign(for: scalar) { return Glyph(text: sign, width: 1) }
            if !Hostile.isInvisible(scalar) { return cluster(startingWith: Hostile.flagLetter(scalar) ?? scalar) }
        }
        return nil
    }

    private mutating func takeLineFeed() -> Bool {
        guard index < end, scalars[index] == "\n" else { return false }
        scalars.formIndex(after: &index)
        return true
    }

    /// Gathers the marks on a base. Emoji joined to the first one are left out, since terminals differ on how wide the
    /// whole is; joiners and selectors go, for the same reason.
    private mutating func cluster(startingWith first: Unicode.Scalar) -> Glyph {
        let width = TextWidth.width(of: first)
        var kept = String.UnicodeScalarView(width == 0 ? [Glyph.dottedCircle, first] : [first])
        var isJoined = false
        while index < end {
            let scalar = scalars[index]
            if Hostile.isControl(scalar) { break }
            let isInvisible = Hostile.isInvisible(scalar)
            if !isInvisible && TextWidth.width(of: scalar) > 0 {
                guard isJoined && Self.isEmoji(first) && Self.isEmoji(scalar) else { break }
            } else if !isInvisible && !isJoined && kept.count < Glyph.maximumScalars {
                kept.append(scalar)
            }
            // A joiner joins what comes next; marks and selectors in between do not part them.
            if scalar == "\u{200D}" { isJoined = true } else if Self.isEmoji(scalar) { isJoined = false }
            scalars.formIndex(after: &index)
        }
        return Glyph(text: String(kept), width: max(1, width))
    }

    private static func string(of scalar: Unicode.Scalar) -> String {
        scalar.value < 0x7F ? ASCIIText.glyphs[Int(scalar.value) - 0x20] : String(scalar)
    }

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x2000 && scalar.properties.isEmoji
    }

    /// Whether the scalar is one column wide, and no mark on what comes before it.
    private static func isSimple(_ value: UInt32) -> Bool {
        if value < 0x300 { return value >= 0x20 && (value < 0x7F || value >= 0xA0) && value != 0xAD }
        return (value >= 0x2010 && value <= 0x2027) || TextWidth.isSimpleSymbol(value)
    }
}
