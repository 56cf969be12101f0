/// A door or passage in the outline of the room.
public struct Opening: Hashable, Sendable {
    /// What a way through the walls is for.
    public enum Role: Hashable, Sendable, CaseIterable {
        /// People come in and leave through it.
        case entrance
        /// A normal exit.
        case normal
        /// An exit kept for emergencies; counts as a normal one.
        case emergency
        /// A narrow exit that completes the others (CO 41).
        case accessory
        /// Neither a way in nor a way out for the public.
        case service
    }

    /// The name that problems and findings use for it.
    public let id: String
    /// The middle of the passage, on the outline of the room.
    public internal(set) var centre: PlanePoint
    /// The width free to pass through, in centimetres.
    public internal(set) var clearWidth: Double
    /// Whether people may leave through it.
    public let isExit: Bool
    /// Whether people come in through it.
    public let isEntrance: Bool
    /// The floor its leaf sweeps; nil for a passage without a leaf.
    public internal(set) var swing: Polygon?
    /// What it is for.
    public let role: Role
    /// How many leaves it has.
    public let leaves: Int
    /// Whether its leaves open outward; nil when it has none that swing, or when that is unknown.
    public internal(set) var opensOutward: Bool?
    /// Whether it is taken to be blocked: nobody comes in or leaves through it.
    public internal(set) var isBlocked: Bool

    /// Makes an opening from its parts; without a role it is read from `isEntrance` and `isExit`.
    public init(
        id: String, centre: PlanePoint, clearWidth: Double, isExit: Bool, isEntrance: Bool, swing: Polygon? = nil,
        role: Role? = nil, leaves: Int = 1, opensOutward: Bool? = nil, isBlocked: Bool = false
    ) {
        self.id = id
        self.centre = centre
        self.clearWidth = clearWidth
        self.isExit = isExit
        self.isEntrance = isEntrance
        self.swing = swing
        self.role = role ?? (isEntrance ? .entrance : isExit ? .normal : .service)
        self.leaves = leaves
        self.opensOutward = opensOutward
        self.isBlocked = isBlocked
    }

    /// Whether it can be passed at all: its middle on the plan, its width positive and finite, and not blocked.
    var isOpen: Bool { isUsable && !isBlocked }

    /// Whether it can be measured: its middle on the plan, its width positive and finite.
    var isUsable: Bool { centre.isOnPlan && clearWidth > 0 && clearWidth.isFinite }
}
