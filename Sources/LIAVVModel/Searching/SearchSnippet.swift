/// What to show of a hit: what it is called and what of it was found.
public struct SearchSnippet: Sendable, Hashable {
    /// Who said it; empty where nobody did.
    public let speaker: String
    /// What it is called; nil where it is called nothing.
    public let title: SearchExcerpt?
    /// What else of it was found, or how it begins.
    public let text: SearchExcerpt?
}

extension TextIndex {
    /// What to show of a hit of this index in about that many characters; nil when it is not there any more.
    public func snippet(of hit: SearchHit, _ highlighter: SearchHighlighter, characters: Int) -> SearchSnippet? {
        guard let piece = laboratory.searchPiece(hit.place, of: hit.target.record), piece.path == hit.target.path
        else { return nil }
        let title =
            piece.title.isEmpty ? nil : SearchExcerpt(of: piece.title, for: highlighter, characters: characters)
        return SearchSnippet(
            speaker: piece.speaker, title: title,
            text: Self.best(of: piece.texts, highlighter).map {
                SearchExcerpt(of: $0, for: highlighter, characters: characters)
            })
    }

    /// The first text in which a term is met best, else the first of all.
    private static func best(of texts: [String], _ highlighter: SearchHighlighter) -> String? {
        guard texts.count > 1 else { return texts.first }
        let met = texts.map { highlighter.matches(in: .init($0)).map(\.quality).max() ?? 0 }
        return met.max().flatMap(met.firstIndex).map { texts[$0] }
    }
}
