/// The exits of a room as the articles count them.
public struct ExitCapacity: Hashable, Sendable {
    /// One way out: a door, or several near ones that count as one (CO 43 §3).
    public struct Way: Hashable, Sendable {
        /// The doors that make it.
        public let doors: [String]
        /// How wide one gets out through it, in centimetres; of several doors the widest.
        public let width: Double
        /// Its units of passage.
        public let units: Int
        /// Whether it is at least wide enough for an accessory exit (CO 41).
        public let isAccessory: Bool
        /// Whether all its doors are kept as accessory exits, so that it is no normal one however wide it is.
        public let isKeptAccessory: Bool

        /// As articles count it.
        var counted: ExitWay { ExitWay(units: units, isAccessory: isAccessory) }
    }

    /// The ways out.
    public let ways: [Way]
    /// The units of passage of all ways together.
    public let units: Int
    /// The sets of exits that the article accepts for the headcount; empty when it says nothing.
    public let accepted: [ExitCombination]
    /// Whether one of them is met.
    public let isEnough: Bool
}
