/// Something wrong in a scene: what, between whom, by how much, and where.
public struct Problem: Hashable, Sendable {
    /// What is wrong; the order of the cases is the order in which problems are listed.
    public enum Kind: Int, Hashable, Sendable, CaseIterable, Comparable {
        /// The outline of the room crosses itself, has no area, or is off the plan; the walls cannot be checked.
        ///
        /// Measured: how many corners it has, when they are fewer than three.
        case outlineNotSimple
        /// A footprint or swing crosses itself, has no area, or is off the plan; it is left out of other checks.
        case footprintNotSimple
        /// An obstacle leaves the room; measured: how far its farthest corner is out, nil when none is.
        case outsideRoom
        /// The outline of a zone crosses itself, or bounds no area: it counts nobody and keeps nothing free.
        case zoneNotSimple
        /// An inner wall or a column has no part in the room: it is in nobody's way.
        case fixtureOutside
        /// A zone leaves the room; what is out of it counts nobody.
        case zoneOutside
        /// Two footprints share floor; measured: the shortest move that parts them, nil for concave ones.
        case overlap
        /// A footprint stands where a door leaf turns (subjects: footprint, door); measured as for `overlap`.
        case blocksDoorSwing
        /// No opening is an exit.
        case noExit
        /// No opening is an entrance.
        case noEntrance
        /// An opening is not in a wall; measured: its distance from the outline, limit: what is allowed.
        case doorOffWall
        /// An opening goes beyond the end of its wall; measured: by how much.
        case doorBeyondWall
        /// The clear width of an opening is not positive and finite, or its middle is off the plan.
        case doorUnusable
        /// The exits do not reach what the article asks; measured: units of passage found, limit: the fewest asked.
        ///
        /// Measured may reach the limit when what falls short is the number of exits, their single
        /// widths, or the 25 m of PE 11, which are refuted as the crow flies only.
        case insufficientExits
        /// The article of the exit demand says nothing for so many people; measured: the people.
        case headcountBeyondArticle

        /// Orders kinds as they are listed.
        public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    /// What is wrong.
    public let kind: Kind
    /// The names of what is concerned; empty when it is the whole room.
    public let subjects: [String]
    /// What was found, in centimetres unless the kind says otherwise.
    public let measured: Double?
    /// What is allowed, in the unit of `measured`.
    public let limit: Double?
    /// Where to look; always on the plan.
    public let at: PlanePoint

    /// Makes a problem from its parts.
    public init(
        kind: Kind, subjects: [String] = [], measured: Double? = nil, limit: Double? = nil, at: PlanePoint
    ) {
        self.kind = kind
        self.subjects = subjects
        self.measured = measured
        self.limit = limit
        self.at = at
    }
}
