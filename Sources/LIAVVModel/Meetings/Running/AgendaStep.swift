/// One point of a meeting that runs: what was planned for it, what it took, and when it is or will be its turn.
public struct AgendaStep: Hashable, Sendable {
    /// The point.
    public let line: AgendaLine
    /// How far it is.
    public let status: Status
    /// Seconds that it was given; nil: none said.
    public let planned: Int?
    /// Seconds that it took so far.
    public let used: Int
    /// When it was to begin.
    public let plannedStart: Instant
    /// When it began, or will if nothing else takes longer; parked ones: when they were to begin.
    public let start: Instant
    /// When it ended, or will.
    public let end: Instant

    /// How far a point is.
    public enum Status: Sendable, Hashable { case waiting, current, done, parked }

    /// Its name.
    public var id: Identifier { line.item.id }
    /// Seconds left of those that it was given; below zero: it took more. Nil: none said.
    public var left: Int? { planned.map { $0 - used } }
    /// Seconds by which it begins later than planned; below zero: earlier.
    public var shift: Int { start.seconds(since: plannedStart) }
}
