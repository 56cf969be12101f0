/// Goes through the pieces of documents for what meets a search.
struct SearchScan {
    let words: UnsafeBufferPointer<UInt32>
    let entries: UnsafeBufferPointer<TextIndex.Entry>
    let table: UnsafeBufferPointer<UInt64>
    let matcher: SearchMatcher
    let kinds: UInt32
    /// Of each speaker, whether they may have said it; nil when anybody may.
    let speakers: [Bool]?
    var best: BestPlaces
    /// How many pieces of each kind were met.
    var counts = [Int](repeating: 0, count: SearchKind.allCases.count)

    /// Looks at the pieces of a document.
    ///
    /// - Returns: how many of them meet the search.
    mutating func look(at document: TextIndex.Document, _ number: Int) -> Int {
        var found = 0
        for place in Int(document.first)..<Int(document.end) {
            let entry = entries[place]
            guard kinds & entry.kind.bit != 0, let rank = rank(of: entry) else { continue }
            if let speakers, !speakers[Int(entry.speaker)] { continue }
            found += 1
            counts[Int(entry.kind.rawValue)] += 1
            best.offer(rank, document, number: number, place: place)
        }
        return found
    }

    /// Twice how well all terms are met, and one more where the title alone meets them as well; nil when they are not.
    @inline(__always) private func rank(of entry: TextIndex.Entry) -> Int? {
        let (start, text, end) = (Int(entry.start), Int(entry.text), Int(entry.end))
        let title = bits(start..<text)
        let all = title | bits(text..<end)
        let whole = UnsafeBufferPointer(rebasing: words[start..<end])
        guard matcher.accepts(all, whole) else { return nil }
        let quality = matcher.quality(all, whole)
        let head = UnsafeBufferPointer(rebasing: words[start..<text])
        return 2 * quality + (title != 0 && quality > 0 && matcher.quality(title, head) == quality ? 1 : 0)
    }

    @inline(__always) private func bits(_ range: Range<Int>) -> UInt64 {
        var bits: UInt64 = 0
        var place = range.lowerBound
        while place < range.upperBound {
            bits |= table[Int(words[place])]
            place += 1
        }
        return bits
    }
}
