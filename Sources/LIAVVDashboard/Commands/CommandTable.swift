import LIAVVModel
import TerminalCanvas

/// All commands. To add one: a name in `CommandName`, a row here, a case in `run`.
public enum CommandTable {
    /// Every command, in the order in which help and documents list them.
    public static let all: [Command] =
        onTheLayout + onTheMinutes + onTheSelection + onTheAssignments + onTheRoadmap + onTheData + finding + places
        + program + forOneself + ofThePlan + aboutMeetings

    /// The command that a key gives at this moment.
    static func command(for key: Key, in state: State) -> CommandName? {
        let keymap = state.keymap
        let chosen = all.first { keymap.isChosen(key, for: $0.name) && $0.applies(state) }
        return (chosen ?? all.first { keymap.keys(of: $0).contains(key) && $0.applies(state) })?.name
    }

    static func row(_ name: CommandName) -> Command? { all.first { $0.name == name } }

    private static let onTheSelection = [
        Command(
            .open, [.enter], Phrase("ouvrir", "open"),
            Phrase(
                "Ouvre ce qui est choisi\u{A0}: le détail, ou la fiche au bout du lien.",
                "Opens what is selected: its detail, or what the link leads to."), footer: 1),
        Command(
            .enterDetail, [.right], Phrase("détail", "detail"),
            Phrase("Passe au détail, pour y suivre les liens.", "Moves to the detail, to follow its links."), footer: 2,
            applies: { !$0.isInDetail && !$0.isOnTimeline && !$0.crossesAssignments }),
        Command(
            .leaveDetail, [.left, .escape], Phrase("liste", "list"),
            Phrase("Revient à la liste.", "Goes back to the list."), footer: 2, applies: \.isInDetail),
        Command(
            .assign, [.character("a"), .function(4)], Phrase("assigner", "assign"),
            Phrase("Propose la contribution choisie à un membre.", "Offers the selected contribution to a member."),
            footer: 3, applies: { !$0.isOnLayout }, disabled: { $0.assignable.isEmpty ? Disabled.noContribution : nil }),
        Command(
            .unassign, [.delete, .function(8)], Phrase("retirer", "take off"),
            Phrase("Retire un membre de la contribution choisie.", "Takes a member off the selected contribution."),
            applies: { $0.unassignable != nil }),
        Command(
            .remove, [.delete, .function(8)], Phrase("retirer", "remove"),
            Phrase(
                "Retire ce qui est choisi, après l’avoir nommé\u{A0}; une fiche va dans la corbeille.",
                "Removes what is selected, after naming it; a record goes to the bin."),
            applies: { $0.unassignable == nil },
            disabled: { $0.removables.isEmpty && !$0.removesItems ? Disabled.nothingToRemove : nil }),
        Command(
            .accept, [.character("o"), .function(5)], Phrase("accepter", "accept"),
            Phrase("Accepte la contribution qui vous est proposée.", "Accepts the contribution that you are offered."),
            footer: 3, applies: \.isAboutWork, disabled: { $0.obstacle(to: .accepted) }),
        Command(
            .decline, [.character("d"), .function(6)], Phrase("décliner", "decline"),
            Phrase("Décline la contribution qui vous est proposée.", "Declines the contribution that you are offered."),
            footer: 3, applies: \.isAboutWork, disabled: { $0.obstacle(to: .declined) }),
        Command(
            .takeBackAnswer, [.character("O")], Phrase("reprendre ma réponse", "take back my answer"),
            Phrase(
                "Reprend votre réponse\u{A0}: la contribution l’attend de nouveau.",
                "Takes your answer back: the contribution waits for it again."),
            applies: \.isAboutWork, disabled: { $0.obstacle(to: .proposed) }),
    ]

