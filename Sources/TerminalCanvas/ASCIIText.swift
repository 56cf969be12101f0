/// The short way for text that is all printable ASCII: a byte is a cell.
enum ASCIIText {
    /// One string for every printable ASCII character, so that a cell costs no decoding.
    static let glyphs: [String] = (0x20...0x7E).map { String(Unicode.Scalar(UInt8($0))) }

    /// Whether the byte is printable ASCII.
    @inline(__always) static func isPrintable(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F
    }

    /// Whether every byte of the text is printable ASCII.
    static func isPrintable(_ text: String) -> Bool {
        text.utf8.allSatisfy { isPrintable($0) }
    }
}
