extension String {
    /// For a text of a drawing: ASCII, other letters as `\U+00E9`, nothing that is a command to a drawing program.
    ///
    /// At most 250 bytes, which is what R12 takes; letters beyond U+FFFF have no such form and become `?`.
    var inDXF: String {
        var text = ""
        let scalars = Array(plainLine(atMost: 250).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isPaired = scalar == "%" && (scalars[..<index].last == "%" || scalars[(index + 1)...].first == "%")
            let piece = scalar.inDXF(isPaired: isPaired)
            guard text.utf8.count + piece.utf8.count <= 250 else { break }
            text += piece
        }
        // A blank value would be taken for a missing line by some readers.
        return text.isEmpty ? "?" : text
    }
}

extension Unicode.Scalar {
    /// `%%` and `\` begin commands, and are spelt out for that reason.
    fileprivate func inDXF(isPaired: Bool) -> String {
        if value == 0xA0 || value == 0x202F { return " " }
        guard isPaired || self == "\\" || !isASCII else { return String(Character(self)) }
        guard value <= 0xFFFF else { return "?" }
        let digits = String(value, radix: 16, uppercase: true)
        return "\\U+" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
