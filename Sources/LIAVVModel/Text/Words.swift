extension StringProtocol {
    /// The text cut into folded words at everything that is neither letter nor digit.
    public var foldedWords: [String] {
        folded.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init)
    }

    /// True when every word of `query` begins a word of this text: `cin del` matches `Cindy DELVOYE`.
    public func matches(query: some StringProtocol) -> Bool {
        let words = foldedWords
        return query.foldedWords.allSatisfy { wanted in words.contains { $0.hasPrefix(wanted) } }
    }

    /// The text without leading and trailing white space.
    public var trimmed: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }

    /// The text with the line breaks of Windows and of old Macs as plain ones.
    var withPlainLineBreaks: String { String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) }
}

extension Int {
    /// Reads ASCII digits only: unlike `Int(_:)`, no sign; nil also when there are too many of them.
    init?(digits text: some StringProtocol) {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.init(text)
    }
}
