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
