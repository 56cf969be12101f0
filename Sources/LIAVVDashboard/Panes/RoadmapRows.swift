import LIAVVModel

extension Pane {
    /// The actions by phase, each by date; then the scenarios.
    func roadmapRows(_ state: State) -> [RowItem] {
        let laboratory = state.laboratory
        guard !laboratory.actions.isEmpty else {
            return [
                .note(Phrase("La feuille de route est vide.", "The roadmap is empty.")),
                .note(Phrase("liavv add action TITRE", "liavv add action TITLE")),
            ]
        }
        let shown = state.digest.actionsByDate.compactMap { laboratory.actions[$0] }.filter {
            laboratory.belongs($0, to: state.scenario)
        }
        var byPhase: [String: [RowItem]] = [:]
        for action in shown { byPhase[action.phase, default: []].append(.action(action.id)) }
        let known = laboratory.settings.phases
        let others = byPhase.keys.filter { !known.contains($0) && !$0.isEmpty }.sortedInFrench { $0 }
        var rows: [RowItem] = []
        for phase in known + others { rows += Self.section(Phrase(verbatim: phase), byPhase[phase] ?? []) }
        rows += Self.section(Phrase("Sans phase", "Without phase"), byPhase[""] ?? [])
        let scenarios = laboratory.scenarios.map { RowItem.scenario($0.id) }
        return rows + Self.section(Phrase("Scénarios", "Scenarios"), scenarios)
    }
}
