import LIAVVModel

@testable import LIAVVStore

extension Value {
    /// The value in one line of printable ASCII, in which two values look the same only when every bit is: unlike `==`,
    /// for which é is é whether it is one character or two. The Python witness writes the same.
    var canonical: String {
        switch self {
        case .text(let text): text.canonical
        case .integer(let number): String(number)
        case .real(let number): "real " + String(number.bitPattern, radix: 16)
        case .flag(let flag): flag ? "true" : "false"
        case .date(let seconds): "date \(Self.microseconds(seconds) ?? "\(seconds)")"
        case .data(let bytes): "data " + Base64.text(of: bytes[...])
        case .list(let list): "[" + list.map(\.canonical).joined(separator: ", ") + "]"
        case .record(let record):
            "{"
                + record.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { "\($0.key.canonical): \($0.value.canonical)" }.joined(separator: ", ") + "}"
        }
    }

    /// Since 1970, rounded from the seconds since 2001 that a binary property list holds: Python's dates are no finer.
    /// Nil outside the years 1 to 9999, which Python's dates do not leave.
    static func microseconds(_ seconds: Double) -> String? {
        let counted = seconds - PropertyList.binaryEpoch
        guard counted > -63_113_904_001, counted < 252_423_993_600 else { return nil }
        let whole = counted.rounded(.towardZero)
        let rest = ((counted - whole) * 1e6).rounded(.toNearestOrEven)
        let total = (Int(whole) + Int(PropertyList.binaryEpoch)) * 1_000_000 + Int(rest)
        return (-62_135_596_800_000_000..<253_402_300_800_000_000).contains(total) ? String(total) : nil
    }
}

extension String {
    fileprivate var canonical: String {
        guard utf8.contains(where: { !Self.isPlain($0) }) else { return "\"\(self)\"" }
        let parts = unicodeScalars.map { scalar in
            scalar.isASCII && Self.isPlain(UInt8(scalar.value))
                ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
        }
        return "\"\(parts.joined())\""
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}
