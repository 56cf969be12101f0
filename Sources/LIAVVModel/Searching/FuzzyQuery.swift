/// Words of which the letters stand in a text in their order, though not one after the other: `rsk` for
/// « Réserver le kiosque ».
///
/// Of all ways to find the letters of a word in a text, the one that scores most counts. A letter scores 1, and 8 more
/// where it begins a word, 5 more where it follows the letter before it; each letter skipped between two costs 1. A way
/// that scores nothing is none. Several words are looked for each by itself, in any order, and their scores added.
public struct FuzzyQuery: Sendable {
    let words: [[UInt8]]
    private let letters: UInt64

    static let start: Int32 = 8
    static let run: Int32 = 5
    static let never: Int32 = -1_000_000

    /// What was typed: words between spaces.
    public init(_ text: String) {
        words = text.folded.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        letters = FuzzyText.letters(in: words.flatMap(\.self))
    }

    /// Whether nothing is asked for.
    public var isEmpty: Bool { words.isEmpty }

    /// How well a text has all words; nil when it does not.
    public func score(in text: FuzzyText) -> Int? {
        guard letters & ~text.letters == 0 else { return nil }
        var sum = 0
        for word in words {
            guard let score = Self.score(of: word, in: text.bytes) else { return nil }
            sum += score
        }
        return sum
    }

    private static func score(of word: [UInt8], in text: [UInt8]) -> Int? {
        text.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { word in
                guard let range = range(of: word, in: text) else { return nil }
                if word.count == 1 { return Int(1 + (startsWord(word[0], in: text) ? start : 0)) }
                return withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count) { row in
                    for letter in word.indices { advance(row, word, letter, text, range) }
                    var best = never
                    for place in range where row[place] > best { best = row[place] }
                    return best > 0 ? Int(best) : nil
                }
            }
        }
    }

    @inline(__always) private static func startsWord(_ letter: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        for place in 0..<text.count where text[place] == letter && FuzzyText.isWordStart(place, in: text) {
            return true
        }
        return false
    }

    /// From where the first letter stands first to where the last one stands last; nil when the letters do not all
    /// follow.
    @inline(__always) private static func range(
        of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        var (place, letter, first) = (0, 0, 0)
        while place < text.count, letter < word.count {
            if text[place] == word[letter] {
                if letter == 0 { first = place }
                letter += 1
            }
            place += 1
        }
        guard letter == word.count, letter > 0 else { return nil }
        var last = text.count - 1
        while text[last] != word[letter - 1] { last -= 1 }
        return first..<last + 1
    }

    /// Makes of the best scores of ways that end at each place with one letter those that end there with the next.
    @inline(__always) static func advance(
        _ row: UnsafeMutableBufferPointer<Int32>, _ word: UnsafeBufferPointer<UInt8>, _ letter: Int,
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) {
        // The score at the place before, with the letter before; and the best of those farther off, less what is
        // skipped since.
        var (before, farther, place) = (never, never, range.lowerBound)
        let wanted = word[letter]
        while place < range.upperBound {
            let current = letter == 0 ? never : row[place]
            let reached = letter == 0 ? 0 : max(before + run, farther)
            if text[place] == wanted, reached > never / 2 {
                row[place] = reached + 1 + (FuzzyText.isWordStart(place, in: text) ? start : 0)
            } else {
                row[place] = never
            }
            farther = max(farther, before) - 1
            before = current
            place += 1
        }
    }
}
