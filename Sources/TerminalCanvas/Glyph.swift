/// A grapheme as it is drawn: nothing that a terminal obeys, and a width that every terminal agrees on.
struct Glyph {
    /// What is written; empty when there is nothing to see.
    var text: String
    /// Columns: 0 when there is nothing to see, else 1 or 2.
    var width: Int

    /// More marks than this on one base are noise that slows a terminal down.
    static let maximumScalars = 8

    /// Makes a glyph that is known to be drawn as it stands.
    init(text: String, width: Int) {
        self.text = text
        self.width = width
    }

    /// Reduces a character to what is drawn of it.
    init(drawing character: Character) {
        let scalars = character.unicodeScalars
        if character == "\n" || character == "\r\n" {
            self.init(text: " ", width: 1)
        } else if let first = scalars.first, let sign = Hostile.sign(for: first) {
            self.init(text: sign, width: 1)
        } else {
            self.init(reducing: scalars)
        }
    }

    /// Keeps the first one or two columns and their marks. Joined emoji lose what comes after the first one, since
    /// terminals differ on how wide the whole is; selectors and joiners go, for the same reason.
    private init(reducing scalars: Character.UnicodeScalarView) {
        var kept = String.UnicodeScalarView()
        var columns = 0
        for scalar in scalars where kept.count < Self.maximumScalars && !Hostile.isInvisible(scalar) {
            let letter = Self.flagLetter(scalar)
            let width = letter == nil ? TextWidth.width(of: scalar) : 1
            if columns + width > 2 || Hostile.isControl(scalar) { break }
            if columns == 0 && width == 0 && kept.isEmpty {
                kept.append("\u{25CC}")
                columns = 1
            }
            kept.append(letter ?? scalar)
            columns += width
        }
        self.init(text: String(kept), width: columns)
    }

    /// Flags are pairs of these letters, and no two terminals give them the same width: the letters do as well.
    private static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
        return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
    }
}
