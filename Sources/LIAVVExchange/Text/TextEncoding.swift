/// How the bytes of a text stand for letters.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 LE"
    case utf16BigEndian = "UTF-16 BE"
    case latin1 = "Latin-1"
    case windows1252 = "Windows-1252"

    /// What 0x80 … 0x9F are in Windows-1252; the five that it leaves free are control characters, as in Latin-1.
    ///
    /// Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
    static let windowsLetters: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The letter of a byte from 0x80 on, in either of the two encodings of one byte a letter.
    static func letter(_ byte: UInt8) -> Unicode.Scalar {
        let code = (0x80..<0xA0).contains(byte) ? windowsLetters[Int(byte) - 0x80] : UInt16(byte)
        return Unicode.Scalar(code) ?? "\u{FFFD}"
    }
}
