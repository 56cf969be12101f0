/// How the floor of a room is shared out, in square centimetres.
public struct FloorShare: Hashable, Sendable {
    /// The whole floor.
    public let total: Double
    /// What obstacles, columns and inner walls take.
    public let taken: Double
    /// What is left to walk on.
    public var free: Double { max(0, total - taken) }
    /// The share left, in percent; 0 for a room without area.
    public var percentFree: Double { total > 0 ? free / total * 100 : 0 }
}
