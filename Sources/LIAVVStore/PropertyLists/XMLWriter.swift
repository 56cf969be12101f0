import LIAVVModel

/// Writes XML property lists, byte for byte as Python's plistlib does with sorted keys.
///
/// Foundation's writer is not used: it writes days before 15 October 1582 in another calendar than it reads, and
/// carriage returns raw, which every reader of XML turns into line feeds.
struct XMLWriter {
    private var text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">

        """
    private var indent = ""

    /// The document of a value that fits XML.
    static func bytes(of value: Value) -> [UInt8] {
        var writer = XMLWriter()
        writer.write(value)
        writer.line("</plist>")
        return Array(writer.text.utf8)
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .text(let text): element("string", Self.escaped(text))
        case .integer(let number): element("integer", String(number))
        case .real(let number): element("real", number.description)
        case .flag(let flag): line(flag ? "<true/>" : "<false/>")
        case .date(let seconds): element("date", Self.date(seconds))
        case .data(let bytes): write(data: bytes)
        case .list(let list):
            container("array", isEmpty: list.isEmpty) { writer in
                for element in list { writer.write(element) }
            }
        case .record(let record):
            container("dict", isEmpty: record.isEmpty) { writer in writer.write(members: record) }
        }
    }

    private mutating func write(members record: [String: Value]) {
        for (key, value) in record.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            element("key", Self.escaped(key))
            write(value)
        }
    }

    private mutating func container(_ name: String, isEmpty: Bool, _ contents: (inout XMLWriter) -> Void) {
        guard !isEmpty else { return line("<\(name)/>") }
        line("<\(name)>")
        indent.append("\t")
        contents(&self)
        indent.removeLast()
        line("</\(name)>")
    }

    /// Lines of 76 columns at most, tabs counted as eight.
    private mutating func write(data bytes: [UInt8]) {
        line("<data>")
        let step = max(16, 76 - 8 * indent.utf8.count) / 4 * 3
        for start in stride(from: 0, to: bytes.count, by: step) {
            line(Base64.text(of: bytes[start..<min(start + step, bytes.count)]))
        }
        line("</data>")
    }

    private mutating func element(_ name: String, _ content: String) {
        line("<\(name)>\(content)</\(name)>")
    }

    private mutating func line(_ content: String) {
        text += indent
        text += content
        text += "\n"
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { references[$0] != nil }) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if let reference = references[byte] { bytes += reference.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let references: [UInt8: String] = [
        UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", 0x0D: "&#13;",
    ]

    /// `2024-12-18T09:15:02Z`.
    private static func date(_ seconds: Double) -> String {
        Instant(milliseconds: Int(seconds) * 1000).iso.prefix(19) + "Z"
    }
}
