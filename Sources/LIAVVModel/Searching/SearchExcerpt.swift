/// Part of a text around the words that were found, on one line.
public struct SearchExcerpt: Sendable, Hashable {
    /// A stretch of it.
    public struct Piece: Sendable, Hashable {
        /// The words.
        public let text: String
        /// Whether they are what was found.
        public let isFound: Bool
    }

    /// Its stretches, in their order.
    public private(set) var pieces: [Piece] = []

    /// All of it.
    public var text: String { pieces.map(\.text).joined() }

    /// What of a text is worth showing in that many characters: from before the best match on, cut between words.
    public init(of text: String, for highlighter: SearchHighlighter, characters most: Int) {
        let reading = SearchHighlighter.Reading(text)
        let matches = highlighter.matches(in: reading)
        let found = SearchHighlighter.merged(matches.map(\.range))
        let best = matches.map(\.quality).max()
        let focus = matches.filter { $0.quality == best }.map(\.range).min { $0.lowerBound < $1.lowerBound }
        // A line break within an excerpt is a space.
        let characters = text.map { $0.isWhitespace ? " " : $0 }
        let window = Self.window(characters, around: focus ?? 0..<0, most)
        if window.lowerBound > 0 { pieces.append(Piece(text: "… ", isFound: false)) }
        cut(characters, window, found)
        if window.upperBound < characters.count { pieces.append(Piece(text: "…", isFound: false)) }
    }

    private mutating func cut(_ characters: [Character], _ window: Range<Int>, _ found: [Range<Int>]) {
        var place = window.lowerBound
        for range in found.map({ $0.clamped(to: window) }) where !range.isEmpty {
            add(characters[place..<range.lowerBound], false)
            add(characters[range], true)
            place = range.upperBound
        }
        add(characters[place..<window.upperBound], false)
    }

    private mutating func add(_ characters: ArraySlice<Character>, _ isFound: Bool) {
        if !characters.isEmpty { pieces.append(Piece(text: String(characters), isFound: isFound)) }
    }

    /// At most that many characters, a third of them before what was found.
    private static func window(_ characters: [Character], around focus: Range<Int>, _ most: Int) -> Range<Int> {
        let most = max(most, focus.count, 1)
        guard characters.count > most else { return 0..<characters.count }
        let room = most - min(focus.count, most)
        var start = max(0, min(focus.lowerBound - room / 3, characters.count - most))
        if start > 0, let space = characters[start..<focus.lowerBound].firstIndex(of: " ") { start = space + 1 }
        var end = min(characters.count, start + most)
        if end < characters.count, let space = characters[focus.upperBound..<end].lastIndex(of: " ") { end = space }
        return start..<max(end, focus.upperBound)
    }
}
