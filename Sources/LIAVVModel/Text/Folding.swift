extension StringProtocol {
    /// The text without case or accents, for searching and sorting: `Stéphanie` and `STEPHANIE` give `stephanie`.
    ///
    /// Precomposed and combining forms give the same; `œ` gives `oe`; hyphens, apostrophes and no-break spaces
    /// keep their meaning as plain ones. Letters outside Latin are only lower-cased.
    public var folded: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars { Folding.append(scalar, to: &result) }
        return result
    }
}

enum Folding {
    static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar.value {
        case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
        case 0..<0x80: result.unicodeScalars.append(scalar)
        case 0xA0, 0x2007, 0x202F: result.append(" ")
        case 0x2018, 0x2019: result.append("'")
        case 0x2010...0x2013, 0x2212: result.append("-")
        case 0x300...0x36F: break
        case 0xC0...0x17F: result.append(contentsOf: latin[Int(scalar.value) - 0xC0])
        default: result.append(contentsOf: scalar.properties.lowercaseMapping)
        }
    }

    // U+00C0 … U+017F in order: the letter without its mark, in lower case.
    private static let latin: [String] = {
        let rows = [
            "a a a a a a ae c e e e e i i i i", "d n o o o o o × o u u u u y th ss",
            "a a a a a a ae c e e e e i i i i", "d n o o o o o ÷ o u u u u y th y",
            "a a a a a a c c c c c c c c d d", "d d e e e e e e e e e e g g g g",
            "g g g g h h h h i i i i i i i i", "i i ij ij j j k k k l l l l l l l",
            "l l l n n n n n n n n n o o o o", "o o oe oe r r r r r r s s s s s s",
            "s s t t t t t t u u u u u u u u", "u u u u w w y y y z z z z z z s",
        ]
        return rows.flatMap { $0.split(separator: " ").map(String.init) }
    }()
}
