/// A folded word as a number, so that thousands of words are looked up without making a string of any.
struct WordCode: Hashable, Sendable {
    private(set) var number: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Of no letters.
    init() {}

    /// Of a word that is folded already.
    init(_ folded: some StringProtocol) {
        for byte in folded.utf8 { append(byte) }
    }

    /// FNV-1a, 64 bits (Fowler, Noll and Vo, 1991): the same on every machine, unlike Swift's own.
    mutating func append(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

extension Set<WordCode> {
    /// The words of a text that are parted by spaces.
    init(words: String) { self.init(words.split(whereSeparator: \.isWhitespace).map { WordCode($0) }) }
}
