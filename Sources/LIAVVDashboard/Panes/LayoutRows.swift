import LIAVVModel

extension Pane {
    /// The layouts, each with what stands in it.
    func layoutRows(_ state: State) -> [RowItem] {
        let shown = state.laboratory.layouts.filter { layout in
            state.scenario.map { layout.scenarios.isEmpty || layout.scenarios.contains($0) } ?? true
        }
        guard !shown.isEmpty else {
            return [
                .note(Phrase("Aucun plan.", "No layout yet.")),
                .note(Phrase("un fichier dans layouts/", "a file in layouts/")),
            ]
        }
        return shown.flatMap { layout in
            [.layout(layout.id)] + layout.items.map { .item(layout: layout.id, item: $0.id) }
        }
    }
}
