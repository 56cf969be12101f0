extension TextIndex {
    /// Looks for what is asked; an empty query finds nothing.
    ///
    /// - Parameter most: how many hits to give back; all are counted.
    public func search(_ query: SearchQuery, most: Int = 500) -> SearchResult {
        guard !query.isEmpty, most > 0 else { return SearchResult() }
        let matcher = SearchMatcher(query.terms, in: words)
        let kinds = query.kinds.bits & ~(query.excludedKinds.isEmpty ? 0 : query.excludedKinds.bits)
        var best = BestPlaces(most: most)
        var result = SearchResult()
        var speakers = SpeakerFilter(query.speakers)
        for (place, document) in documents.enumerated() where query.allows(document.day) {
            let found = matcher.places(in: document, kinds) { speakers.allows($0, of: document, laboratory) }
            count(found, in: document, &result)
            for entry in found { best.offer(document.day, entry, document: place) }
        }
        result.hits = hits(best.sorted)
        return result
    }

    private func count(_ found: [FoundPlace], in document: Document, _ result: inout SearchResult) {
        guard !found.isEmpty else { return }
        result.count += found.count
        if document.reference.kind == .meeting {
            result.counts[.meeting(document.reference.id)] = found.count
        } else {
            for place in found { result.counts[.kind(document.entries[place.entry].kind), default: 0] += 1 }
        }
    }

    private func hits(_ places: [BestPlaces.Place]) -> [SearchHit] {
        var pieces: [Int: [SearchPiece]] = [:]
        return places.map { place in
            let reference = documents[place.document].reference
            let known = pieces[place.document] ?? laboratory.searchPieces(of: reference)
            pieces[place.document] = known
            let piece = known[place.entry]
            return SearchHit(
                kind: piece.kind, target: Target(record: reference, path: piece.path),
                day: documents[place.document].day, rank: place.rank, place: place.entry)
        }
    }
}

/// An entry of a document that is met, and how well.
struct FoundPlace {
    let entry: Int
    let rank: Int
}

extension SearchMatcher {
    /// The entries of those kinds that meet all terms.
    func places(in document: TextIndex.Document, _ kinds: UInt32, where isWanted: (Int) -> Bool) -> [FoundPlace] {
        var found: [FoundPlace] = []
        document.words.withUnsafeBufferPointer { words in
            table.withUnsafeBufferPointer { table in
                for (place, entry) in document.entries.enumerated() where kinds & entry.kind.bit != 0 {
                    var title: UInt64 = 0
                    for word in Int(entry.start)..<Int(entry.text) { title |= table[Int(words[word])] }
                    var all = title
                    for word in Int(entry.text)..<Int(entry.end) { all |= table[Int(words[word])] }
                    let slice = UnsafeBufferPointer(rebasing: words[Int(entry.start)..<Int(entry.end)])
                    guard accepts(all, slice), isWanted(place) else { continue }
                    let head = UnsafeBufferPointer(rebasing: words[Int(entry.start)..<Int(entry.text)])
                    found.append(FoundPlace(entry: place, rank: rank(all, slice, title, head)))
                }
            }
        }
        return found
    }

    /// Twice the quality, and one more where the title alone is met as well.
    private func rank(
        _ all: UInt64, _ words: UnsafeBufferPointer<UInt32>, _ title: UInt64, _ head: UnsafeBufferPointer<UInt32>
    ) -> Int {
        let whole = quality(all, words)
        return 2 * whole + (whole > 0 && title != 0 && quality(title, head) == whole ? 1 : 0)
    }
}

/// Keeps of the passages those that one of some people said.
private struct SpeakerFilter {
    let speakers: [SearchSpeaker]
    private var pieces: (reference: RecordReference, all: [SearchPiece])?

    init(_ speakers: [SearchSpeaker]) { self.speakers = speakers }

    mutating func allows(_ entry: Int, of document: TextIndex.Document, _ laboratory: Laboratory) -> Bool {
        guard !speakers.isEmpty else { return true }
        guard document.reference.kind == .meeting else { return false }
        if pieces?.reference != document.reference {
            pieces = (document.reference, laboratory.searchPieces(of: document.reference))
        }
        guard let piece = pieces?.all[entry] else { return false }
        return speakers.contains { $0.said(piece.members, piece.speaker) }
    }
}
