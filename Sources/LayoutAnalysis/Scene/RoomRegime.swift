/// The set of rules that a room falls under.
public struct RoomRegime: Hashable, Sendable {
    /// Which accessibility order applies.
    public enum Construction: Hashable, Sendable, CaseIterable {
        /// The order of 8 December 2014.
        case existing
        /// The order of 20 April 2017.
        case new
    }

    /// Whether the building is existing or new.
    public var construction: Construction
    /// The article that counts the exits.
    public var exits: ExitRegime

    /// Whether the room is above or below the ground floor, so that a way out leads to a stair (CO 49).
    public var isOnOtherStorey: Bool

    /// Makes a regime.
    public init(
        construction: Construction = .existing, exits: ExitRegime = .pe11, isOnOtherStorey: Bool = false
    ) {
        self.construction = construction
        self.exits = exits
        self.isOnOtherStorey = isOnOtherStorey
    }
}

extension Scene {
    /// The rules that apply: those said, else an existing building under the article of the demand, else PE 11.
    var appliedRegime: RoomRegime { regime ?? RoomRegime(exits: exitDemand?.regime ?? .pe11) }

    /// The figure of the route's width, and of its local narrowing.
    var routeFigures: (route: LayoutRules, narrow: LayoutRules) {
        appliedRegime.construction == .existing
            ? (.routeWidthExisting, .routeNarrowExisting) : (.routeWidthNew, .routeNarrowNew)
    }
}
