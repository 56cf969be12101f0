/// Words of which the letters stand in a text in their order, though not one after the other: `rsk` for
/// « Réserver le kiosque ».
///
/// Of all ways to find the letters of a word in a text, the one that scores most counts. A letter scores 1, and 8 more
/// where it begins a word, 5 more where it follows the letter before it; each letter skipped between two costs 1. A way
/// that scores nothing is none. Several words are looked for each by itself, in any order, and their scores added.
public struct FuzzyQuery: Sendable {
    private let words: [[UInt8]]
    private let letters: UInt64

    private static let start = 8
    private static let run = 5
    private static let never = -1_000_000

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
                guard let first = beginning(of: word, in: text) else { return nil }
                return withUnsafeTemporaryAllocation(of: Int.self, capacity: text.count) { row in
                    row.initialize(repeating: never)
                    for place in word.indices { advance(row, word, place, text, from: first) }
                    let best = row.max() ?? never
                    return best > 0 ? best : nil
                }
            }
        }
    }

    /// Where the first letter stands first; nil when the letters do not all follow.
    private static func beginning(
        of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var (place, first) = (0, 0)
        for (index, byte) in text.enumerated() where place < word.count && byte == word[place] {
            if place == 0 { first = index }
            place += 1
        }
        return place == word.count ? first : nil
    }

    /// Makes of the best scores of ways that end at each place with one letter those that end there with the next.
    @inline(__always) private static func advance(
        _ row: UnsafeMutableBufferPointer<Int>, _ word: UnsafeBufferPointer<UInt8>, _ letter: Int,
        _ text: UnsafeBufferPointer<UInt8>, from first: Int
    ) {
        // The scores at the two places before, with the letter before; and the best of those farther off, less what
        // is skipped since.
        var (before, farther) = (never, never)
        for place in first..<text.count {
            let current = row[place]
            let reached = letter == 0 ? 0 : max(before + run, farther)
            let isMet = text[place] == word[letter] && reached > never / 2
            row[place] = isMet ? reached + 1 + (FuzzyText.isWordStart(place, in: text) ? start : 0) : never
            farther = max(farther, before) - 1
            before = current
        }
    }
}

extension FuzzyQuery {
    /// The characters of a text that the best way takes for the letters, as parts of it; empty when there is none.
    public func ranges(in text: String) -> [Range<String.Index>] {
        var (bytes, origins) = ([UInt8](), [Int]())
        let starts = Array(text.indices) + [text.endIndex]
        for (place, character) in text.enumerated() {
            let folded = Array(String(character).folded.utf8)
            bytes += folded
            origins += folded.map { _ in place }
        }
        let places = words.flatMap { Self.way(of: $0, in: bytes) }.map { origins[$0] }
        return SearchHighlighter.joined(places).map { starts[$0.lowerBound]..<starts[$0.upperBound] }
    }

    /// The places of the letters in the best way.
    private static func way(of word: [UInt8], in text: [UInt8]) -> [Int] {
        var rows: [[Int]] = []
        var row = [Int](repeating: never, count: text.count)
        text.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { word in
                for letter in word.indices {
                    row.withUnsafeMutableBufferPointer { advance($0, word, letter, text, from: 0) }
                    rows.append(row)
                }
            }
        }
        guard let last = rows.last, let best = last.max(), best > 0, var place = last.firstIndex(of: best)
        else { return [] }
        var places = [place]
        for letter in stride(from: word.count - 1, to: 0, by: -1) {
            let start = text.withUnsafeBufferPointer { FuzzyText.isWordStart(place, in: $0) } ? Self.start : 0
            let reached = rows[letter][place] - 1 - start
            guard let former = (0..<place).last(where: { reached == rows[letter - 1][$0] + cost(from: $0, to: place) })
            else { return places }
            place = former
            places.append(place)
        }
        return places
    }

    private static func cost(from former: Int, to place: Int) -> Int {
        place == former + 1 ? run : -(place - former - 1)
    }
}

extension SearchHighlighter {
    /// Places as ranges, those next to each other as one.
    static func joined(_ places: [Int]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for place in Set(places).sorted() {
            if let last = ranges.last, last.upperBound == place {
                ranges[ranges.count - 1] = last.lowerBound..<place + 1
            } else {
                ranges.append(place..<place + 1)
            }
        }
        return ranges
    }
}
