extension StringProtocol {
    /// The text without case or accents, for searching and sorting: `Stéphanie` and `STEPHANIE` give `stephanie`.
    ///
    /// Precomposed and combining forms give the same; `œ` gives `oe`, the ligature `ﬁ` its two letters; hyphens, apostrophes and no-break spaces
    /// keep their meaning as plain ones; soft hyphens, the middle dot of « élu·es » and invisible marks are left out. Letters outside Latin
    /// are only lower-cased.
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
        case 0x180...0x24F: append(scalar, bare: extended[Int(scalar.value) - 0x180], to: &result)
        case 0x1E00...0x1EFF: append(scalar, bare: additional[Int(scalar.value) - 0x1E00], to: &result)
        case 0xAD, 0xB7, 0x200B...0x200D, 0x2060, 0xFEFF: break
        case 0xFB00...0xFB06: result.append(contentsOf: ligatures[Int(scalar.value) - 0xFB00])
        default: result.append(contentsOf: scalar.properties.lowercaseMapping)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, bare: Unicode.Scalar, to result: inout String) {
        guard bare == "·" else { return append(bare, to: &result) }
        result.append(contentsOf: scalar.properties.lowercaseMapping)
    }

    // U+FB00 … U+FB06: what PDFs print for two or three letters.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

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

    // U+0180 … U+024F in order: the letter without its mark, in lower case; a dot where there is no mark to take away.
    private static let extended = scalars([
        "································oo·············uu···············",
        "·············aaiioouuuuuuuuuu·aaaaææ··ggkkooooʒʒj···gg··nnaaææøø",
        "aaaaeeeeiiiioooorrrruuuusstt··hh······aaeeooooooooyy············",
        "················",
    ])

    // U+1E00 … U+1EFF likewise.
    private static let additional = scalars([
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm",
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv",
        "wwwwwwwwwwxxxxyyzzzzzzhtwy·ſ··ß·aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee",
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy······",
    ])

    private static func scalars(_ rows: [String]) -> [Unicode.Scalar] { rows.flatMap(\.unicodeScalars) }
}
