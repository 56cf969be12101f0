/// The bytes of a document made ready for the Markdown parser, or the fault that forbids it.
struct MinutesInput {
    /// UTF-8 without byte order mark, lines ended by LF, without control characters.
    private(set) var bytes: [UInt8] = []
    /// How many control characters were replaced by their pictures.
    private(set) var controls = 0
    /// How the document was written.
    private(set) var encoding = TextEncoding.utf8
    /// How many bytes had to be guessed.
    private(set) var guessed = 0

    init(_ raw: [UInt8]) throws(MinutesFault) {
        guard raw.count <= MinutesReader.byteLimit else {
            throw .tooLarge(bytes: raw.count, limit: MinutesReader.byteLimit)
        }
        if let foreign = ForeignFile(raw) { throw .foreign(foreign) }
        let text = DecodedText(raw)
        (encoding, guessed) = (text.encoding, text.guessed)
        guard !text.utf8.contains(0), !Self.isBinary(text.utf8) else { throw .notText }
        clean(text.utf8)
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    }

    // A program's own file may hold no NUL; no text has a tenth of its bytes below the space.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) } * 10 > bytes.count
    }

    private mutating func clean(_ body: [UInt8]) {
        bytes.reserveCapacity(body.count)
        var previous: UInt8 = 0
        for byte in body {
            append(byte, after: previous)
            previous = byte
        }
    }

    private mutating func append(_ byte: UInt8, after previous: UInt8) {
        switch byte {
        case 0x0A where previous == 0x0D: break
        case 0x0D: bytes.append(0x0A)
        case 0x0B, 0x0C: bytes.append(0x20)
        case 0x09, 0x0A, 0x20...0x7E: bytes.append(byte)
        case 0..<0x20: picture(0x80 + byte)
        case 0x7F: picture(0xA1)
        case 0x80..<0xA0 where previous == 0xC2:
            // The second byte of U+0080 … U+009F: some terminals obey these as they do escape sequences.
            bytes.removeLast()
            picture(0xA6)
        default: bytes.append(byte)
        }
    }

    /// U+2400 and following: control characters drawn as letters, so that nothing obeys them.
    private mutating func picture(_ last: UInt8) {
        bytes.append(contentsOf: [0xE2, 0x90, last])
        controls += 1
    }
}
