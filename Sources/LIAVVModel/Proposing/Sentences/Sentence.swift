/// One sentence of a passage, with its words.
struct Sentence: Sendable {
    /// The bytes of the text that it stands in.
    let bytes: [UInt8]
    /// Where it stands there.
    let range: Range<Int>
    /// Its words.
    let words: [ScannedWord]

    init(bytes: [UInt8], range: Range<Int>) {
        (self.bytes, self.range) = (bytes, range)
        words = SentenceScanner.words(in: bytes, range)
    }

    /// A sentence that stands alone.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes: bytes, range: 0..<bytes.count)
    }

    /// The sentences of a text, in their order.
    static func all(in text: String) -> [Sentence] {
        let bytes = Array(text.utf8)
        return SentenceCutter(bytes).ranges.map { Sentence(bytes: bytes, range: $0) }
    }

    /// The words as they are written.
    var text: String { text(range) }

    /// A part of it.
    func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

    /// Whether it asks something.
    var isQuestion: Bool {
        bytes[range].suffix(12).last { ![0x20, 0x22, 0x29, 0x2E, 0xA0, 0xBB, 0xC2].contains($0) } == UInt8(ascii: "?")
    }

    /// The same for the same words, whatever stands between them, their case and their accents.
    var key: UInt64 {
        words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1.code.number) &* 0x100_0000_01b3 }
    }
}
