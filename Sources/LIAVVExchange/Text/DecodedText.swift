/// A text in UTF-8, whatever it was written in.
///
/// A byte order mark decides; without one a text is UTF-8 unless most of its letters beyond ASCII are not, and then
/// Windows-1252, of which Latin-1 is a part.
struct DecodedText {
    /// Valid UTF-8 without byte order mark.
    private(set) var utf8: [UInt8] = []
    private(set) var encoding = TextEncoding.utf8
    /// Bytes that are not what the encoding allows: each became a letter of Windows-1252, or `U+FFFD` in UTF-16.
    private(set) var guessed = 0

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            decodeBytes(bytes[3...], isMarked: true)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            decodeUnits(bytes[2...], .utf16LittleEndian)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            decodeUnits(bytes[2...], .utf16BigEndian)
        } else {
            decodeBytes(bytes[...], isMarked: false)
        }
    }

    private mutating func decodeBytes(_ bytes: ArraySlice<UInt8>, isMarked: Bool) {
        let (sequences, strays) = Self.census(of: bytes)
        guard isMarked || strays <= sequences || strays == 0 else { return decodeLetters(bytes) }
        guessed = strays
        utf8.reserveCapacity(bytes.count)
        Self.pass(over: bytes) { part, isSequence in
            isSequence ? utf8.append(contentsOf: part) : part.forEach { append(TextEncoding.letter($0)) }
        }
    }

    private mutating func decodeLetters(_ bytes: ArraySlice<UInt8>) {
        encoding = bytes.contains { (0x80..<0xA0).contains($0) } ? .windows1252 : .latin1
        utf8.reserveCapacity(bytes.count * 2)
        for byte in bytes { byte < 0x80 ? utf8.append(byte) : append(TextEncoding.letter(byte)) }
    }

    private mutating func decodeUnits(_ bytes: ArraySlice<UInt8>, _ order: TextEncoding) {
        encoding = order
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
        let units = pairs.map { at in
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            return order == .utf16BigEndian ? first << 8 | second : second << 8 | first
        }
        guessed = bytes.count % 2
        var decoder = UTF16()
        var iterator = units.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): append(scalar)
            case .emptyInput: return
            case .error:
                append("\u{FFFD}")
                guessed += 1
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) { utf8.append(contentsOf: UTF8.encode(scalar) ?? .init()) }

    /// How many letters beyond ASCII are sequences of UTF-8, and how many bytes are no part of any.
    private static func census(of bytes: ArraySlice<UInt8>) -> (sequences: Int, strays: Int) {
        var (sequences, strays) = (0, 0)
        pass(over: bytes) { part, isSequence in
            if !isSequence { strays += part.count } else if part.count > 1 { sequences += 1 }
        }
        return (sequences, strays)
    }

    private static func pass(over bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>, Bool) -> Void) {
        var decoder = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var place = bytes.startIndex
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar):
                body(bytes[place..<place + scalar.count], true)
                place += scalar.count
            case .error(let length):
                body(bytes[place..<place + length], false)
                place += length
            case .emptyInput: return
            }
        }
    }
}
