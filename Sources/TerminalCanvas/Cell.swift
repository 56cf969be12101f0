/// One place on the screen: a character with its marks, and its style.
public struct Cell: Hashable, Sendable {
    /// One printable character and its marks; empty in the right half of a wide one.
    public let text: String
    /// How it looks.
    public var style: Style
    /// Columns that it takes: 1 or 2, and 0 in the right half of a wide one.
    public var width: Int { Int(storedWidth) }

    private let storedWidth: UInt8

    /// Makes a cell of text that is known to be printable and that wide.
    init(text: String, width: Int, style: Style) {
        self.text = text
        self.style = style
        self.storedWidth = UInt8(truncatingIfNeeded: width)
    }

    /// Makes a cell of the character as it is drawn: what cannot be drawn becomes a visible sign.
    public init(_ character: Character, style: Style = .plain) {
        let drawn = Glyph(drawing: character) ?? Glyph(text: " ", width: 1)
        self.init(text: drawn.text, width: drawn.width, style: style)
    }

    /// The cell with nothing in it.
    public static let blank = Cell(text: " ", width: 1, style: .plain)
    /// Whether this is the right half of a wide grapheme.
    public var isRightHalf: Bool { storedWidth == 0 }
}
