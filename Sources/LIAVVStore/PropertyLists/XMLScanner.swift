/// Cuts XML into tags and the text between them.
struct XMLScanner {
    private let bytes: [UInt8]
    private var place = 0

    /// A tag, without its attributes: no element of a property list needs any.
    struct Tag {
        let name: String
        let kind: Kind
        enum Kind { case opening, closing, empty }
    }

    /// Bytes that are valid UTF-8.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place >= bytes.count }

    /// Skips what may stand before the root.
    mutating func skipProlog() throws(PropertyListFault) {
        try skipMarkup()
        guard skip("<!DOCTYPE") else { return }
        // Declarations of entities stand between brackets; a property list has none.
        guard let end = end(of: ">"), !bytes[place..<end].contains(UInt8(ascii: "[")) else { throw .damaged }
        place = end
        try skipMarkup()
    }

    /// Skips white space, comments and processing instructions.
    mutating func skipMarkup() throws(PropertyListFault) {
        while true {
            while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
            if skip("<!--") {
                try skip(to: "-->")
            } else if skip("<?") {
                try skip(to: "?>")
            } else {
                break
            }
        }
    }

    /// The tag that comes next.
    mutating func tag() throws(PropertyListFault) -> Tag {
        guard skip("<") else { throw .damaged }
        let isClosing = skip("/")
        let start = place
        while place < bytes.count, bytes[place] >= UInt8(ascii: "a"), bytes[place] <= UInt8(ascii: "z") { place += 1 }
        let name = String(decoding: bytes[start..<place], as: UTF8.self)
        guard !name.isEmpty, let end = end(of: ">") else { throw .damaged }
        let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
        let next = bytes[place]
        guard next == UInt8(ascii: ">") || Self.isSpace(next) || (next == UInt8(ascii: "/") && place + 2 == end) else {
            throw .damaged
        }
        guard !(isClosing && isEmpty) else { throw .damaged }
        place = end
        return Tag(name: name, kind: isClosing ? .closing : isEmpty ? .empty : .opening)
    }

    /// The text up to the closing tag of that name, references replaced.
    mutating func text(until name: String) throws(PropertyListFault) -> String {
        var text: [UInt8] = []
        while place < bytes.count {
            let run = bytes[place...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") && $0 != 0x0D }
            text += run
            place = run.endIndex
            if skip("\r\n") || skip("\r") {
                // Readers of XML see every end of line as a line feed (section 2.11).
                text.append(0x0A)
            } else if skip("&") {
                text += try reference()
            } else if skip("<![CDATA[") {
                guard let end = end(of: "]]>") else { throw .damaged }
                text += bytes[place..<(end - 3)]
                place = end
            } else if skip("<!--") {
                try skip(to: "-->")
            } else {
                let tag = try tag()
                guard tag.kind == .closing, tag.name == name else { throw .damaged }
                return String(decoding: text, as: UTF8.self)
            }
        }
        throw .damaged
    }

    /// The character that `&…;` stands for.
    private mutating func reference() throws(PropertyListFault) -> [UInt8] {
        let name = String(decoding: bytes[place...].prefix(10).prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        place += name.utf8.count
        guard skip(";") else { throw .damaged }
        if let known = Self.entities[name] { return [known] }
        guard name.hasPrefix("#") else { throw .damaged }
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        guard let number, number > 0, let scalar = Unicode.Scalar(number) else { throw .damaged }
        return Array(String(scalar).utf8)
    }

    private mutating func skip(_ expected: StaticString) -> Bool {
        let length = expected.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[place + offset] != expected.utf8Start[offset] { return false }
        place += length
        return true
    }

    private mutating func skip(to closing: StaticString) throws(PropertyListFault) {
        guard let end = end(of: closing) else { throw .damaged }
        place = end
    }

    /// The place behind the next occurrence.
    private func end(of closing: StaticString) -> Int? {
        var scanner = self
        while scanner.place < bytes.count {
            if scanner.skip(closing) { return scanner.place }
            scanner.place += 1
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static let entities: [String: UInt8] = [
        "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
        "apos": UInt8(ascii: "'"),
    ]
}
