/// What is left when the exit with the most units of passage cannot be used.
public struct ExitLoss: Hashable, Sendable {
    /// The doors of the exit that is lost.
    public let lost: [String]
    /// The units of passage that are left.
    public let unitsLeft: Int
    /// How many ways out are left.
    public let waysLeft: Int
    /// The units of passage that the headcount needs, one per 100 people or fraction (CO 38).
    public let unitsNeeded: Int
}