    private static let onTheData = [
        Command(
            .undo, [.character("u"), .control("z")], Phrase("annuler", "undo"),
            Phrase(
                "Annule votre dernier changement, même d’une visite passée.",
                "Undoes your last change, even of an earlier visit."), footer: 4,
            disabled: { $0.history.stack.done.isEmpty && $0.history.isRecalled ? Refusal.nothingToUndo.phrase : nil }),
        Command(
            .redo, [.control("y"), .character("U")], Phrase("rétablir", "redo"),
            Phrase("Rétablit ce qui vient d’être annulé.", "Makes again what was just undone."),
            disabled: { $0.history.stack.undone.isEmpty && $0.history.isRecalled ? Refusal.nothingToRedo.phrase : nil }),
        Command(
            .history, [.character("h")], Phrase("historique", "history"),
            Phrase(
                "Montre qui a changé quoi et quand, dans la fiche choisie ou partout.",
                "Shows who changed what and when, in the selected record or anywhere."), footer: 12),
        Command(
            .bin, [.character("b")], Phrase("corbeille", "bin"),
            Phrase("Montre ce qui a été retiré, pour le remettre.", "Shows what was removed, to put it back."),
            footer: 13),
        Command(
            .clearSearch, [.escape], Phrase("tout montrer", "show all"),
            Phrase("Montre de nouveau toute la liste.", "Shows the whole list again."), footer: 5,
            applies: { !$0.isInDetail && $0.queries[$0.pane] != nil && $0.marked.isEmpty }),
        Command(
            .search, [.character("/")], Phrase("chercher", "search"),
            Phrase("Ne garde de la liste que ce qui contient des mots.", "Keeps only what holds some words."),
            footer: 6,
            applies: { $0.pane != .minutes }),
        Command(
            .scenario, [.character("s")], Phrase("scénario", "scenario"),
            Phrase("Montre tous les scénarios, puis chacun seul.", "Shows all scenarios, then each alone."), footer: 8,
            applies: { $0.pane == .roadmap || $0.pane == .assignments || $0.pane == .layout },
            disabled: { $0.laboratory.scenarios.isEmpty ? Disabled.noScenario : nil }),
        Command(
            .new, [.character("n"), .function(3)], Phrase("nouvelle action", "new action"),
            Phrase(
                "Ajoute une action, tapée d’une seule ligne, qui montre ce qu’elle a compris.",
                "Adds an action, typed as one line, which shows what it understood."), footer: 5,
            applies: { [.home, .roadmap, .assignments].contains($0.pane) }),
    ]

    private static let places = [
        Command(
            .back, [.control("o"), .backspace], Phrase("retour", "back"),
            Phrase(
                "Revient là où l’on était avant le dernier lien suivi.", "Goes back to before the last link followed."),
            footer: 0, applies: { !$0.jumps.isEmpty }),
        Command(
            .nextPane, [.tab], Phrase("onglet suivant", "next tab"),
            Phrase("Passe à l’onglet suivant.", "Goes to the next tab."), footer: 7),
        Command(
            .previousPane, [.backTab], Phrase("onglet précédent", "previous tab"),
            Phrase("Passe à l’onglet précédent.", "Goes to the previous tab.")),
        tab(.pane1, .home, "1", "&"), tab(.pane2, .roadmap, "2", "é"), tab(.pane3, .assignments, "3", "\""),
        tab(.pane4, .layout, "4", "'"), tab(.pane5, .minutes, "5", "("),
    ]

