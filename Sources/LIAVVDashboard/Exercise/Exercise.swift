import LIAVVModel

/// Ninety seconds on the sample: assign, undo, move a stand. It watches what one does, and ends where it began.
public struct Exercise: Sendable, Equatable {
    /// What is to be done now.
    private(set) var step = Step.assignments
    /// The shares, and the layouts, as they were before the step.
    private var shares: Int
    private var layouts: [Layout]

    /// The steps, in order.
    enum Step: Int, CaseIterable, Sendable {
        case assignments, assign, undo, layout, takeUp, putDown, undoMove, done
    }

    init(_ state: State) {
        shares = Self.shares(state)
        layouts = Array(state.laboratory.layouts)
    }

    /// Goes on once what the step asks for is done.
    mutating func watch(_ state: State) {
        while isDone(state), let next = Step(rawValue: step.rawValue + 1) {
            if step == .assignments { shares = Self.shares(state) }
            if step == .layout { layouts = Array(state.laboratory.layouts) }
            step = next
        }
    }

    private func isDone(_ state: State) -> Bool {
        switch step {
        case .assignments: state.pane == .assignments
        case .assign: Self.shares(state) > shares
        case .undo: Self.shares(state) <= shares
        case .layout: state.pane == .layout
        case .takeUp: state.held != nil
        case .putDown: state.held == nil && Array(state.laboratory.layouts) != layouts
        case .undoMove: Array(state.laboratory.layouts) == layouts
        case .done: false
        }
    }

    private static func shares(_ state: State) -> Int {
        state.laboratory.actions.reduce(0) { $0 + $1.contributions.reduce(0) { $0 + $1.activeShares.count } }
    }
}

extension State {
    /// What a step asks to do, in a sentence that names the key.
    func task(_ step: Exercise.Step) -> Phrase {
        let key = { (name: CommandName) in keyLabel(name) }
        return switch step {
        case .assignments:
            Phrase(
                "Touche \(key(.pane3))\u{A0}: les affectations. Les touches du moment sont toujours en bas.",
                "Key \(key(.pane3)): the assignments. The keys of the moment always stand at the bottom.")
        case .assign:
            Phrase(
                "Touche \(key(.assign)), quelques lettres d’un prénom, puis Entrée\u{A0}: la contribution choisie lui est proposée.",
                "Key \(key(.assign)), some letters of a first name, then Enter: the selected contribution is offered to them."
            )
        case .undo:
            Phrase(
                "C’est enregistré, et rien n’est grave\u{A0}: touche \(key(.undo)) pour l’annuler.",
                "It is saved, and nothing is final: key \(key(.undo)) to undo it.")
        case .layout:
            Phrase("Touche \(key(.pane4))\u{A0}: le plan de la salle.", "Key \(key(.pane4)): the layout of the room.")
        case .takeUp:
            Phrase(
                "Choisissez un stand avec ↓, puis touche \(key(.takeUp))\u{A0}: il est dans votre main.",
                "Select a stand with ↓, then key \(key(.takeUp)): it is in your hand.")
        case .putDown:
            Phrase(
                "Les flèches le déplacent de 10 cm, tout se mesure à chaque pas. Entrée le pose.",
                "Arrows move it by 10 cm, everything is measured at each step. Enter puts it down.")
        case .undoMove:
            Phrase(
                "Touche \(key(.undo))\u{A0}: il est revenu à sa place.", "Key \(key(.undo)): it is back in its place.")
        case .done:
            Phrase(
                "C’est tout. Touche \(key(.commands)) pour l’aide de l’endroit où vous êtes, \(key(.exercise)) pour fermer ceci.",
                "That is all. Key \(key(.commands)) for help about the place where you are, \(key(.exercise)) to close this."
            )
        }
    }
}

extension State {
    /// Begins the exercise, or leaves it, at whatever point.
    mutating func toggleExercise() {
        exercise = exercise == nil ? Exercise(self) : nil
        if exercise == nil { message = Message(Words.exerciseLeft) }
        revealRows()
    }
}

extension Words {
    static let exerciseLeft = Phrase(
        "Exercice fermé\u{A0}; X le reprend depuis le début.", "Exercise closed; X begins it again.")
    static let exerciseElsewhere = Phrase(
        "L’exercice se fait dans l’exemple\u{A0}: liavv demo.", "The exercise is done in the sample: liavv demo.")
    static let aboutExercise = Phrase(
        "Assigner une contribution, annuler, déplacer un stand\u{A0}: sept étapes dans cette copie privée, que l’on quitte quand on veut avec X.",
        "Assign a contribution, undo, move a stand: seven steps in this private copy, to be left at any time with X.")
    static let exerciseRow = Phrase(
        "Première visite\u{A0}? Un exercice de 90 secondes\u{A0}: Entrée, ou X.",
        "First visit? An exercise of 90 seconds: Enter, or X.")
}

extension State {
    /// What only the one who opens the dashboard knows.
    ///
    /// - Parameters:
    ///   - isSample: whether the folder is a copy of the sample, for which there is an exercise.
    ///   - asksWho: whether the member at the keyboard is asked for before anything else.
    public mutating func begin(isSample: Bool, asksWho: Bool) {
        self.isSample = isSample
        refresh(.home)
        if asksWho, viewer == nil, !laboratory.members.isEmpty { _ = run(.identify) }
    }
}
