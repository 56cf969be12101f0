/// Reads the words of a sentence off its bytes, folded as `folded` folds Latin letters, without a string for any.
struct SentenceScanner {
    private let bytes: [UInt8]
    private var words: [ScannedWord] = []
    private var gap: Gap = []
    private var start: Int?
    private var code = WordCode()
    private var tail: UInt32 = 0
    private var accents: UInt8 = 0
    private var length = 0
    private var isCapital = false

    /// The words that stand in that part of the text.
    static func words(in bytes: [UInt8], _ range: Range<Int>) -> [ScannedWord] {
        var scanner = SentenceScanner(bytes: bytes)
        var place = range.lowerBound
        while place < range.upperBound { place += scanner.take(at: place, range.upperBound) }
        scanner.endWord(at: range.upperBound)
        return scanner.words
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Takes one character; returns its length.
    private mutating func take(at place: Int, _ end: Int) -> Int {
        let byte = bytes[place]
        switch byte {
        case 0x61...0x7A, 0x30...0x39: letter(byte, at: place)
        case 0x41...0x5A: letter(byte + 32, at: place, isCapital: true)
        case 0..<0x80: separate(Self.gap(byte), at: place)
        default: return takeLonger(byte, at: place, end)
        }
        return 1
    }

    private mutating func takeLonger(_ byte: UInt8, at place: Int, _ end: Int) -> Int {
        let size = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, end - place)
        let next = size > 1 ? bytes[place + 1] : 0
        switch byte {
        case 0xC3 where next != 0x97 && next != 0xB7: latin(next, at: place)
        case 0xC5 where next == 0x92 || next == 0x93:
            letter(UInt8(ascii: "o"), at: place, isCapital: next == 0x92)
            letter(UInt8(ascii: "e"), at: place)
        case 0xC2:
            if next != 0xAD, next != 0xB7 { separate(.space, at: place) }
        case 0xCC, 0xCD: accents |= start == nil ? 0 : 1
        case 0xE2: punctuation(next, size > 2 ? bytes[place + 2] : 0, at: place)
        case 0xF0...: separate(.space, at: place)
        default: for offset in 0..<size { letter(bytes[place + offset], at: place) }
        }
        return size
    }

    private mutating func punctuation(_ second: UInt8, _ third: UInt8, at place: Int) {
        switch (second, third) {
        case (0x80, 0x8B...0x8D): break
        case (0x80, 0x98), (0x80, 0x99): separate(.apostrophe, at: place)
        case (0x80, 0x90...0x92): separate(.hyphen, at: place)
        case (0x80, 0x93...0x94), (0x80, 0xA2), (0x86, _), (0x9C, _), (0x9E, _): separate(.dash, at: place)
        default: separate(.space, at: place)
        }
    }

    private mutating func latin(_ second: UInt8, at place: Int) {
        guard (0x80...0xBF).contains(second) else { return separate(.space, at: place) }
        let isCapital = second < 0x9F
        for (offset, base) in Self.latin[Int(second - 0x80)].enumerated() {
            letter(base, at: place, isCapital: isCapital && offset == 0, isAccented: true)
        }
    }

    private mutating func letter(_ byte: UInt8, at place: Int, isCapital: Bool = false, isAccented: Bool = false) {
        if start == nil { (start, self.isCapital) = (place, isCapital) }
        code.append(byte)
        tail = tail << 8 | UInt32(byte)
        accents = accents << 1 | (isAccented ? 1 : 0)
        length += 1
    }

    private mutating func separate(_ sign: Gap, at place: Int) {
        endWord(at: place)
        gap.insert(sign)
    }

    private mutating func endWord(at place: Int) {
        guard let from = start else { return }
        words.append(
            ScannedWord(
                code: code, range: from..<place, gap: gap, tail: tail, accents: accents, length: length,
                isCapital: isCapital))
        (start, gap, code, tail, accents, length) = (nil, [], WordCode(), 0, 0, 0)
    }

    private static func gap(_ byte: UInt8) -> Gap {
        switch byte {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "("), UInt8(ascii: "["): .bracket
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "*"), UInt8(ascii: ">"): .dash
        default: .space
        }
    }

    // U+00C0 … U+00FF in order, as `Folding` has them.
    private static let latin: [[UInt8]] = [
        "a a a a a a ae c e e e e i i i i", "d n o o o o o x o u u u u y th ss",
        "a a a a a a ae c e e e e i i i i", "d n o o o o o x o u u u u y th y",
    ].flatMap { $0.split(separator: " ").map { Array($0.utf8) } }
}
