import LIAVVModel

extension Pane {
    /// The rows of the pane's list.
    func rows(_ state: State) -> [RowItem] {
        switch self {
        case .home: homeRows(state)
        case .roadmap: roadmapRows(state)
        case .assignments: assignmentRows(state)
        case .layout: layoutRows(state)
        case .minutes: minutesRows(state)
        }
    }

    /// A section with its rows, or with what to say when it has none; nothing at all when that is not said either.
    static func section(_ title: Phrase, _ rows: [RowItem], empty: Phrase? = nil, most: Int = .max) -> [RowItem] {
        guard !rows.isEmpty else { return empty.map { [.section(title, count: 0), .note($0), .blank] } ?? [] }
        return [.section(title, count: rows.count)] + rows.prefix(most) + [.blank]
    }
}

extension State {
    /// The rows that hold the words searched for, with the sections that still hold something.
    func filtered(_ rows: [RowItem], by query: String) -> [RowItem] {
        let wanted = query.trimmed.folded
        guard !wanted.isEmpty else { return rows }
        var kept: [RowItem] = []
        var section: RowItem?
        for row in rows {
            guard row.isSelectable else {
                if case .section(let title, _) = row { section = .section(title, count: nil) }
                continue
            }
            guard searchText(of: row).folded.contains(wanted) else { continue }
            if let heading = section {
                kept += kept.isEmpty ? [heading] : [.blank, heading]
                section = nil
            }
            kept.append(row)
        }
        let nothing = Phrase(
            "Rien ne contient «\u{A0}\(query)\u{A0}». Échap\u{A0}: tout montrer.",
            "Nothing holds “\(query)”. Esc: show all.")
        return kept.isEmpty ? [.note(nothing)] : kept
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
