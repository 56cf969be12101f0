/// A room and what stands in it, ready to be checked; all lengths in centimetres.
public struct Scene: Hashable, Sendable {
    /// The inner face of the walls.
    public var outline: Polygon
    /// Parts of the building inside the room; they may reach into the walls and into one another.
    public var columns: [Obstacle]
    /// What has been placed: stands, tables, stages, counters.
    public var obstacles: [Obstacle]
    /// The openings in the walls.
    public var doors: [Opening]
    /// The people to be let out and the article that says how; nil leaves the exits uncounted.
    public var exitDemand: ExitDemand?

    /// Makes a scene from its parts.
    public init(
        outline: Polygon, columns: [Obstacle] = [], obstacles: [Obstacle] = [], doors: [Opening] = [],
        exitDemand: ExitDemand? = nil
    ) {
        self.outline = outline
        self.columns = columns
        self.obstacles = obstacles
        self.doors = doors
        self.exitDemand = exitDemand
    }
}

/// Something that people cannot walk through.
public struct Obstacle: Hashable, Sendable {
    /// The name that problems use for it.
    public let id: String
    /// The floor it takes, in centimetres.
    public let footprint: Polygon

    /// Makes an obstacle from its name and the floor it takes.
    public init(id: String, footprint: Polygon) {
        self.id = id
        self.footprint = footprint
    }
}

/// A door or passage in the outline of the room.
public struct Opening: Hashable, Sendable {
    /// The name that problems use for it.
    public let id: String
    /// The middle of the passage, on the outline of the room.
    public let centre: PlanePoint
    /// The width free to pass through, in centimetres.
    public let clearWidth: Double
    /// Whether people may leave through it.
    public let isExit: Bool
    /// Whether people come in through it.
    public let isEntrance: Bool
    /// The floor its leaf sweeps; nil for a passage without a leaf.
    public let swing: Polygon?

    /// Makes an opening from its parts.
    public init(
        id: String, centre: PlanePoint, clearWidth: Double, isExit: Bool, isEntrance: Bool, swing: Polygon? = nil
    ) {
        self.id = id
        self.centre = centre
        self.clearWidth = clearWidth
        self.isExit = isExit
        self.isEntrance = isEntrance
        self.swing = swing
    }
}

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
