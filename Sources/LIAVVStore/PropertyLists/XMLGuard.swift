/// Looks at XML before Foundation does: its reader calls itself once a level and has no limit of its own.
enum XMLGuard {
    /// The bytes to decode: those given, without a byte-order mark.
    ///
    /// - Throws: `PropertyListFault` when they are not UTF-8, not XML, nested too deep or too many.
    static func checked(_ bytes: [UInt8]) throws(PropertyListFault) -> [UInt8] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { throw .notUTF8 }
        guard let first = bytes.first(where: { !isSpace($0) }), first == UInt8(ascii: "<") else {
            throw .notAPropertyList
        }
        try checkTags(bytes)
        return bytes
    }

    private static func checkTags(_ bytes: [UInt8]) throws(PropertyListFault) {
        var depth = 0
        var tags = 0
        var place = 0
        while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            tags += 1
            place = skip(bytes, from: start)
            depth = max(0, depth + step(bytes, at: start))
            guard depth <= PropertyList.deepest else { throw .tooDeep }
            guard tags <= PropertyList.largest else { throw .tooLarge }
        }
    }

    /// Where to look for the next tag: behind a comment or a CDATA section, else right behind this `<`.
    private static func skip(_ bytes: [UInt8], from start: Int) -> Int {
        for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>")]
        where bytes[start...].starts(with: opening.utf8) {
            return end(of: Array(closing.utf8), in: bytes, from: start + opening.utf8.count)
        }
        return start + 1
    }

    private static func end(of closing: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
        var place = start
        while place + closing.count <= bytes.count {
            if bytes[place...].starts(with: closing) { return place + closing.count }
            place += 1
        }
        return bytes.count
    }

    /// +1 for a tag that opens a container, -1 for one that closes it.
    private static func step(_ bytes: [UInt8], at start: Int) -> Int {
        let rest = bytes[(start + 1)...]
        if rest.starts(with: "/array".utf8) || rest.starts(with: "/dict".utf8) { return -1 }
        guard rest.starts(with: "array".utf8) || rest.starts(with: "dict".utf8) else { return 0 }
        let closing = rest.firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        return bytes[closing - 1] == UInt8(ascii: "/") ? 0 : 1
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
