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
    /// The people to be let out and the article that says how; nil leaves the exits uncounted by `SceneCheck`.
    public var exitDemand: ExitDemand?
    /// Walls and partitions inside the room.
    public var walls: [Wall]
    /// Parts of the floor with a use of their own.
    public var zones: [FloorZone]
    /// Who is expected; nil leaves the headcount to `exitDemand`.
    public var occupancy: Occupancy?
    /// The rules that the room falls under; nil: an existing building under the article of `exitDemand`, else PE 11.
    public var regime: RoomRegime?

    /// Makes a scene from its parts.
    public init(
        outline: Polygon, columns: [Obstacle] = [], obstacles: [Obstacle] = [], doors: [Opening] = [],
        exitDemand: ExitDemand? = nil, walls: [Wall] = [], zones: [FloorZone] = [], occupancy: Occupancy? = nil,
        regime: RoomRegime? = nil
    ) {
        self.outline = outline
        self.columns = columns
        self.obstacles = obstacles
        self.doors = doors
        self.exitDemand = exitDemand
        self.walls = walls
        self.zones = zones
        self.occupancy = occupancy
        self.regime = regime
    }
}
