import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// Which actions the roadmap shows.
    static let filtering = [
        Command(
            .filter, [.character("f")], Phrase("filtrer", "filter"),
            Phrase(
                "Ne montre que certaines actions, comme les vôtres, celles en retard ou d’une phase.",
                "Shows some of the actions only, such as yours, those that are late or of a phase."),
            footer: 6, applies: { $0.pane == .roadmap }),
        Command(
            .clearFilter, [.escape], Phrase("tout revoir", "see all"),
            Phrase("Montre de nouveau toutes les actions.", "Shows every action again."), footer: 5,
            applies: { state in
                state.pane == .roadmap && !state.isInDetail && !state.filter.isEmpty && state.marked.isEmpty
                    && state.queries[.roadmap] == nil
            }),
    ]
}
