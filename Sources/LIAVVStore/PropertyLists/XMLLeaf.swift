import LIAVVModel

/// The values that stand in an XML property list as text.
enum XMLLeaf {
    /// The value that an element's text means.
    static func value(of text: String, as element: String) throws(PropertyListFault) -> Value {
        switch element {
        case "string": return .text(text)
        case "integer": return .integer(try integer(text.trimmed))
        case "real":
            guard let number = Double(text.trimmed) else { throw .damaged }
            return .real(number)
        case "date":
            guard let seconds = seconds(text.trimmed) else { throw .damaged }
            return .date(seconds)
        case "data":
            guard let bytes = Base64.bytes(of: text) else { throw .damaged }
            return .data(bytes)
        default: throw .damaged
        }
    }

    /// Decimal, or hexadecimal after `0x` as Apple's reader allows.
    private static func integer(_ text: String) throws(PropertyListFault) -> Int {
        let sign = text.prefix { $0 == "-" || $0 == "+" }
        let digits = text.dropFirst(sign.count)
        guard sign.count <= 1, !digits.isEmpty, digits.first != "-" else { throw .damaged }
        let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
        let number = isHexadecimal ? digits.dropFirst(2) : digits
        guard !number.isEmpty, number.utf8.allSatisfy({ isDigit($0, isHexadecimal) }) else { throw .damaged }
        guard let value = Int(sign + number, radix: isHexadecimal ? 16 : 10) else { throw .integerTooLarge }
        return value
    }

    private static func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
        switch byte {
        case 48...57: true
        case 65...70, 97...102: isHexadecimal
        default: false
        }
    }

    /// `2024-12-18T09:15:02Z`, in seconds since 1970.
    private static func seconds(_ text: String) -> Double? {
        guard text.utf8.count == 20, let instant = Instant(iso: text.dropLast() + ".000Z") else { return nil }
        return Double(instant.milliseconds / 1000)
    }
}
