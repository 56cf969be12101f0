import LIAVVModel
import TerminalCanvas

/// A list of rows of which one is selected: the same in every pane and every overlay.
public struct ListState: Sendable, Equatable {
    /// What the rows stand for, in order.
    public private(set) var rows: [RowItem] = []
    /// The place of the selected row.
    public private(set) var selected = 0
    /// The first row that is shown.
    public private(set) var offset = 0

    /// The row that is selected; nil in an empty list.
    public var current: RowItem? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// Puts other rows in, keeping the selection on what it stood on, else near it.
    mutating func replace(_ rows: [RowItem]) {
        let former = current
        let place = former.flatMap { former in
            rows.indices.filter { rows[$0].isSame(as: former) }.min { abs($0 - selected) < abs($1 - selected) }
        }
        self.rows = rows
        // What comes in above leaves what one reads where it is on the screen.
        if let place { offset = max(0, offset + place - selected) }
        selected = place ?? min(selected, max(0, rows.count - 1))
        settle(1)
    }

    mutating func move(by step: Int) {
        guard !rows.isEmpty else { return }
        selected = min(max(selected + step, 0), rows.count - 1)
        settle(step)
    }

    mutating func moveToEnd(_ end: Bool) {
        selected = end ? max(0, rows.count - 1) : 0
        settle(end ? -1 : 1)
    }

    /// Selects that row, if it is there.
    @discardableResult
    mutating func select(_ wanted: (RowItem) -> Bool) -> Bool {
        guard let place = rows.firstIndex(where: wanted) else { return false }
        selected = place
        return true
    }

    /// Selects the row nearest to a place of which that holds, if there is one.
    @discardableResult
    mutating func select(near place: Int, where isWanted: (RowItem) -> Bool) -> Bool {
        let places = rows.indices.filter { rows[$0].isSelectable && isWanted(rows[$0]) }
        guard let nearest = places.min(by: { abs($0 - place) < abs($1 - place) }) else { return false }
        selected = nearest
        return true
    }

    mutating func select(place: Int) {
        guard rows.indices.contains(place), rows[place].isSelectable else { return }
        selected = place
    }

    /// The heading that the selected row stands under.
    var currentSection: Phrase? {
        guard !rows.isEmpty else { return nil }
        for place in (0...selected).reversed() {
            if case .section(let title, _) = rows[place] { return title }
            if case .group(let group) = rows[place] { return group.title }
            if case .person(let group) = rows[place] { return Phrase(verbatim: group.key) }
        }
        return nil
    }

    /// The row after the selected one in the same section, else the one before it.
    var neighbour: RowItem? {
        // Blank rows between are no border.
        let after = rows.dropFirst(selected + 1).first { $0 != .blank }
        let before = rows.prefix(selected).last { $0 != .blank }
        return [after, before].compactMap { $0 }.first(where: \.isSelectable)
    }

    mutating func scroll(by step: Int, visible: Int) {
        offset = min(max(offset + step, 0), max(0, rows.count - visible))
        selected = min(max(selected, offset), offset + max(0, visible - 1))
        settle(step)
    }

    /// Brings the selected row into a window of that many rows, with the heading above it where there is room.
    mutating func reveal(visible: Int) {
        guard visible > 0 else { return }
        let top =
            selected > 0 && rows.indices.contains(selected) && !rows[selected - 1].isSelectable
            ? selected - 1 : selected
        if top < offset { offset = top }
        if selected >= offset + visible { offset = selected - visible + 1 }
        offset = min(max(offset, 0), max(0, rows.count - visible))
        if selected < offset { offset = selected }
    }

    /// Moves off rows that cannot be selected, first in the direction of travel.
    private mutating func settle(_ step: Int) {
        guard rows.indices.contains(selected), !rows[selected].isSelectable else { return }
        let direction = step >= 0 ? 1 : -1
        selected = selectable(from: selected, direction) ?? selectable(from: selected, -direction) ?? selected
    }

    private func selectable(from start: Int, _ direction: Int) -> Int? {
        var place = start
        while rows.indices.contains(place), !rows[place].isSelectable { place += direction }
        return rows.indices.contains(place) ? place : nil
    }
}
