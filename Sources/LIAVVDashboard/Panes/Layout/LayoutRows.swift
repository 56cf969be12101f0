import LIAVVModel

extension Pane {
    /// The layouts, each with what stands in it or what there is to know about it.
    func layoutRows(_ state: State) -> [RowItem] {
        let shown = state.laboratory.layouts.filter { layout in
            state.scenario.map { layout.scenarios.isEmpty || layout.scenarios.contains($0) } ?? true
        }
        guard !shown.isEmpty else {
            return [
                .note(Phrase("Aucun plan.", "No layout yet.")),
                .note(Phrase("D\u{A0}: en commencer un", "D: begin one")),
            ]
        }
        return shown.flatMap { layout in
            [.layout(layout.id)] + (state.planView.form == .findings ? findings(layout, state) : things(layout, state))
        }
    }

    private func things(_ layout: Layout, _ state: State) -> [RowItem] {
        let doors = layout.room.flatMap { state.laboratory.rooms[$0] }?.doors ?? []
        return layout.items.map { .item(layout: layout.id, item: $0.id) }
            + doors.map { .door(layout: layout.id, door: $0.id) }
    }

    private func findings(_ layout: Layout, _ state: State) -> [RowItem] {
        guard let study = state.studies[layout.id] else {
            return [.note(Words.measuring)]
        }
        let rules = state.laboratory.adaptedRules.map(RowItem.note)
        guard !study.findings.isEmpty else { return [.note(Words.nothingFound)] + rules }
        return study.findings.map { .finding(layout: layout.id, key: $0.key) } + rules
    }
}

extension ListState {
    /// What is selected stays in the layout that it was in, when its row has gone.
    mutating func stay(inLayoutOf former: ListState) {
        guard let layout = former.current?.layout, current?.layout != layout else { return }
        select(near: former.selected) { $0.layout == layout }
    }
}

extension Words {
    static let measuring = Phrase("Mesure en cours…", "Being measured…")
    static let nothingFound = Phrase("Rien à signaler.", "Nothing to report.")
}
