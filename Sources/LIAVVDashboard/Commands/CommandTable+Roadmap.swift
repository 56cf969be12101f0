import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// What only the roadmap has.
    static let onTheRoadmap = views + onTheActions + filtering

    private static let views = [
        Command(
            .turnView, [.character("v")], Phrase("vue", "view"),
            Phrase(
                "Montre la même chose autrement\u{A0}: liste, calendrier, statuts, membres, semaines, constats, plan seul, questions ou décisions.",
                "Shows the same in another way: list, calendar, statuses, members, weeks, findings, drawing alone, questions or decisions."
            ),
            footer: 4, applies: { $0.pane != .home }),
        Command(
            .arrange, [.character("g")], Phrase("présentation", "arrange"),
            Phrase(
                "Choisit ce qui groupe et trie les actions, et les colonnes.",
                "Chooses what groups and sorts the actions, and the columns."),
            footer: 8, applies: { $0.pane == .roadmap }),
        Command(
            .zoomIn, [.character("z"), .character("+")], Phrase("plus près", "closer"),
            Phrase("Montre moins de jours, de plus près.", "Shows fewer days, closer."), footer: 6,
            applies: { $0.isOnTimeline }),
        Command(
            .zoomOut, [.character("Z"), .character("-")], Phrase("plus loin", "wider"),
            Phrase("Montre plus de jours à la fois.", "Shows more days at once."), footer: 6,
            applies: { $0.isOnTimeline }),
        Command(
            .earlier, [.left], Phrase("avant", "earlier"),
            Phrase("Fait défiler le calendrier vers le passé.", "Scrolls the calendar back."), footer: 5,
            applies: { $0.isOnTimeline && !$0.isInDetail }),
        Command(
            .later, [.right], Phrase("après", "later"),
            Phrase("Fait défiler le calendrier vers l’avenir.", "Scrolls the calendar on."), footer: 5,
            applies: { $0.isOnTimeline && !$0.isInDetail }),
        Command(
            .fold, [.left], Phrase("plier", "fold"),
            Phrase(
                "Ne laisse d’un groupe que son titre, ou le rouvre.", "Leaves only the heading of a group, or opens it."
            ), applies: { ($0.isOnRoadmapList || $0.isByMember) && !$0.isInDetail }),
    ]

    private static let onTheActions = [
        Command(
            .mark, [.character(" ")], Phrase("marquer", "mark"),
            Phrase(
                "Marque l’action\u{A0}; la commande suivante vaut pour toutes celles marquées.",
                "Marks the action; the next command is for all those marked."),
            footer: 9, applies: { $0.pane == .roadmap && !$0.isInDetail },
            disabled: { $0.selectedAction == nil ? Disabled.noAction : nil }),
        Command(
            .unmark, [.escape], Phrase("ne plus marquer", "unmark"),
            Phrase("Ne marque plus aucune action.", "Marks no action any more."), footer: 5,
            applies: { $0.pane == .roadmap && !$0.isInDetail && !$0.marked.isEmpty }),
        Command(
            .toggleDone, [.character("t")], Phrase("faite", "done"),
            Phrase(
                "Dit que l’action ou la contribution est faite, ou qu’elle ne l’est pas.",
                "Says that the action or contribution is done, or that it is not."), footer: 8,
            applies: { $0.pane != .layout && $0.pane != .minutes },
            disabled: { $0.finishable.isEmpty ? Disabled.noContribution : nil }),
        Command(
            .edit, [.character("e"), .function(2)], Phrase("modifier", "edit"),
            Phrase(
                "Montre tous les champs de la fiche, pour les modifier.", "Shows all fields of the record, to edit."),
            footer: 4, disabled: { $0.editable == nil ? Disabled.nothingToEdit : nil }),
        Command(
            .change, [.character("c")], Phrase("changer", "change"),
            Phrase(
                "Change un seul champ, de l’action choisie ou de toutes celles marquées.",
                "Changes one field, of the selected action or of all those marked."), footer: 9,
            applies: { !$0.isOnLayout && !$0.isOnMinutes },
            disabled: { $0.changeable.isEmpty ? Disabled.nothingToEdit : nil }),
        Command(
            .nextStatus, [.character(">"), .shiftRight], Phrase("statut suivant", "next status"),
            Phrase("Fait passer l’action au statut suivant.", "Moves the action to the next status."),
            applies: { $0.pane == .roadmap }, disabled: { $0.subjects.isEmpty ? Disabled.noAction : nil }),
        Command(
            .previousStatus, [.character("<"), .shiftLeft], Phrase("statut précédent", "previous status"),
            Phrase("Ramène l’action au statut précédent.", "Moves the action back to the previous status."),
            applies: { $0.pane == .roadmap }, disabled: { $0.subjects.isEmpty ? Disabled.noAction : nil }),
        Command(
            .duplicate, [.character("y")], Phrase("dupliquer", "duplicate"),
            Phrase(
                "Fait une copie de l’action, sans dates passées ni contributeur·rices.",
                "Makes a copy of the action, without past dates or contributors."), applies: { $0.pane == .roadmap },
            disabled: { $0.subjects.isEmpty ? Disabled.noAction : nil }),
        Command(
            .move, [.character("p")], Phrase("déplacer", "move"),
            Phrase(
                "Déplace dans le temps, en montrant d’abord tout ce que cela entraîne.",
                "Moves in time, showing first all that this leads to."), footer: 6,
            applies: { $0.pane == .roadmap }, disabled: { $0.subjects.isEmpty ? Disabled.noAction : nil }),
        Command(
            .moveEvent, [.character("j")], Phrase("jour de l’événement", "day of the event"),
            Phrase(
                "Déplace l’événement\u{A0}; toutes les dates en J−n le suivent.",
                "Moves the event; all dates given as D−n follow it."), applies: { $0.pane == .roadmap }),
        Command(
            .planning, [.character("C")], Phrase("chemin critique", "critical path"),
            Phrase(
                "Montre le chemin critique, et ce qui ne peut pas être tenu.",
                "Shows the critical path, and what cannot be met."), footer: 5, applies: { $0.pane == .roadmap }),
        Command(
            .split, [.character("k")], Phrase("découper", "split"),
            Phrase(
                "Découpe l’action en contributions, une ligne tapée pour chacune.",
                "Splits the action into contributions, one line typed for each."), footer: 9,
            applies: { [.home, .roadmap, .assignments].contains($0.pane) },
            disabled: { $0.splittable == nil ? Disabled.noAction : nil }),
    ]
}

extension Disabled {
    static let nothingToEdit = Phrase(
        "Choisissez d’abord une action, une contribution, un scénario ou un membre.",
        "Select an action, a contribution, a scenario or a member first.")
    static let noAction = Phrase("Choisissez d’abord une action.", "Select an action first.")
}
