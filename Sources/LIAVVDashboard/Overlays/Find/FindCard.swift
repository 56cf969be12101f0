import LIAVVModel

/// Searching everything, as one types: what was found, under the meeting or the kind that it belongs to.
public struct FindCard: Sendable {
    var field: Field
    /// Whether only what stands in minutes is looked for.
    var isInMinutes: Bool
    private(set) var query = SearchQuery()
    private(set) var highlighter = SearchHighlighter(SearchQuery())
    private(set) var result = SearchResult()
    private(set) var rows: [FindRow] = []
    private(set) var selected = 0

    /// As many hits as anyone will look at; all are counted.
    static let most = 500

    init(_ words: String = "", isInMinutes: Bool) {
        field = Field(words)
        self.isInMinutes = isInMinutes
    }

    var current: FindRow? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// The hits in the order in which they are shown.
    var hits: [SearchHit] { rows.compactMap(\.hit) }

    /// Takes over what was found, the first of it selected.
    mutating func show(_ query: SearchQuery, _ result: SearchResult) {
        (self.query, self.result) = (query, result)
        highlighter = SearchHighlighter(query)
        rows = result.grouped.flatMap { group in
            [FindRow.group(group.group, count: result.counts[group.group] ?? group.hits.count)]
                + group.hits.map(FindRow.hit)
        }
        if result.count > result.hits.count { rows.append(.more(result.count - result.hits.count)) }
        select(from: 0, by: 1)
    }

    /// The words are not there yet.
    mutating func wait() {
        (query, result, rows, selected) = (SearchQuery(), SearchResult(), [], 0)
    }

    /// What one can begin with: searches made before, and examples.
    mutating func suggest(_ recent: [String], _ language: Language) {
        (query, result) = (SearchQuery(), SearchResult())
        highlighter = SearchHighlighter(query)
        rows = recent.map { .words($0, nil) } + Words.searchExamples.map { .words($0.words(language), $0.meaning) }
        select(from: 0, by: 1)
    }

    mutating func move(by step: Int) {
        guard !rows.isEmpty else { return }
        select(from: min(max(selected + step, 0), rows.count - 1), by: step)
    }

    mutating func select(_ place: Int) {
        if rows.indices.contains(place), rows[place].isSelectable { selected = place }
    }

    /// The first row that can be selected in that direction, else in the other.
    private mutating func select(from start: Int, by step: Int) {
        let after = rows.indices.dropFirst(start).first { rows[$0].isSelectable }
        let before = rows.indices.prefix(start + 1).last { rows[$0].isSelectable }
        selected = (step < 0 ? before ?? after : after ?? before) ?? 0
    }
}

/// A row of what was found.
enum FindRow: Sendable, Hashable {
    /// What the hits below belong to, and how many of them there are.
    case group(SearchGroup, count: Int)
    case hit(SearchHit)
    /// A search to be taken over, and what it means where that must be said.
    case words(String, Phrase?)
    /// How many there are beside those shown.
    case more(Int)

    var hit: SearchHit? { if case .hit(let hit) = self { hit } else { nil } }

    var isSelectable: Bool {
        switch self {
        case .hit, .words: true
        case .group, .more: false
        }
    }
}
