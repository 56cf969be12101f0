/// One thing that a search asks for: a word, or words that follow each other.
public struct SearchTerm: Sendable, Hashable {
    /// The folded words, in their order; never none.
    public let words: [String]
    /// Whether it was typed in quotes: its words are then whole ones.
    public let isQuoted: Bool
    /// Whether it must not be met.
    public let isExcluded: Bool
    /// Whether its last word may only begin the one that it stands for.
    let endsOpen: Bool

    /// What was typed, cut into words; nil when there is no letter or digit in it.
    ///
    /// - Parameter isOpen: whether its quote was never closed: the last word is still being typed.
    init?(_ text: String, isQuoted: Bool = false, isOpen: Bool = false, isExcluded: Bool = false) {
        words = WordScanner.words(of: text)
        guard !words.isEmpty else { return nil }
        (self.isQuoted, self.isExcluded) = (isQuoted, isExcluded)
        endsOpen = !isExcluded && (!isQuoted || isOpen)
    }

    /// Whether a single word may stand anywhere within the one that it is met in.
    private var isLoose: Bool { words.count == 1 && !isQuoted && !isExcluded }

    /// How a word of a text may meet the word of this term at that place.
    ///
    /// Fewer than three bytes only begin words: « de » inside of words says nothing.
    func allowed(at place: Int) -> WordMatch {
        guard place == words.count - 1, endsOpen else { return .exact }
        return isLoose && words[place].utf8.count >= 3 ? [.exact, .prefix, .inside] : [.exact, .prefix]
    }
}

/// How a word of a text meets a word that is searched for; a set, since several words of one text can.
public struct WordMatch: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Those bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It stands somewhere in it, not at its beginning.
    public static let inside = WordMatch(rawValue: 1)
    /// It begins it.
    public static let prefix = WordMatch(rawValue: 2)
    /// It is it.
    public static let exact = WordMatch(rawValue: 4)

    /// The best of them: 3 for the very word, 2 for its beginning, 1 for a part of it, 0 for none.
    var quality: Int { contains(.exact) ? 3 : contains(.prefix) ? 2 : contains(.inside) ? 1 : 0 }
}
