/// What of an action cannot be met as it is planned, or wants a look.
public enum PlanProblem: Hashable, Sendable {
    /// It should have begun on a day that is past for the due date of `goal` to be met; a milestone, been reached.
    case shouldHaveStarted(on: Day, ago: Int, goal: Identifier, due: Day, isMilestone: Bool)
    /// It ends after its due date; because of the action that it waits for, or of its own length.
    case endsTooLate(finish: Day, due: Day, because: Identifier?)
    /// It ends too late for the event.
    case missesEvent(finish: Day, because: Identifier?)
    /// It is to begin before what it waits for has ended.
    case startsTooEarly(start: Day, possible: Day, because: Identifier)
    /// It waits for something that will not be done.
    case waitsFor(Identifier, Obstacle)
    /// It waits for itself, by way of the others, in the order in which they wait.
    case cycle([Identifier])
    /// It counts from an event that has no day.
    case noEventDay
    /// Nobody works on the day on which it begins or is due.
    case notAWorkingDay(Day, reason: Phrase)
    /// It cannot be taken back, and the event is not sure to take place.
    case irreversibleWhileTentative

    /// Why something waited for will not be done.
    public enum Obstacle: Hashable, Sendable {
        /// It was removed.
        case removed
        /// It was given up.
        case dropped
        /// It was set aside with its scenario.
        case setAside
        /// It belongs to another scenario.
        case otherScenario
    }

    /// Whether dates cannot be met as they stand; otherwise it only wants a look.
    public var isBlocking: Bool {
        switch self {
        case .notAWorkingDay, .irreversibleWhileTentative: false
        default: true
        }
    }

    /// By how many days it is missed, where it is.
    var days: Int {
        switch self {
        case .shouldHaveStarted(_, let ago, _, _, _): ago
        case .endsTooLate(let finish, let due, _): finish - due
        case .missesEvent(let finish, _): finish.number
        case .startsTooEarly(let start, let possible, _): possible - start
        default: 0
        }
    }

    /// What tells kinds of problems apart, whatever the days.
    var kind: Int {
        switch self {
        case .shouldHaveStarted: 0
        case .endsTooLate: 1
        case .missesEvent: 2
        case .startsTooEarly: 3
        case .waitsFor: 4
        case .cycle: 5
        case .noEventDay: 6
        case .notAWorkingDay: 7
        case .irreversibleWhileTentative: 8
        }
    }
}

/// A problem and the action that has it.
public struct PlanFinding: Hashable, Sendable {
    /// The action.
    public let action: Identifier
    /// What is the matter with it.
    public let problem: PlanProblem
}
