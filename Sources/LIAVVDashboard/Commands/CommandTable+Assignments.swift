import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// Who contributes what.
    static let onTheAssignments = [
        Command(
            .queue, [.character("A")], Phrase("enchaîner", "one after the other"),
            Phrase(
                "Passe en revue ce que personne n’a pris, une contribution après l’autre.",
                "Goes through what nobody has taken, one contribution after the other."),
            footer: 5, applies: { [.home, .assignments].contains($0.pane) },
            disabled: { $0.queue.isEmpty ? Words.queueIsEmpty : nil }),
        Command(
            .balance, [.character("B")], Phrase("équilibrer", "balance"),
            Phrase(
                "Propose, part par part, comment répartir la charge plus également.",
                "Proposes, share by share, how to spread the load more evenly."),
            footer: 6, applies: { $0.pane == .assignments }),
        Command(
            .review, [.character("R")], Phrase("revue", "review"),
            Phrase(
                "Montre qui porte quoi à ce jour, et ce qui mérite un regard.",
                "Shows who owns what as of today, and what wants a look."),
            footer: 7, applies: { [.home, .assignments].contains($0.pane) }),
        Command(
            .lead, [.character("*")], Phrase("pilote", "lead"),
            Phrase(
                "Fait de quelqu’un qui contribue la personne pilote, ou l’en décharge\u{A0}; demande qui, s’il y a le choix.",
                "Makes someone who contributes the lead, or no longer; asks who, when there is a choice."),
            footer: 8, applies: { $0.pane == .assignments },
            disabled: { $0.leadable == nil ? Words.noLeadable : nil }),
        Command(
            .offerOneself, [.character("+")], Phrase("je me propose", "I offer myself"),
            Phrase("Prend la contribution choisie pour soi.", "Takes the selected contribution for oneself."),
            footer: 6, applies: { $0.pane != .layout && $0.pane != .minutes && !$0.isOnTimeline },
            disabled: { state in
                if state.viewer == nil { return Disabled.whoAreYou }
                return state.assignable.isEmpty && state.markedOrSelected.isEmpty ? Disabled.noContribution : nil
            }),
        Command(
            .markPiece, [.character(" ")], Phrase("marquer", "mark"),
            Phrase(
                "Marque la contribution\u{A0}; a vaut ensuite pour toutes celles marquées.",
                "Marks the contribution; a is then for all those marked."),
            footer: 9, applies: { $0.pane == .assignments && !$0.isInDetail },
            disabled: { state in
                if case .contribution? = state.list.current { nil } else { Disabled.noContribution }
            }),
        Command(
            .unmarkPieces, [.escape], Phrase("ne plus marquer", "unmark"),
            Phrase("Ne marque plus aucune contribution.", "Marks no contribution any more."), footer: 5,
            applies: { $0.pane == .assignments && !$0.isInDetail && !$0.markedPieces.isEmpty }),
    ]
}
