/// What is left when the exit with the most units of passage cannot be used.
public struct ExitLoss: Hashable, Sendable {
    /// The doors of the exit that is lost.
    public let lost: [String]
    /// The units of passage that are left.
    public let unitsLeft: Int
    /// How many ways out are left.
    public let waysLeft: Int
    /// What they lack of the set of exits nearest to being met; nil when one is met, or nobody must get out.
    public let lack: ExitShortfall?

    /// The units of passage that the headcount then needs in all; as many as are left when they suffice.
    public var unitsNeeded: Int { lack?.set.totalUnits ?? unitsLeft }
}
