extension String {
    /// The text with control characters as their pictures (`␛`), line breaks apart; a tab is a blank.
    var withVisibleControls: String {
        String(String.UnicodeScalarView(unicodeScalars.map(Self.visible)))
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x0A: scalar
        case 0x09: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{2426}"
        default: scalar
        }
    }
}
