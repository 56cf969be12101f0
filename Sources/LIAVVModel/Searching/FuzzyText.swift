/// A text made ready for fuzzy matching: folded, in bytes, with the letters that it holds.
public struct FuzzyText: Sendable {
    let bytes: [UInt8]
    /// A bit for each letter and digit that occurs: most texts are turned away by it alone.
    let letters: UInt64

    /// That text without case or accents.
    public init(_ text: String) {
        bytes = FoldedText(text).bytes
        letters = Self.letters(in: bytes)
    }

    /// How long it is, folded, in bytes.
    public var count: Int { bytes.count }

    static func letters(in bytes: [UInt8]) -> UInt64 {
        var letters: UInt64 = 0
        for byte in bytes {
            switch byte {
            case 0x61...0x7A: letters |= 1 << UInt64(byte - 0x61)
            case 0x30...0x39: letters |= 1 << UInt64(26 + byte - 0x30)
            case 0x80...: letters |= 1 << 36
            default: break
            }
        }
        return letters
    }

    /// Whether a word begins there: letters, digits and whatever is not ASCII make words.
    @inline(__always) static func isWordStart(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        place == 0 || !isOfWord(bytes[place - 1]) && isOfWord(bytes[place])
    }

    @inline(__always) private static func isOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
