/// A text as `folded` makes it, in bytes: for searching many texts for a few words.
public struct FoldedText: Sendable, Hashable {
    private(set) var bytes: [UInt8] = []

    /// Nothing yet.
    public init() {}

    /// That text without case or accents.
    public init(_ text: String) { append(text) }

    /// The folded text as a string.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a text at the end.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Adds what is folded already, after a line break, which no word crosses.
    mutating func append(line other: FoldedText) {
        bytes.append(10)
        bytes += other.bytes
    }

    /// Adds a text after a line break.
    mutating func append(line text: String) {
        bytes.append(10)
        append(text)
    }

    /// Forgets what it holds and keeps the room for the next text.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// Whether the other text stands somewhere in this one.
    public func contains(_ other: FoldedText) -> Bool {
        guard let first = other.bytes.first else { return true }
        let last = bytes.count - other.bytes.count
        guard last >= 0 else { return false }
        return bytes.withUnsafeBufferPointer { text in
            other.bytes.withUnsafeBufferPointer { wanted in
                (0...last).contains { text[$0] == first && Self.stands(wanted, in: text, at: $0) }
            }
        }
    }

    private static func stands(
        _ wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
        for offset in 1..<max(1, wanted.count) where text[place + offset] != wanted[offset] { return false }
        return true
    }

    // Plain letters are most of any text; what is not goes the way of `folded`.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < text.count {
            let start = place
            while place < text.count, text[place] < 0x80 { place += 1 }
            bytes += text[start..<place].lazy.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
            let rest = place
            while place < text.count, text[place] >= 0x80 { place += 1 }
            if rest < place { bytes += String(decoding: text[rest..<place], as: UTF8.self).folded.utf8 }
        }
    }
}
