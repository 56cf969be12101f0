import LIAVVModel

/// How many actions a filter lets through, of how many.
struct FilterCount: Hashable, Sendable {
    var shown = 0
    var all = 0
}

/// Which actions the roadmap shows.
extension State {
    /// Whether an action passes the filter in force.
    func passes(_ action: Action) -> Bool {
        filter.matches(action, in: laboratory, today: today, viewer: viewer)
    }

    /// Counts what passes: when the records or the filter change, never for a frame.
    mutating func countFiltered() {
        let sieve = ActionSieve(filter, in: laboratory, today: today, viewer: viewer)
        var count = FilterCount()
        for action in laboratory.actions where laboratory.belongs(action, to: scenario) {
            count.all += 1
            count.shown += sieve.lets(action) ? 1 : 0
        }
        filtered = count
    }

    /// Shows only what passes another filter; the selected row stays selected where it passes.
    mutating func setFilter(_ filter: ActionFilter) {
        guard filter != self.filter else { return }
        self.filter = filter
        let former = lists[.roadmap]?.current
        refresh(.roadmap)
        // Whoever looked at an action looks at one, not at the scenarios below.
        guard case .action? = former, lists[.roadmap]?.current != former else { return }
        lists[.roadmap]?.select { if case .action = $0 { true } else { false } }
        let visible = Arrangement(self, pane: .roadmap).list.rows
        lists[.roadmap]?.reveal(visible: visible)
        refreshDetail()
    }

    /// Shows every action again, the selected one still selected.
    mutating func clearFilter() { setFilter(ActionFilter()) }

    /// What is hidden is not changed along with what is seen.
    mutating func unmarkHidden() {
        guard !marked.isEmpty else { return }
        let sieve = ActionSieve(filter, in: laboratory, today: today, viewer: viewer)
        marked = marked.filter { laboratory.actions[$0].map(sieve.lets) ?? false }
    }

    /// Gives up the filter when it hides an action that someone is led to.
    mutating func liftFilter(hiding id: Identifier) {
        guard !filter.isEmpty, let action = laboratory.actions[id], !passes(action) else { return }
        filter = ActionFilter()
        message = Message(Words.filterIsLifted)
    }

    /// What stands in the place of the actions when none passes.
    var nothingPasses: [RowItem] {
        let asksWho = viewer == nil && filter.traits.contains(.mine)
        return [.note(asksWho ? Words.mineIsNobodys : Words.nothingPasses), .note(Words.howToPass)]
    }

    /// Whether the roadmap has only such sentences to show.
    var showsNothing: Bool {
        if case .note? = list.rows.first { !filter.isEmpty } else { false }
    }
}
