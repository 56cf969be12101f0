import LIAVVModel

/// The actions that a filter lets through, by date.
struct Filtered: Sendable {
    var shown: [Identifier] = []
    /// How many there are without it.
    var all = 0
    /// What words are searched in, while someone types some.
    var texts: ActionTexts?

    var count: FilterCount { FilterCount(shown: shown.count, all: all) }
}

/// How many actions a filter lets through, of how many.
struct FilterCount: Hashable, Sendable {
    let shown: Int
    let all: Int
}

/// Which actions the roadmap shows.
extension State {
    /// Whether an action passes the filter in force.
    func passes(_ action: Action) -> Bool {
        filter.matches(action, in: laboratory, today: today, viewer: viewer)
    }

    /// Works out what passes: when the records or the filter change, never for a frame.
    mutating func sift() {
        let there =
            scenario == nil
            ? digest.actionsByDate
            : digest.actionsByDate.filter {
                laboratory.actions[$0].map { laboratory.belongs($0, to: scenario) } ?? false
            }
        filtered.all = there.count
        let sieve = sieve
        filtered.shown =
            filter.isEmpty
            ? there : there.filter { sieve.mayLet($0) && laboratory.actions[$0].map(sieve.lets) ?? false }
    }

    private var sieve: ActionSieve {
        ActionSieve(filter, in: laboratory, today: today, viewer: viewer, texts: filtered.texts)
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
        marked.formIntersection(filtered.shown)
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
