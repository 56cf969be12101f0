import LIAVVModel
import TerminalCanvas

/// The columns of the board: the actions by status, and where each column stands.
struct BoardLayout {
    /// One status with its actions.
    struct Column {
        let group: RoadmapGroup
        let rect: Rect
        /// The places of its actions in the list.
        let rows: Range<Int>
    }

    /// The lines of a card: two of the title, one of date and lead.
    static let cardRows = 3
    /// The columns that are in sight.
    let columns: [Column]
    /// How many there are to the left and to the right of them.
    let hidden: (left: Int, right: Int)

    /// - Parameter first: the first column in sight; nil: whatever shows the selected action and the column after it.
    init(_ list: ListState, in rect: Rect, first: Int? = nil) {
        let all = Self.columns(of: list.rows)
        let visible = max(1, min(all.count, rect.columns / 19))
        let current = all.firstIndex { $0.rows.contains(list.selected) } ?? 0
        let wanted = current - max(0, visible - 2)
        let first = min(max(0, first ?? wanted), max(0, all.count - visible))
        let width = rect.columns / visible
        columns = all.dropFirst(first).prefix(visible).enumerated().map { place, column in
            let start = rect.column + place * width
            let end = place == visible - 1 ? rect.maxColumn : start + width
            let rect = Rect(column: start, row: rect.row, columns: end - start, rows: rect.rows)
            return Column(group: column.group, rect: rect, rows: column.rows)
        }
        hidden = (first, max(0, all.count - first - visible))
    }

    private static func columns(of rows: [RowItem]) -> [(group: RoadmapGroup, rows: Range<Int>)] {
        let heads = rows.indices.filter { if case .group = rows[$0] { true } else { false } }
        return heads.enumerated().compactMap { place, head in
            guard case .group(let group) = rows[head] else { return nil }
            let end = place + 1 < heads.count ? heads[place + 1] : rows.count
            return (group, head + 1..<end)
        }
    }

    /// The column in which the selected action stands.
    func current(_ selected: Int) -> Int? { columns.firstIndex { $0.rows.contains(selected) } }

    /// The first card of a column that is in sight: the selected one is always among them.
    static func offset(_ column: Column, selected: Int) -> Int {
        let visible = max(1, column.rect.rows / cardRows)
        guard column.rows.contains(selected) else { return 0 }
        return max(0, min(selected - column.rows.lowerBound - visible / 2, column.rows.count - visible))
    }
}
