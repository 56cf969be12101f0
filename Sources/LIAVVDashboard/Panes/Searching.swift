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

    /// The rows that hold the words, with the sections and groups that still hold something.
    mutating func found(_ query: String, in pane: Pane) -> [RowItem] {
        let words = query.folded.split(whereSeparator: \.isWhitespace)
        var kept: [RowItem] = []
        var heading: RowItem?
        for (row, text) in index(of: pane).rows {
            switch row {
            case .section(let title, _): heading = .section(title, count: nil)
            case .group(let group): heading = .group(RoadmapGroup(key: group.key, title: group.title))
            case .person: heading = row
            default: break
            }
            guard row.isSelectable, words.allSatisfy(text.contains) else { continue }
            if let heading, heading != row {
                if case .section = heading, !kept.isEmpty { kept.append(.blank) }
                kept.append(heading)
            }
            heading = nil
            kept.append(row)
        }
        return kept.isEmpty ? [.note(Words.nothingHolds(query))] : counted(kept)
    }

    /// Groups say how many of their actions were found.
    private func counted(_ rows: [RowItem]) -> [RowItem] {
        var (rows, head) = (rows, 0)
        for place in rows.indices {
            if case .group = rows[place] { head = place }
            guard case .action(let id) = rows[place], case .group(var group) = rows[head] else { continue }
            group.count += 1
            group.done += laboratory.actions[id]?.status == .done ? 1 : 0
            rows[head] = .group(group)
        }
        return rows
    }

    private mutating func index(of pane: Pane) -> SearchIndex {
        if let index = searches[pane] { return index }
        // What is searched is found wherever it is folded away.
        var open = self
        open.roadmap.folded = []
        open.assignments.folded = []
        let index = SearchIndex(
            rows: (pane == .minutes ? pane.minutesRows(self, whole: true) : pane.rows(open)).map {
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
