import LIAVVModel

/// Writes values as JSON (RFC 8259): keys sorted, two blanks a level, control characters escaped.
///
/// Written here, since the encoders at hand want a type for every shape and a `Value` has any.
enum JSON {
    /// The value over several lines.
    static func text(_ value: Value) -> String { text(value, indent: "\n") }

    /// The value on one line.
    static func compact(_ value: Value) -> String { text(value, indent: nil) }

    private static func text(_ value: Value, indent: String?) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .integer(let number): String(number)
        case .real(let number): real(number)
        case .flag(let flag): flag ? "true" : "false"
        case .date(let seconds): quoted(Instant(seconds: seconds).iso)
        case .data(let bytes): quoted(base64(bytes))
        case .list(let list): enclosed("[", list.map { text($0, indent: indent.map { $0 + "  " }) }, "]", indent)
        case .record(let record): members(record, indent)
        }
    }

    private static func members(_ record: [String: Value], _ indent: String?) -> String {
        let inner = indent.map { $0 + "  " }
        let members = record.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(text($0.value, indent: inner))" }
        return enclosed("{", members, "}", indent)
    }

    private static func enclosed(_ open: String, _ parts: [String], _ close: String, _ indent: String?) -> String {
        guard !parts.isEmpty else { return open + close }
        guard let indent else { return open + parts.joined(separator: ", ") + close }
        return open + indent + "  " + parts.joined(separator: "," + indent + "  ") + indent + close
    }

    // JSON has no word for what is no number; a whole number is written without its fraction.
    private static func real(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        return Int(exactly: number).map(String.init) ?? "\(number)"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default:
                if scalar.properties.generalCategory == .control {
                    result += "\\u" + hexadecimal(scalar.value)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0...3 { result.append(place > group.count ? "=" : digits[bits >> (18 - 6 * place) & 63]) }
        }
        return result
    }
}
