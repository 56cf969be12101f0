/// A move that nobody has accepted yet: everything that it would change, and what that would lead to.
public struct MovePreview: Sendable {
    /// What accepting it does, as one change.
    public let change: Change
    /// The actions that get other dates: first those that were asked for, then those that follow or lead to them.
    public let moves: [ActionMove]
    /// Those that would have to move and stay where they are.
    public let pinned: [PinnedAction]
    /// What could be met and no longer can.
    public let newProblems: [PlanFinding]
    /// What could not be met and now can.
    public let solvedProblems: [PlanFinding]
    /// The laboratory as it would be.
    public let laboratory: Laboratory
    /// The plan as it would be.
    public let plan: Plan

    /// Whether anything would change.
    public var isEmpty: Bool { change.edits.isEmpty }
}

/// One action that a move gives other dates.
public struct ActionMove: Hashable, Sendable {
    /// The action.
    public let action: Identifier
    /// Its dates before and after; nil where it has none.
    public let start: (before: Day?, after: Day?)
    /// The same for its due date.
    public let due: (before: Day?, after: Day?)
    /// The action that it waits for or that waits for it, because of which it moves; nil: it was asked to.
    public let because: Identifier?
    /// How many contributions in it get another date with it.
    public let contributions: Int
    /// Whether its new date is past already.
    public let isPast: Bool

    init(
        _ action: Identifier, start: (Day?, Day?), due: (Day?, Day?), because: Identifier?, contributions: Int = 0,
        isPast: Bool = false
    ) {
        (self.action, self.because, self.contributions, self.isPast) = (action, because, contributions, isPast)
        self.start = (start.0, start.1)
        self.due = (due.0, due.1)
    }

    /// Days of the calendar by which it moves, later when positive.
    public var days: Int {
        if let before = due.before, let after = due.after { return after - before }
        if let before = start.before, let after = start.after { return after - before }
        return 0
    }

    /// The same action and dates.
    public static func == (a: ActionMove, b: ActionMove) -> Bool {
        a.action == b.action && a.start == b.start && a.due == b.due && a.because == b.because
    }

    /// By the action.
    public func hash(into hasher: inout Hasher) { hasher.combine(action) }
}

/// An action that a move leaves where it is, although it would have to move.
public struct PinnedAction: Hashable, Sendable {
    /// The action.
    public let action: Identifier
    /// Why.
    public let reason: Reason

    /// Why an action stays.
    public enum Reason: Hashable, Sendable {
        /// It is done.
        case done
        /// It has begun already.
        case underWay
        /// It has no date that could move.
        case undated
        /// It happens on the day of the event, which is moved by itself.
        case event
    }

    init(_ action: Identifier, _ reason: Reason) { (self.action, self.reason) = (action, reason) }
}

extension PinnedAction.Reason {
    /// Why it stays, in a few words.
    public var phrase: Phrase {
        switch self {
        case .done: Phrase("déjà faite", "done already")
        case .underWay:
            Phrase("déjà commencée\u{A0}; changez son échéance si besoin", "begun already; change when it is due")
        case .undated: Phrase("sans date\u{A0}; donnez celle qu’elle aura", "without a date; give the one it will have")
        case .event: Phrase("a lieu le jour de l’événement", "takes place on the day of the event")
        }
    }
}
