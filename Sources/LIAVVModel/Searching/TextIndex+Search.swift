extension TextIndex {
    /// Looks for what is asked; an empty query finds nothing.
    ///
    /// - Parameter most: how many hits to give back; all are counted.
    public func search(_ query: SearchQuery, most: Int = 500) -> SearchResult {
        guard !query.isEmpty, most > 0 else { return SearchResult() }
        let matcher = SearchMatcher(query.terms, in: words)
        return numbers.withUnsafeBufferPointer { numbers in
            entries.withUnsafeBufferPointer { entries in
                matcher.table.withUnsafeBufferPointer { table in
                    var scan = SearchScan(
                        words: numbers, entries: entries, table: table, matcher: matcher, kinds: query.kindBits,
                        speakers: speakers.allowed(by: query.speakers), best: BestPlaces(most: most))
                    return search(query, &scan)
                }
            }
        }
    }

    private func search(_ query: SearchQuery, _ scan: inout SearchScan) -> SearchResult {
        var result = SearchResult()
        let days = query.days
        for (number, document) in documents.enumerated() where days.contains(document.day) {
            let found = scan.look(at: document, number)
            guard found > 0 else { continue }
            result.count += found
            let reference = references[number]
            if reference.kind == .meeting { result.counts[.meeting(reference.id)] = found }
        }
        for kind in SearchKind.allCases where !SearchKind.minutes.contains(kind) {
            let count = scan.counts[Int(kind.rawValue)]
            if count > 0 { result.counts[.kind(kind)] = count }
        }
        result.hits = hits(scan.best.sorted)
        return result
    }

    private func hits(_ places: [BestPlaces.Place]) -> [SearchHit] {
        places.compactMap { place in
            let (reference, document) = (references[Int(place.document)], documents[Int(place.document)])
            let number = Int(place.entry - document.first)
            let day = document.day == 0 ? nil : Day(number: Int(document.day) - 1 + Day.numbers.lowerBound)
            return laboratory.searchPiece(number, of: reference).map { piece in
                SearchHit(
                    kind: piece.kind, target: Target(record: reference, path: piece.path), day: day,
                    rank: place.rank, place: number)
            }
        }
    }
}

extension SearchQuery {
    /// The kinds wanted, as bits.
    fileprivate var kindBits: UInt32 { kinds.bits & ~(excludedKinds.isEmpty ? 0 : excludedKinds.bits) }

    /// The days wanted, as documents keep them; all of them, and no day, when none is asked for.
    fileprivate var days: ClosedRange<UInt32> {
        guard since != nil || until != nil else { return 0...UInt32.max }
        let first = max(1, TextIndex.Document.number(of: since))
        let last = until.map { TextIndex.Document.number(of: $0) } ?? .max
        // What ends before it begins holds nothing.
        return first <= last ? first...last : UInt32.max...UInt32.max
    }
}
