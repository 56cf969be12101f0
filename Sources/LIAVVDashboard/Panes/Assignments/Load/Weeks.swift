import LIAVVModel
import TerminalCanvas

extension Pane {
    /// The members, each a row of weeks.
    func weekRows(_ state: State) -> [RowItem] {
        let members = state.weekly?.members ?? []
        return members.isEmpty ? [.note(Words.nobodyYet)] : members.map(RowItem.member)
    }
}

extension State {
    /// The place of the week under the cursor.
    var weekCursor: Int {
        guard let weeks = weekly?.weeks, let week = assignments.week else { return 0 }
        return weeks.firstIndex(of: week) ?? 0
    }

    func weekGrid(_ rect: Rect) -> Grid {
        let title = max(14, min(30, rect.columns / 5))
        return Grid(
            rect, title: title, cell: 7, total: 11, count: weekly?.weeks.count ?? 0,
            first: assignments.firstColumn[.load] ?? 0, cursor: weekCursor)
    }
}

extension WeeklyLoad.Cell {
    /// How much of what can be given is taken, as a sign that reads without colour.
    var density: Span {
        if isAbsent, isEmpty { return Span("–", .muted) }
        if isOver { return Span("!", .bad) }
        guard hours > 0 else { return Span(" ") }
        // Where nobody said how much can be given there is nothing to fill.
        guard let capacity, capacity > 0 else { return Span("·", .muted) }
        let share = hours / capacity
        let sign = share < 0.2 ? "·" : share < 0.4 ? "░" : share < 0.6 ? "▒" : share < 0.85 ? "▓" : "█"
        return Span(sign, share < 0.85 ? .info : .warning)
    }

    /// `12,5`, `3+?`, `+?`; nothing where nothing falls, `abs.` where they are away.
    func text(in language: Language, columns: Int) -> String {
        let unknown = unknown > 0 ? "+?" : ""
        guard hours > 0 else { return unknown }
        let exact = ((hours * 10).rounded() / 10).decimal(in: language)
        let fits = exact.count + unknown.count <= columns
        return (fits ? exact : hours.rounded().decimal(in: language)) + unknown
    }
}
