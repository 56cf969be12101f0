/// How many people must be able to leave, and under which article.
public struct ExitDemand: Hashable, Sendable {
    /// Everybody present, guests and staff.
    public let headcount: Int
    /// The article that the room falls under.
    public let regime: ExitRegime

    /// Makes a demand from a number of people and an article.
    public init(headcount: Int, regime: ExitRegime) {
        self.headcount = headcount
        self.regime = regime
    }
}
