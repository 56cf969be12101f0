import LIAVVModel

/// The rows of a pane with what is searched in them, folded once for all letters of a search.
struct SearchIndex: Sendable {
    let rows: [(row: RowItem, text: String)]
}

extension State {
    /// Keeps of the list only what holds those words.
    mutating func search(_ words: String) {
        queries[pane] = words.trimmed.isEmpty ? nil : words
        fill(pane)
    }

    /// The rows that hold the words, with the sections that still hold something.
    mutating func found(_ query: String, in pane: Pane) -> [RowItem] {
        let words = query.folded.split(whereSeparator: \.isWhitespace)
        var kept: [RowItem] = []
        var section: RowItem?
        for (row, text) in index(of: pane).rows {
            if case .section(let title, _) = row { section = .section(title, count: nil) }
            guard row.isSelectable, words.allSatisfy(text.contains) else { continue }
            if let heading = section { kept += kept.isEmpty ? [heading] : [.blank, heading] }
            section = nil
            kept.append(row)
        }
        return kept.isEmpty ? [.note(Words.nothingHolds(query))] : kept
    }

    private mutating func index(of pane: Pane) -> SearchIndex {
        if let index = searches[pane] { return index }
        let index = SearchIndex(
            rows: (pane == .minutes ? pane.minutesRows(self, whole: true) : pane.rows(self)).map {
                ($0, searchText(of: $0).folded)
            })
        searches[pane] = index
        return index
    }

    private func searchText(of row: RowItem) -> String {
        guard let target = row.target else { return "" }
        let heading = laboratory.heading(of: target)
        if let reference = target.contribution, let entry = laboratory.contribution(reference) {
            let people = entry.contribution.shares.compactMap { laboratory.members[$0.member]?.fullName }
            return ([heading, entry.action.title] + people).joined(separator: " ")
        }
        guard case .action(let id) = row, let action = laboratory.actions[id] else { return heading }
        let pieces = action.contributions.map(\.title)
        return ([heading, action.phase, action.description] + action.tags + pieces).joined(separator: " ")
    }
}
