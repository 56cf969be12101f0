/// A word of a sentence, as far as its wording is judged by it.
struct ScannedWord: Sendable {
    /// The word, folded.
    let code: WordCode
    /// Where it stands in the text, in bytes.
    let range: Range<Int>
    /// What stands between it and the word before.
    let gap: Gap
    /// Its last four folded letters, the last one in the lowest byte.
    let tail: UInt32
    /// Which of its last letters have accents, the last one in the lowest bit.
    let accents: UInt8
    /// Letters and digits.
    let length: Int
    /// Whether it begins with a capital.
    let isCapital: Bool

    /// Whether it ends like a participle in « é ».
    var endsInAcute: Bool {
        if ends("ees") { return accents & 4 != 0 }
        if ends("ee") || ends("es") { return accents & 2 != 0 }
        return ends("e") && accents & 1 != 0
    }

    /// Whether it ends with those letters, at most four.
    func ends(_ letters: StaticString) -> Bool {
        let mask: UInt32 = letters.utf8CodeUnitCount >= 4 ? .max : (1 << (8 * UInt32(letters.utf8CodeUnitCount))) - 1
        return tail & mask == Self.tail(letters)
    }

    private static func tail(_ letters: StaticString) -> UInt32 {
        letters.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }
}

/// What stands between two words.
struct Gap: OptionSet, Sendable {
    let rawValue: UInt8

    static let comma = Gap(rawValue: 1)
    static let bracket = Gap(rawValue: 2)
    static let closing = Gap(rawValue: 4)
    static let colon = Gap(rawValue: 8)
    /// A dash or an arrow.
    static let dash = Gap(rawValue: 16)
    static let apostrophe = Gap(rawValue: 32)
    static let hyphen = Gap(rawValue: 64)
    static let space = Gap(rawValue: 128)
}
