/// Tells where in a text, as it was written, the words of a search are met.
public struct SearchHighlighter: Sendable {
    /// The terms that must be met.
    private let terms: [SearchTerm]
    private let wanted: [[[UInt8]]]

    /// The highlighter of that search.
    public init(_ query: SearchQuery) {
        terms = query.wanted
        wanted = terms.map { $0.words.map { Array($0.utf8) } }
    }

    /// Whether there is nothing to highlight anywhere.
    public var isEmpty: Bool { terms.isEmpty }

    /// The parts of a text that meet a term, in their order and apart from each other; each begins and ends between
    /// characters: an accent, a ligature and an emoji are never taken apart.
    public func ranges(in text: String) -> [Range<String.Index>] {
        guard !isEmpty else { return [] }
        let reading = Reading(text)
        return Self.merged(matches(in: reading).map(\.range)).map { range in
            reading.starts[range.lowerBound]..<reading.starts[range.upperBound]
        }
    }

    /// A part of a text, in characters, and how well it meets a term.
    struct Match {
        let range: Range<Int>
        let quality: Int
    }

    func matches(in reading: Reading) -> [Match] {
        var found: [Match] = []
        for (term, words) in zip(terms, wanted) {
            for start in reading.words.indices {
                if let match = match(term, words, at: start, in: reading) { found.append(match) }
            }
        }
        return found
    }

    private func match(_ term: SearchTerm, _ words: [[UInt8]], at start: Int, in reading: Reading) -> Match? {
        guard start + words.count <= reading.words.count else { return nil }
        var (first, last, quality) = (0, 0, 3)
        for (place, wanted) in words.enumerated() {
            let word = reading.words[start + place]
            guard let part = reading.part(of: word, meeting: wanted, term.allowed(at: place)) else { return nil }
            if place == 0 { first = part.range.lowerBound }
            (last, quality) = (part.range.upperBound, min(quality, part.quality))
        }
        return Match(range: first..<last, quality: quality)
    }

    /// The same parts, those that overlap as one.
    static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

extension SearchHighlighter {
    /// A text with its folded words, and which character each of their bytes came from.
    struct Reading {
        /// Where each character begins, and where the last one ends.
        private(set) var starts: [String.Index] = []
        private(set) var bytes: [UInt8] = []
        private var origins: [Int] = []
        /// The words, as ranges of bytes.
        private(set) var words: [Range<Int>] = []

        init(_ text: some StringProtocol) {
            var start = 0
            for index in text.indices {
                for scalar in text[index].unicodeScalars { add(scalar, &start) }
                starts.append(index)
            }
            starts.append(text.endIndex)
            end(&start)
        }

        private mutating func add(_ scalar: Unicode.Scalar, _ start: inout Int) {
            for folded in WordScanner.fold(scalar).unicodeScalars {
                guard WordScanner.isOfWord(folded) else {
                    end(&start)
                    continue
                }
                for byte in String(folded).utf8 {
                    bytes.append(byte)
                    origins.append(starts.count)
                }
            }
        }

        private mutating func end(_ start: inout Int) {
            if bytes.count > start { words.append(start..<bytes.count) }
            start = bytes.count
        }

        /// The characters of a word that meet another word; nil when it does not.
        func part(of word: Range<Int>, meeting wanted: [UInt8], _ allowed: WordMatch) -> Match? {
            guard word.count >= wanted.count else { return nil }
            for place in 0...(word.count - wanted.count) {
                let start = word.lowerBound + place
                let kind: WordMatch = place > 0 ? .inside : word.count == wanted.count ? .exact : .prefix
                guard allowed.contains(kind) else { return nil }
                guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { continue }
                return Match(range: origins[start]..<origins[start + wanted.count - 1] + 1, quality: kind.quality)
            }
            return nil
        }
    }
}
