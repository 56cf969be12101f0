/// A search made ready for one table of words: which of them meet which words of its terms.
///
/// Each word of a term has a slot of three bits, those of `WordMatch`. The bits of all words of a text together tell how
/// well it meets each term of one word; terms of several words are looked for only where all their words are there.
struct SearchMatcher {
    /// The bits of each word, by its number.
    private(set) var table: [UInt64] = []
    /// The lowest bit of every slot that must be met, that must not, and of those that make up the quality by themselves.
    private var needed: UInt64 = 0
    private var unwanted: UInt64 = 0
    private var scored: UInt64 = 0
    private var phrases: [Sequence] = []

    /// A term of several words and its first slot.
    private struct Sequence {
        let slot: Int
        let count: Int
        let isExcluded: Bool
    }

    /// As many words of terms as there are slots; a query has no more.
    static let most = 21

    init(_ terms: [SearchTerm], in words: WordTable) {
        var table = [UInt64](repeating: 0, count: words.count)
        var slot = 0
        for term in terms {
            for place in term.words.indices {
                Self.mark(Array(term.words[place].utf8), term.allowed(at: place), slot + place, words, &table)
            }
            add(term, at: slot)
            slot += term.words.count
        }
        self.table = table
    }

    private mutating func add(_ term: SearchTerm, at slot: Int) {
        let lowest = (slot..<slot + term.words.count).reduce(UInt64(0)) { $0 | 1 << UInt64(3 * $1) }
        if !term.isExcluded { needed |= lowest }
        guard term.words.count == 1 else {
            return phrases.append(Sequence(slot: slot, count: term.words.count, isExcluded: term.isExcluded))
        }
        if term.isExcluded { unwanted |= lowest } else { scored |= lowest }
    }

    /// Goes through all words once: cheap, since there are few beside all that is written with them.
    private static func mark(
        _ wanted: [UInt8], _ allowed: WordMatch, _ slot: Int, _ words: WordTable, _ table: inout [UInt64]
    ) {
        words.bytes.withUnsafeBufferPointer { bytes in
            words.starts.withUnsafeBufferPointer { starts in
                wanted.withUnsafeBufferPointer { wanted in
                    for number in 1..<max(1, starts.count - 1) {
                        let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
                        guard end - start >= wanted.count else { continue }
                        let match = match(wanted, in: .init(rebasing: bytes[start..<end]), allowed)
                        table[number] |= UInt64(match.rawValue) << UInt64(3 * slot)
                    }
                }
            }
        }
    }

    @inline(__always) private static func match(
        _ wanted: UnsafeBufferPointer<UInt8>, in word: UnsafeBufferPointer<UInt8>, _ allowed: WordMatch
    ) -> WordMatch {
        if stands(wanted, in: word, at: 0) {
            let found: WordMatch = word.count == wanted.count ? .exact : .prefix
            if allowed.contains(found) { return found }
        }
        guard allowed.contains(.inside), word.count > wanted.count else { return [] }
        var place = 1
        while place <= word.count - wanted.count {
            if stands(wanted, in: word, at: place) { return .inside }
            place += 1
        }
        return []
    }

    @inline(__always) private static func stands(
        _ wanted: UnsafeBufferPointer<UInt8>, in word: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        var place = 0
        while place < wanted.count, word[start + place] == wanted[place] { place += 1 }
        return place == wanted.count
    }
}

extension SearchMatcher {
    /// Whether a text that holds words with those bits meets all terms, and none of those that it must not.
    ///
    /// - Parameter words: the numbers of its words: looked at only for terms of several words.
    @inline(__always) func accepts(_ bits: UInt64, _ words: UnsafeBufferPointer<UInt32>) -> Bool {
        let met = bits | bits >> 1 | bits >> 2
        guard met & needed == needed, met & unwanted == 0 else { return false }
        return phrases.isEmpty || phrases.allSatisfy { (meets($0, bits, words) > 0) != $0.isExcluded }
    }

    /// The sum over all terms of how well they are met, each from 1 to 3: a slot counts once for being met at all, once
    /// more for a beginning, and once more for the very word.
    @inline(__always) func quality(_ bits: UInt64, _ words: UnsafeBufferPointer<UInt32>) -> Int {
        let (exact, begun) = (bits >> 2, bits >> 2 | bits >> 1)
        let sum =
            ((begun | bits) & scored).nonzeroBitCount + (begun & scored).nonzeroBitCount
            + (exact & scored).nonzeroBitCount
        return phrases.isEmpty ? sum : phrases.reduce(sum) { $1.isExcluded ? $0 : $0 + meets($1, bits, words) }
    }

    /// How well words that follow each other meet a term: 3 when all are the very words, 2 when the last is only begun.
    private func meets(_ phrase: Sequence, _ bits: UInt64, _ words: UnsafeBufferPointer<UInt32>) -> Int {
        for slot in phrase.slot..<phrase.slot + phrase.count where bits >> UInt64(3 * slot) & 7 == 0 { return 0 }
        var best = 0
        for start in 0..<max(0, words.count - phrase.count + 1) {
            var worst = 3
            for place in 0..<phrase.count where worst > 0 {
                worst = min(worst, Self.quality(table[Int(words[start + place])], phrase.slot + place))
            }
            best = max(best, worst)
            if best == 3 { break }
        }
        return best
    }

    private static func quality(_ bits: UInt64, _ slot: Int) -> Int {
        WordMatch(rawValue: UInt8(bits >> UInt64(3 * slot) & 7)).quality
    }
}
