/// Who staffs a stand and when, as someone typed it: `cindy 9h-12h30`.
public struct TypedSlot: Hashable, Sendable {
    /// The name as it was typed.
    public let name: String
    /// The hours.
    public let span: TimeSpan

    /// Reads it, the hours before or after the name; nil for anything else.
    public init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let isTime = { (word: String) in
            word.contains(where: \.isNumber) || ["-", "–", "h"].contains(word.folded)
        }
        let (times, names) = (words.filter(isTime), words.filter { !isTime($0) })
        guard !names.isEmpty, let span = TimeSpan(times.joined()) else { return nil }
        (name, self.span) = (names.joined(separator: " "), span)
    }
}
