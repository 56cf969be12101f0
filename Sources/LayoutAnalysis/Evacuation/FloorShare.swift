/// How the floor of a room is shared out, in square centimetres.
public struct FloorShare: Hashable, Sendable {
    /// The whole floor.
    public let total: Double
    /// What obstacles, columns and inner walls take; what they share counts once, and what is out of the room not at all.
    public let taken: Double
    /// What is left to walk on.
    public var free: Double { max(0, total - taken) }
    /// The share left, in percent; 0 for a room without area.
    public var percentFree: Double { total > 0 ? free / total * 100 : 0 }

    init(total: Double, taken: Double) {
        self.total = total
        self.taken = taken
    }

    /// Counts the cells that are floor; to a cell along every edge.
    init(_ map: FloorMap) {
        let free = Double(map.distances.count { $0 > 0 }) * map.grid.cell * map.grid.cell
        total = map.plan.outline.area
        taken = max(0, total - free)
    }
}
