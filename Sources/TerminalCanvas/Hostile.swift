/// What text from a file may hold that must never reach a terminal as it stands.
enum Hostile {
    /// The visible sign for a scalar that a terminal would obey, or nothing for any other scalar.
    static func sign(for scalar: Unicode.Scalar) -> String? {
        let value = scalar.value
        if value == 0x09 { return " " }
        if value < 0x20 { return Unicode.Scalar(0x2400 + value).map { String($0) } }
        if value == 0x7F { return "\u{2421}" }
        return isControl(scalar) ? "\u{FFFD}" : nil
    }

    /// Whether a terminal, or the reader of the line, would be led astray by the scalar.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x2028 { return value < 0x20 || (value >= 0x7F && value < 0xA0) }
        switch value {
        case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: return true
        default: return value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether the scalar shows nothing that terminals agree on: joiners, selectors, marks of direction, tags, soft
    /// hyphen, skin tones, and the rest of Unicode's format characters.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 { return scalar.value == 0xAD }
        switch scalar.value {
        case 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x2065, 0x206A...0x206F: return true
        case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: return true
        default: return TextWidth.width(of: scalar) == 0 && scalar.properties.generalCategory == .format
        }
    }

    /// Flags are pairs of letters of their own, which no two terminals draw alike: plain letters do as well.
    static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
        return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
    }
}
