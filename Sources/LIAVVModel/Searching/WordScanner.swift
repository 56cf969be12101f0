/// Cuts texts into folded words: what stands between signs that are neither letters nor digits.
struct WordScanner {
    private var word: [UInt8] = []

    /// Calls `body` with the bytes of each word of a text, in their order.
    mutating func scan(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var place = 0
            while place < bytes.count {
                let byte = bytes[place]
                if byte < 0x80 {
                    place += 1
                    let letter = Self.ascii[Int(byte)]
                    if letter == 0 { end(body) } else { word.append(letter) }
                } else {
                    let scalar = Self.scalar(in: bytes, at: &place)
                    add(scalar, body)
                }
            }
        }
        end(body)
    }

    /// The folded words of a text.
    static func words(of text: String) -> [String] {
        var scanner = WordScanner()
        var words: [String] = []
        scanner.scan(text) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    private mutating func end(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard !word.isEmpty else { return }
        word.withUnsafeBufferPointer(body)
        word.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if let known = Self.known(scalar) {
            if known.first == 0 { end(body) } else { word += known }
            return
        }
        for folded in Self.fold(scalar).unicodeScalars {
            if Self.isOfWord(folded) { word += Array(String(folded).utf8) } else { end(body) }
        }
    }

    private static func known(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x2019, 0xA0, 0x202F: [0]
        case 0xA1..<0x250: latin[Int(scalar.value) - 0xA1]
        default: nil
        }
    }

    /// A scalar of a text that is known to be valid UTF-8.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Unicode.Scalar {
        let first = UInt32(bytes[place])
        let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
        var value = first & (0x3F >> UInt32(more))
        for offset in 1...more where place + offset < bytes.count {
            value = value << 6 | UInt32(bytes[place + offset] & 0x3F)
        }
        place += more + 1
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    // The lower-case letter or digit; 0 for what parts words.
    private static let ascii: [UInt8] = (UInt8(0)..<128).map { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte + 32
        default: 0
        }
    }

    // U+00A1 … U+024F: what it adds to a word; one 0 for what parts words.
    private static let latin: [[UInt8]] = (UInt32(0xA1)..<0x250).map { value in
        let folded = fold(Unicode.Scalar(value) ?? " ")
        return folded.unicodeScalars.allSatisfy(isOfWord) ? Array(folded.utf8) : [0]
    }
}

extension WordScanner {
    static func fold(_ scalar: Unicode.Scalar) -> String {
        var folded = ""
        Folding.append(scalar, to: &folded)
        return folded
    }

    /// Whether a folded scalar belongs to a word: letters, digits and the marks on them.
    static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ascii[Int(scalar.value)] != 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: return true
        default: return scalar.properties.isAlphabetic
        }
    }
}
