/// One word of a search as it was typed: `kiosque`, `"salle des fêtes"`, `-report`, `de:camille`.
struct SearchWord: Hashable {
    /// As it was typed, quotes and all.
    var raw = ""
    /// What stands before the colon, folded; nil where there is none.
    var key: String?
    /// What stands after it, or all of it, without the quotes.
    var value = ""
    var isQuoted = false
    /// Whether its quote is never closed.
    var isOpen = false
    var isExcluded = false

    /// The words of a line, in their order.
    static func all(in line: String) -> [SearchWord] {
        var reader = Reader(rest: Substring(line))
        var words: [SearchWord] = []
        while let word = reader.next() { words.append(word) }
        return words
    }
}

extension SearchWord {
    private struct Reader {
        var rest: Substring

        mutating func next() -> SearchWord? {
            while let first = rest.first, first.isWhitespace { rest.removeFirst() }
            guard !rest.isEmpty else { return nil }
            let start = rest.startIndex
            var word = SearchWord()
            word.isExcluded = skipMinus()
            if !quoted(&word) { plain(&word) }
            word.raw = String(rest.base[start..<rest.startIndex])
            return word
        }

        private mutating func skipMinus() -> Bool {
            guard rest.first == "-", let next = rest.dropFirst().first, !next.isWhitespace else { return false }
            rest.removeFirst()
            return true
        }

        private mutating func quoted(_ word: inout SearchWord) -> Bool {
            guard let end = rest.first.flatMap({ Self.closing[$0] }) else { return false }
            rest.removeFirst()
            let inside = rest.prefix { $0 != end }
            rest = rest[inside.endIndex...]
            word.isOpen = rest.popFirst() == nil
            (word.isQuoted, word.value) = (true, inside.trimmed)
            return true
        }

        private mutating func plain(_ word: inout SearchWord) {
            while let first = rest.first, !first.isWhitespace {
                rest.removeFirst()
                if first == ":", word.key == nil, Self.isKey(word.value) {
                    (word.key, word.value) = (word.value.folded, "")
                    if quoted(&word) { return }
                } else {
                    word.value.append(first)
                }
            }
        }

        private static func isKey(_ text: String) -> Bool {
            !text.isEmpty && text.allSatisfy { $0.isLetter || "-'’".contains($0) }
        }

        private static let closing: [Character: Character] = ["\"": "\"", "«": "»", "“": "”"]
    }
}
