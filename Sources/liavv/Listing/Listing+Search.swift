import LIAVVModel

extension Listing {
    /// What was found, the best first, each with the words around what was searched.
    static func hits(
        _ result: SearchResult, of query: SearchQuery, in index: TextIndex, _ session: Session
    ) -> Listing {
        var listing = Listing(
            [Words.date, Words.kind, Words.saidBy, Words.text],
            keys: ["record", "kind", "day", "speaker", "title", "excerpt"])
        let highlighter = SearchHighlighter(query)
        for hit in result.hits {
            guard let snippet = index.snippet(of: hit, highlighter, characters: excerpt) else { continue }
            listing.add(hit, snippet, session.language)
        }
        if result.count > result.hits.count {
            listing.notes = [Words.searchMoreFound(result.count, listing.rows.count)]
        }
        return listing
    }

    private mutating func add(_ hit: SearchHit, _ snippet: SearchSnippet, _ language: Language) {
        let (title, text) = (snippet.title?.text ?? "", snippet.text?.text ?? "")
        let isFoundInText = snippet.text?.pieces.contains(where: \.isFound) ?? false
        let shown = title.isEmpty || isFoundInText ? [title, text] : [title]
        add(
            hit.target.name,
            [
                hit.day?.iso ?? "", hit.kind.label(language), snippet.speaker,
                shown.filter { !$0.isEmpty }.joined(separator: " — "),
            ],
            .record([
                "record": .text(hit.target.record.description), "kind": .text("\(hit.kind)"),
                "day": .text(hit.day?.iso ?? ""), "speaker": .text(snippet.speaker), "title": .text(title),
                "excerpt": .text(text),
            ]))
    }

    // What fits in a line of text; programs that want all of it ask for the record.
    private static let excerpt = 60
}
