/// Something that people cannot walk through.
public struct Obstacle: Hashable, Sendable {
    /// The name that problems and findings use for it.
    public let id: String
    /// The floor it takes, in centimetres; for a disc a polygon inside it.
    public let footprint: Polygon
    /// The exact disc when the obstacle is one; distances are then measured to it and not to `footprint`.
    public let disc: Disc?
    /// The floor it takes while in use, chairs out and occupied, the footprint included; nil when it is the footprint.
    public let envelope: Polygon?
    /// The edge that people come to, on the footprint; the space to use it from lies on the side away from its middle.
    public let front: Segment?
    /// The rows of chairs that the footprint holds; nil when it is something else.
    public let chairs: ChairRows?
    /// How many people it seats or serves at once; nil when that is unknown.
    public let capacity: Int?
    /// How many people run it, counted with the public (PE 11 §5).
    public let staff: Int
    /// Whether people, wheelchairs included, must get to it; not so for a plant or a screen.
    public let isDestination: Bool

    /// Makes an obstacle from its name, the floor it takes and what is known of its use.
    public init(
        id: String, footprint: Polygon, disc: Disc? = nil, envelope: Polygon? = nil, front: Segment? = nil,
        chairs: ChairRows? = nil, capacity: Int? = nil, staff: Int = 0, isDestination: Bool = true
    ) {
        self.id = id
        self.footprint = footprint
        self.disc = disc
        self.envelope = envelope
        self.front = front
        self.chairs = chairs
        self.capacity = capacity
        self.staff = staff
        self.isDestination = isDestination
    }

    /// Makes a round obstacle: a column, a round table.
    public init(id: String, disc: Disc, envelope: Polygon? = nil, capacity: Int? = nil, staff: Int = 0) {
        self.init(
            id: id, footprint: .disc(center: disc.center, diameter: disc.radius * 2), disc: disc, envelope: envelope,
            capacity: capacity, staff: staff)
    }
}