    private static let program = [
        Command(
            .identify, [.character("i")], Phrase("qui je suis", "who I am"),
            Phrase(
                "Dit qui vous êtes, pour vos contributions et vos changements.",
                "Says who you are, for your contributions and changes."),
            footer: 9, applies: { $0.viewer == nil || $0.pane == .home },
            disabled: { $0.laboratory.members.isEmpty ? Disabled.noMember : nil }),
        Command(
            .commands, [.character("?"), .function(1)], Phrase("aide", "help"),
            Phrase(
                "Liste ce que l’on peut faire à cet endroit\u{A0}; on y cherche et on y lance.",
                "Lists what can be done in this place; search there and run it."),
            footer: 10),
        Command(
            .exercise, [.character("X")], Phrase("exercice", "exercise"),
            Phrase(
                "Un exercice de 90 secondes dans l’exemple\u{A0}: assigner, annuler, déplacer un stand.",
                "An exercise of 90 seconds in the sample: assign, undo, move a stand."),
            applies: { $0.pane == .home || $0.exercise != nil },
            disabled: { $0.isSample || $0.exercise != nil ? nil : Words.exerciseElsewhere }),
        Command(
            .freeMouse, [.character("m")], Phrase("souris", "mouse"),
            Phrase(
                "Rend la souris au terminal pour sélectionner du texte, puis la reprend.",
                "Gives the mouse back to the terminal to select text, then takes it again.")),
        Command(
            .quit, [.character("q"), .function(10), .control("c")], Phrase("quitter", "quit"),
            Phrase(
                "Quitte\u{A0}; chaque changement a été enregistré à mesure.",
                "Quits; each change was saved as it was made."), footer: 11),
    ]

    private static let ofThePlan = [
        Command(
            .proposals, [.character("r")], Phrase("propositions", "proposals"),
            Phrase(
                "Montre les propositions des groupes, pour les accepter, les rattacher ou les écarter.",
                "Shows what the groups proposed, to accept it, join it to an action or turn it down."), footer: 14,
            applies: { [.home, .roadmap, .minutes].contains($0.pane) },
            disabled: { state in
                state.laboratory.meetings.contains { !$0.body.isEmpty } ? nil : Disabled.noProposal
            }),
        Command(
            .propose, [.character("x")], Phrase("proposer", "propose"),
            Phrase(
                "Propose une action tirée de la phrase choisie d’un compte rendu\u{A0}: titre, date et personnes y sont lus.",
                "Proposes an action from the selected sentence of minutes: title, date and people are read from it."),
            footer: 3, applies: { [.home, .minutes].contains($0.pane) || $0.passageToPropose != nil },
            disabled: { $0.passageToPropose == nil ? Words.noPassage : nil }),
        Command(
            .compareScenarios, [.character("w")], Phrase("comparer", "compare scenarios"),
            Phrase(
                "Met les scénarios côte à côte, pour en retenir un.", "Puts the scenarios side by side, to keep one."),
            footer: 15, applies: { [.home, .roadmap, .layout].contains($0.pane) },
            disabled: { $0.laboratory.scenarios.isEmpty ? Disabled.noScenario : nil }),
        Command(
            .progress, [.character("l")], Phrase("avancement", "progress"),
            Phrase(
                "Dessine ce qui est fait et ce qui reste, jusqu’au jour de l’événement.",
                "Draws what is done and what is left, up to the day of the event."), footer: 16),
    ]

    private static func tab(_ name: CommandName, _ pane: Pane, _ digit: Character, _ unshifted: Character) -> Command {
        Command(
            name, [.character(digit), .character(unshifted)], pane.title,
            Phrase("Ouvre l’onglet ", "Opens the tab ")
                + Phrase("«\u{A0}\(pane.title.fr)\u{A0}».", "“\(pane.title.en)”."))
    }
}

/// Why commands cannot be used.
enum Disabled {
    static let whoAreYou = Phrase("Dites d’abord qui vous êtes\u{A0}: i.", "Say who you are first: i.")
    static let noContribution = Phrase(
        "Choisissez d’abord une action ou une contribution.", "Select an action or a contribution first.")
    static let noOneContribution = Phrase("Choisissez d’abord une contribution.", "Select a contribution first.")
    static let nothingToRemove = Phrase(
        "Rien à retirer ici\u{A0}: choisissez une action ou une autre fiche.",
        "Nothing to remove here: select an action or another record.")
    static let noScenario = Phrase("Ce laboratoire n’a pas de scénario.", "This laboratory has no scenario.")
    static let noProposal = Phrase(
        "Aucun compte rendu ne contient de proposition.", "No minutes hold a proposal.")
    static let noMember = Phrase("Ce laboratoire n’a pas encore de membre.", "This laboratory has no member yet.")
}
