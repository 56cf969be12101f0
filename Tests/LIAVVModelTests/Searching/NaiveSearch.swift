import LIAVVModel

/// What a search means, said again in the slowest way: whole folded texts, no numbers, no bits, no offsets.
enum NaiveSearch {
    struct Term {
        let words: [String]
        let isQuoted, isOpen, isExcluded: Bool

        /// How well a word of the text meets the word at that place: 3, 2, 1, or 0 for not at all.
        func quality(_ word: String, _ place: Int) -> Int {
            let wanted = words[place]
            if word == wanted { return 3 }
            let isLast = place == words.count - 1
            guard isLast, !isExcluded, !isQuoted || isOpen else { return 0 }
            if starts(word, wanted) { return 2 }
            let isLoose = words.count == 1 && !isQuoted && wanted.utf8.count >= 3
            return isLoose && NaiveSearch.find(Array(wanted.utf8), in: Array(word.utf8)) != nil ? 1 : 0
        }

        private func starts(_ word: String, _ wanted: String) -> Bool {
            Array(word.utf8).starts(with: Array(wanted.utf8))
        }
    }

    /// Where the bytes stand first.
    static func find(_ part: [UInt8], in whole: [UInt8]) -> Int? {
        guard part.count <= whole.count else { return nil }
        return (0...whole.count - part.count).first { Array(whole[$0..<$0 + part.count]) == part }
    }

    static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: true
        default: scalar.properties.isAlphabetic
        }
    }

    static func words(_ text: String) -> [String] {
        text.folded.unicodeScalars.split(whereSeparator: { !isOfWord($0) }).map { String(String.UnicodeScalarView($0)) }
    }

    /// How well a text meets a term, from 0.
    static func quality(of term: Term, in text: String) -> Int {
        let words = words(text)
        let starts = 0..<max(0, words.count - term.words.count + 1)
        return starts.map { start in
            term.words.indices.map { term.quality(words[start + $0], $0) }.min() ?? 0
        }.max() ?? 0
    }

    /// How well texts meet all terms, 0 for not at all, and whether the first of them does alone.
    static func rank(_ terms: [Term], _ title: String, _ texts: [String]) -> Int? {
        var (sum, head) = (0, 0)
        for term in terms {
            let inTitle = quality(of: term, in: title)
            let best = ([inTitle] + texts.map { quality(of: term, in: $0) }).max() ?? 0
            if term.isExcluded ? best > 0 : best == 0 { return nil }
            if !term.isExcluded { (sum, head) = (sum + best, head + inTitle) }
        }
        return 2 * sum + (sum > 0 && head == sum ? 1 : 0)
    }

    /// The parts of a text that meet a term: where each character's folded bytes lie is read off folded beginnings.
    static func ranges(_ terms: [Term], in text: String) -> [Range<String.Index>] {
        let edges = Array(text.indices) + [text.endIndex]
        let lengths = edges.map { String(text[..<$0]).folded.utf8.count }
        var marked = [Bool](repeating: false, count: edges.count)
        var joined = marked
        for term in terms where !term.isExcluded {
            for range in byteRanges(of: term, in: text.folded) {
                // The first character that gives a byte of it, and the last.
                guard let first = (0..<edges.count - 1).first(where: { lengths[$0 + 1] > range.lowerBound }),
                    let last = (0..<edges.count - 1).last(where: {
                        lengths[$0] < range.upperBound && lengths[$0 + 1] > lengths[$0]
                    })
                else { continue }
                for place in first...last { marked[place] = true }
                for place in first..<last { joined[place] = true }
            }
        }
        var found: [Range<String.Index>] = []
        for place in 0..<edges.count - 1 where marked[place] {
            if place > 0, joined[place - 1], let last = found.last {
                found[found.count - 1] = last.lowerBound..<edges[place + 1]
            } else {
                found.append(edges[place]..<edges[place + 1])
            }
        }
        return found
    }

    private static func byteRanges(of term: Term, in folded: String) -> [Range<Int>] {
        var words: [(text: String, start: Int)] = []
        var (offset, open) = (0, false)
        for scalar in folded.unicodeScalars {
            if isOfWord(scalar) {
                if !open { words.append(("", offset)) }
                words[words.count - 1].text.unicodeScalars.append(scalar)
            }
            open = isOfWord(scalar)
            offset += String(scalar).utf8.count
        }
        return (0..<max(0, words.count - term.words.count + 1)).compactMap { start in
            let all = term.words.indices.allSatisfy { term.quality(words[start + $0].text, $0) > 0 }
            guard all, let last = term.words.last else { return nil }
            let end = words[start + term.words.count - 1]
            guard let place = find(Array(last.utf8), in: Array(end.text.utf8)) else { return nil }
            let begin = term.words.count == 1 ? end.start + place : words[start].start
            return begin..<end.start + place + last.utf8.count
        }
    }
}
