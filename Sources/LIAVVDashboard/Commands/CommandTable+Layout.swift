import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// What only the layouts have.
    static let onTheLayout = onTheItems + onTheFindings + onTheDrawing

    private static let onTheItems = [
        Command(
            .takeUp, [.character("p")], Phrase("déplacer", "move"),
            Phrase(
                "Prend ce qui est choisi\u{A0}: les flèches le déplacent, tout se mesure à chaque pas.",
                "Takes up what is selected: arrows move it, everything is measured at each step."),
            footer: 3, applies: \.isOnLayout,
            disabled: { $0.chosenItems.isEmpty && $0.chosenDoor == nil && $0.chosenPart == nil ? Words.noItem : nil }),
        Command(
            .addItem, [.character("+"), .function(3)], Phrase("ajouter", "add"),
            Phrase(
                "Ajoute un stand, une table, des chaises ou autre chose.",
                "Adds a stand, a table, chairs or anything else."), footer: 4,
            applies: \.isOnLayout, disabled: { $0.shownLayout == nil ? Words.noLayout : nil }),
        Command(
            .rotate, [.character("r")], Phrase("tourner", "rotate"),
            Phrase("Tourne de 90°.", "Rotates by 90°."), footer: 6, applies: \.isOnLayout,
            disabled: { $0.chosenItems.isEmpty ? Words.noItem : nil }),
        Command(
            .rotateFinely, [.character("R")], Phrase("tourner de 15°", "rotate by 15°"),
            Phrase("Tourne de 15°.", "Rotates by 15°."), applies: \.isOnLayout,
            disabled: { $0.chosenItems.isEmpty ? Words.noItem : nil }),
        Command(
            .duplicateItems, [.character("y")], Phrase("copier", "copy"),
            Phrase("Copie ce qui est choisi, à poser ailleurs.", "Copies what is selected, to be put elsewhere."),
            footer: 10, applies: \.isOnLayout, disabled: { $0.chosenItems.isEmpty ? Words.noItem : nil }),
        Command(
            .markItem, [.character(" ")], Phrase("marquer", "mark"),
            Phrase(
                "Marque l’élément\u{A0}; la commande suivante vaut pour tous.",
                "Marks the item; the next command is for all."),
            footer: 9, applies: \.isOnLayout, disabled: { $0.chosenItems.isEmpty ? Words.noItem : nil }),
        Command(
            .unmarkItems, [.escape], Phrase("ne plus marquer", "unmark"),
            Phrase("Ne marque plus aucun élément.", "Marks no item any more."), footer: 5,
            applies: { $0.isOnLayout && !$0.planView.marked.isEmpty }),
        Command(
            .rota, [.character("a"), .function(4)], Phrase("tenue du stand", "rota"),
            Phrase("Dit qui tient le stand, et à quelles heures.", "Says who staffs the stand, and at what hours."),
            footer: 9, applies: \.isOnLayout, disabled: { $0.chosenItems.count == 1 ? nil : Words.oneStand }),
        Command(
            .tidy, [.character("g")], Phrase("ranger", "tidy"),
            Phrase(
                "Aligne, espace, échange ou répète ce qui est choisi\u{A0}; copie ou compare les plans.",
                "Aligns, spaces, swaps or repeats what is selected; copies or compares layouts."),
            footer: 8, applies: \.isOnLayout, disabled: { $0.shownLayout == nil ? Words.noLayout : nil }),
        Command(
            .newLayout, [.character("D")], Phrase("nouveau plan", "new layout"),
            Phrase("Commence un plan vide de la même salle.", "Begins an empty layout of the same room."),
            applies: \.isOnLayout, disabled: { $0.laboratory.rooms.isEmpty ? Words.noRoom : nil }),
    ]

    private static let onTheFindings = [
        Command(
            .nextFinding, [.character("n")], Phrase("constat", "finding"),
            Phrase("Va au constat suivant, sur le plan aussi.", "Goes to the next finding, on the drawing too."),
            footer: 3, applies: { $0.pane == .layout }),
        Command(
            .previousFinding, [.character("N")], Phrase("constat précédent", "previous finding"),
            Phrase("Va au constat précédent.", "Goes to the previous finding."),
            applies: { $0.pane == .layout }),
        Command(
            .block, [.character("x")], Phrase("bloquer la porte", "block the door"),
            Phrase(
                "Bloque la porte dans ce plan, pour voir ce qui reste, ou la rend au passage.",
                "Blocks the door in this layout, to see what is left, or lets people through again."),
            footer: 2, now: { $0.isChosenDoorBlocked ? Words.reopenDoor : nil }, applies: \.isOnLayout,
            disabled: { $0.chosenDoor == nil ? Words.noDoor : nil }),
        Command(
            .waive, [.character("W")], Phrase("accepter le constat", "accept the finding"),
            Phrase(
                "Accepte un constat, avec le motif, ou revient dessus.",
                "Accepts a finding, with the reason, or goes back on it."),
            footer: 3, applies: \.isOnLayout, disabled: { $0.selectedFinding == nil ? Words.noFindingHere : nil }),
        Command(
            .crowd, [.character("E")], Phrase("évacuer", "let everybody out"),
            Phrase(
                "Montre sur le plan des gens qui sortent\u{A0}: une image, pas un calcul.",
                "Shows people leaving on the drawing: a picture, no figure."),
            applies: \.isOnLayout, disabled: { $0.shownLayout == nil ? Words.noLayout : nil }),
        Command(
            .rules, [.character("k")], Phrase("règles", "rules"),
            Phrase(
                "Montre les règles du plan, article par article, et les adapte.",
                "Shows the layout rules, article by article, and adapts them."), footer: 12, applies: \.isOnLayout),
    ]

    private static let onTheDrawing = [
        Command(
            .layer, [.character("c")], Phrase("calque", "layer"),
            Phrase(
                "Montre sur le sol la circulation, l’accessibilité, les chemins de sortie, les zones, l’électricité.",
                "Shows on the floor circulation, accessibility, ways out, zones, power."), footer: 4,
            applies: \.isOnLayout),
        Command(
            .closer, [.character("z")], Phrase("plus près", "closer"),
            Phrase(
                "Montre le plan de plus près, autour de ce qui est choisi\u{A0}; ◂2 au bord\u{A0}: 2 éléments hors du cadre, à gauche.",
                "Shows the drawing closer, about what is selected; ◂2 at the edge: 2 items out of the frame, to the left."
            ),
            footer: 7, applies: \.isOnLayout),
        Command(
            .farther, [.character("Z"), .character("-")], Phrase("plus loin", "farther"),
            Phrase(
                "Montre le plan de plus loin, jusqu’à la salle entière.",
                "Shows the drawing from farther, up to the whole room."),
            footer: 11, applies: \.isOnLayout),
        Command(
            .wholeRoom, [.character("0"), .character("à")], Phrase("toute la salle", "whole room"),
            Phrase("Montre de nouveau la salle entière.", "Shows the whole room again."), footer: 6,
            applies: { $0.isOnLayout && $0.planView.zoom != nil }),
        Command(
            .panLeft, [.shiftLeft], Phrase("vers la gauche", "to the left"),
            Phrase("Fait glisser le plan vers la gauche.", "Slides the drawing to the left."), applies: \.isOnLayout),
        Command(
            .panRight, [.shiftRight], Phrase("vers la droite", "to the right"),
            Phrase("Fait glisser le plan vers la droite.", "Slides the drawing to the right."), applies: \.isOnLayout),
        Command(
            .panUp, [.shiftUp], Phrase("vers le haut", "up"),
            Phrase("Fait glisser le plan vers le haut.", "Slides the drawing up."), applies: \.isOnLayout),
        Command(
            .panDown, [.shiftDown], Phrase("vers le bas", "down"),
            Phrase("Fait glisser le plan vers le bas.", "Slides the drawing down."), applies: \.isOnLayout),
    ]
}

extension State {
    /// Whether the keys go to the layouts and their drawing.
    var isOnLayout: Bool { pane == .layout && !isInDetail }
}

extension Words {
    static let oneStand = Phrase("Choisissez d’abord un seul stand.", "Select a single stand first.")
    static let noItem = Phrase("Choisissez d’abord un élément du plan.", "Select an item of the layout first.")
    static let noLayout = Phrase("Il n’y a pas de plan\u{A0}; D en commence un.", "There is no layout; D begins one.")
    static let noRoom = Phrase("Ce laboratoire n’a pas de salle.", "This laboratory has no room.")
    static let reopenDoor = Phrase("rouvrir la porte", "reopen the door")
    static let noDoor = Phrase("Choisissez d’abord une porte.", "Select a door first.")
    static let noFindingHere = Phrase("Allez d’abord à un constat\u{A0}: n.", "Go to a finding first: n.")
}
