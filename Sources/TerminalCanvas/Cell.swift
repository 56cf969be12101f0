/// One place on the screen: a grapheme and its style.
public struct Cell: Hashable, Sendable {
    /// One printable grapheme; empty in the right half of a wide one.
    public let text: String
    /// How it looks.
    public var style: Style
    /// Columns that the grapheme takes: 1 or 2, and 0 in the right half of a wide one.
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
        let drawn = Glyph(drawing: character)
        self.init(text: drawn.width == 0 ? " " : drawn.text, width: max(1, drawn.width), style: style)
    }

    /// The cell with nothing in it.
    public static let blank = Cell(text: " ", width: 1, style: .plain)
    /// Whether this is the right half of a wide grapheme.
    public var isRightHalf: Bool { storedWidth == 0 }
}
