/// How long it takes people to leave, by the hydraulic model: never with the time that they take to react.
public struct Evacuation: Hashable, Sendable {
    /// What one exit lets through.
    public struct ExitTime: Hashable, Sendable {
        /// The exit.
        public let exit: String
        /// How many people leave through it.
        public let people: Int
        /// People a second.
        public let flow: Double
        /// Seconds until the last of them is out.
        public let time: Double
    }

    /// Exit by exit.
    public let exits: [ExitTime]
    /// Seconds until everybody is out when they share the exits best.
    public let flowTime: Double
    /// Seconds to walk the longest way at the speed of the crowd; 0 when no way was measured.
    public let walkingTime: Double
    /// Seconds in all, the time to react excluded: the longer of both.
    public var total: Double { max(flowTime, walkingTime) }
}
