/// One word of a line that someone typed: what stands between two spaces, or several words that quotes hold together.
struct LineWord: Hashable, Sendable {
    /// Its place in the line, in characters.
    let range: Range<Int>
    /// As it was typed.
    let raw: String
    /// Without the quotes and backslashes that hold it together.
    let text: String
    /// Whether a backslash or a quote at its beginning says that it means nothing but itself.
    let isKept: Bool
    /// Whether a quote is opened in it and never closed.
    let isOpen: Bool

    /// Its own words, for a title: straight quotes only hold together, « guillemets » belong to the text.
    var plain: String { isKept && !"«“".contains(raw.first ?? " ") ? text : raw }

    /// `après` and `sondage` of `après:sondage`, the key folded; nil for a word without a colon.
    var pair: (key: String, value: String)? {
        guard !isKept, let colon = text.firstIndex(of: ":") else { return nil }
        return (text[..<colon].folded, String(text[text.index(after: colon)...]).trimmed)
    }

    /// The words of a line, in their order.
    static func all(in line: String) -> [LineWord] {
        var scanner = LineScanner(characters: Array(line))
        var words: [LineWord] = []
        while let word = scanner.next() { words.append(word) }
        return words
    }
}

/// Goes through a line character by character.
private struct LineScanner {
    let characters: [Character]
    var place = 0

    mutating func next() -> LineWord? {
        while place < characters.count, Self.separates(characters[place]) { place += 1 }
        guard place < characters.count else { return nil }
        let start = place
        let isKept = skipBackslash() || Self.closing[characters[place]] != nil
        var (text, isOpen) = ("", false)
        while place < characters.count, !Self.separates(characters[place]) {
            if let end = Self.closing[characters[place]], opens(at: place, from: start) {
                isOpen = !quoted(until: end, into: &text)
            } else {
                text.append(characters[place])
                place += 1
            }
        }
        let raw = String(characters[start..<place])
        return LineWord(range: start..<place, raw: raw, text: text, isKept: isKept, isOpen: isOpen)
    }

    private mutating func skipBackslash() -> Bool {
        guard characters[place] == "\\", place + 1 < characters.count, !Self.separates(characters[place + 1])
        else { return false }
        place += 1
        return true
    }

    // Elsewhere a quote is what it looks like: inches, or seconds.
    private func opens(at place: Int, from start: Int) -> Bool {
        place == start || ":@#".contains(characters[place - 1])
    }

    /// - Returns: false when the line ends first.
    private mutating func quoted(until end: Character, into text: inout String) -> Bool {
        var inside = ""
        defer { text += inside.trimmed }
        place += 1
        while place < characters.count {
            if characters[place] == end {
                place += 1
                return true
            }
            let isEscape = characters[place] == "\\" && place + 1 < characters.count
            if isEscape, "\\\"".contains(characters[place + 1]) { place += 1 }
            inside.append(characters[place])
            place += 1
        }
        return false
    }

    // A no-break space holds « 3 h » together, as it does on paper.
    private static func separates(_ character: Character) -> Bool {
        character.isWhitespace && !"\u{A0}\u{202F}\u{2007}".contains(character)
    }

    private static let closing: [Character: Character] = ["\"": "\"", "«": "»", "“": "”"]
}
