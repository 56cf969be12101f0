/// A search made ready for one table of words: which of them meet which words of its terms.
struct SearchMatcher {
    /// Three bits of `WordMatch` for each word of the terms, by the number of the word met.
    let table: [UInt64]
    private let terms: [Term]

    /// A term and its first place in the bits.
    private struct Term {
        let slot: Int
        let count: Int
        let isExcluded: Bool
    }

    /// As many words of terms as there is room for in the bits; a query has no more.
    static let most = 21

    init(_ terms: [SearchTerm], in words: WordTable) {
        var table = [UInt64](repeating: 0, count: words.count)
        var compiled: [Term] = []
        var slot = 0
        for term in terms {
            compiled.append(Term(slot: slot, count: term.words.count, isExcluded: term.isExcluded))
            for place in term.words.indices {
                Self.mark(Array(term.words[place].utf8), term.allowed(at: place), slot, words, &table)
                slot += 1
            }
        }
        (self.table, self.terms) = (table, compiled)
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

    @inline(__always) static func match(
        _ wanted: UnsafeBufferPointer<UInt8>, in word: UnsafeBufferPointer<UInt8>, _ allowed: WordMatch
    ) -> WordMatch {
        if stands(wanted, in: word, at: 0) {
            let found: WordMatch = word.count == wanted.count ? .exact : .prefix
            if allowed.contains(found) { return found }
        }
        guard allowed.contains(.inside), word.count > wanted.count else { return [] }
        for place in 1...(word.count - wanted.count) where stands(wanted, in: word, at: place) { return .inside }
        return []
    }

    @inline(__always) private static func stands(
        _ wanted: UnsafeBufferPointer<UInt8>, in word: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        for place in wanted.indices where word[start + place] != wanted[place] { return false }
        return true
    }
}

extension SearchMatcher {
    /// Whether a text that holds words with those bits meets all terms, and none of those that it must not.
    ///
    /// - Parameter words: the numbers of its words: looked at only for terms of several words.
    @inline(__always) func accepts(_ bits: UInt64, _ words: UnsafeBufferPointer<UInt32>) -> Bool {
        for term in terms {
            let isMet = term.count == 1 ? bits >> UInt64(3 * term.slot) & 7 != 0 : meets(term, bits, words) > 0
            if isMet == term.isExcluded { return false }
        }
        return true
    }

    /// The sum over all terms of how well they are met, each from 1 to 3.
    func quality(_ bits: UInt64, _ words: UnsafeBufferPointer<UInt32>) -> Int {
        var sum = 0
        for term in terms where !term.isExcluded {
            sum += term.count == 1 ? Self.quality(bits, term.slot) : meets(term, bits, words)
        }
        return sum
    }

    /// How well words that follow each other meet a term: 3 when all are the very words, 2 when the last is only begun.
    private func meets(_ term: Term, _ bits: UInt64, _ words: UnsafeBufferPointer<UInt32>) -> Int {
        for slot in term.slot..<term.slot + term.count where bits >> UInt64(3 * slot) & 7 == 0 { return 0 }
        var best = 0
        for start in 0..<max(0, words.count - term.count + 1) {
            var worst = 3
            for place in 0..<term.count where worst > 0 {
                worst = min(worst, Self.quality(table[Int(words[start + place])], term.slot + place))
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
