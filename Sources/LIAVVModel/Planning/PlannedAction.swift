/// What the planning says of one action.
public struct PlannedAction: Hashable, Sendable {
    /// The action.
    public let id: Identifier
    /// How many working days it takes, 0 for a milestone.
    public let duration: Int
    /// The day on which it begins at the earliest: not before today, its own start and what it waits for.
    public let start: Day
    /// The day on which it then ends.
    public let finish: Day
    /// The day on which it must begin at the latest for the event to take place on its day; nil: nothing waits for it.
    public let latestStart: Day?
    /// The day on which it must then end.
    public let latestFinish: Day?
    /// Working days by which it can be late without the event being late; negative: the event is late already.
    public let totalSlack: Int?
    /// Working days by which it can be late without anything else beginning later.
    public let freeSlack: Int?
    /// Whether its delay delays the event: nothing left before the event has less slack.
    public let isCritical: Bool
    /// The day on which it must begin at the latest for every due date after it to be met, its own included.
    public let mustStart: Day?
    /// What cannot be met, or wants a look.
    public let problems: [PlanProblem]
}
