/// The mark before an item of an outline: `II.`, `A.`, `1.1`, `3)`, `b -`.
struct OutlineMark: Equatable {
    enum Style: Hashable {
        case roman, smallRoman, letter, smallLetter, digits
        /// `1.1` has two parts.
        case decimal(parts: Int)
    }

    /// As written, without its point.
    var text: String
    /// What it can be: `I` is one in Roman figures, and the ninth letter.
    var readings: [(style: Style, ordinal: Int)]
    /// The text after the mark.
    var rest: String

    static func == (a: OutlineMark, b: OutlineMark) -> Bool { a.text == b.text && a.rest == b.rest }

    init?(_ line: String) {
        guard let head = line.prefix(24).split(separator: " ", maxSplits: 1).first, head.count <= 9 else { return nil }
        var after = line[head.endIndex...].drop(while: \.isWhitespace)
        var core = head
        if let last = head.last, ".):".contains(last) {
            core = head.dropLast()
        } else if let dash = after.first, "-–—".contains(dash), after.dropFirst().first?.isWhitespace == true {
            after = after.dropFirst().drop(while: \.isWhitespace)
        } else if !head.contains(".") {
            return nil
        }
        readings = Self.readings(of: String(core))
        guard !readings.isEmpty, !after.isEmpty else { return nil }
        text = String(core)
        rest = String(after)
    }

    private static func readings(of core: String) -> [(style: Style, ordinal: Int)] {
        let parts = core.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count <= 2 ? Int($0) : nil }
        if !numbers.isEmpty {
            guard numbers.count == parts.count, let last = numbers.last else { return [] }
            return [(numbers.count == 1 ? .digits : .decimal(parts: numbers.count), last)]
        }
        let isUpper = core.allSatisfy(\.isUppercase)
        guard isUpper || core.allSatisfy(\.isLowercase) else { return [] }
        var found: [(style: Style, ordinal: Int)] = []
        if let value = roman(core.uppercased()) { found.append((isUpper ? .roman : .smallRoman, value)) }
        if core.utf8.count == 1, let byte = core.uppercased().utf8.first, (65...90).contains(byte) {
            found.append((isUpper ? .letter : .smallLetter, Int(byte) - 64))
        }
        return found
    }

    private static func roman(_ text: String) -> Int? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
        let digits = text.compactMap { values[$0] }
        guard !digits.isEmpty, digits.count == text.count else { return nil }
        return digits.indices.reduce(0) { total, at in
            let isSubtracted = at + 1 < digits.count && digits[at] < digits[at + 1]
            return total + (isSubtracted ? -digits[at] : digits[at])
        }
    }
}
