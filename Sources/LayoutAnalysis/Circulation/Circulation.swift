/// The widest ways from the entrances to everything in a room.
///
/// One tree serves all: the way with the widest narrowest point (max-min paths, Pollack 1960). The grid finds the way; the
/// widths are gaps between shapes, exact to rounding and never above the true ones.
public struct Circulation: Sendable {
    let map: FloorMap
    let paths: WidestPaths
    /// Openings that can be passed, with the floor about them.
    let mouths: [DoorMouth]
    let targets: [String: Target]
    private let exitNecks: [String: Neck]

    /// What the widest way to a thing is.
    struct Target {
        let cell: Int
        let neck: Neck
    }

    /// - Parameter entrances: the mouths by which people come in; nil: those of `mouths` that are entrances.
    init(map: FloorMap, mouths: [DoorMouth], entrances: [DoorMouth]? = nil) {
        (self.map, self.mouths) = (map, mouths)
        let entrances = entrances ?? mouths.filter(\.door.isEntrance)
        let necks = NeckTable(map: map, mouths: mouths, entrances: entrances)
        paths = WidestPaths(map, from: necks.starts)
        targets = necks.targets(paths)
        exitNecks = necks.exits(paths)
    }

    /// The narrowest point on the widest way from an entrance to an obstacle; nil when no way leads there.
    public func neck(to id: String) -> Neck? { targets[id]?.neck }

    /// The narrowest point on the widest way from an entrance to an exit; nil when no way leads there.
    public func neck(toExit id: String) -> Neck? { exitNecks[id] }

    /// Whether something so wide, in centimetres, gets from an entrance to an obstacle.
    public func isReached(_ id: String, width: Double) -> Bool { (neck(to: id)?.width ?? 0) >= width }

    /// Whether something so wide gets from an entrance to a place, as far as its middle is concerned.
    public func isReached(_ point: PlanePoint, width: Double) -> Bool {
        map.grid.index(of: point).map { Double(paths.widths[$0]) >= width - 1e-3 } ?? false
    }

    /// How wide one gets to each cell of the grid, row by row, in centimetres; 0 where no way leads.
    public var widths: [Float] { paths.widths }
}

extension Circulation {
    /// Measures a scene; nil when its outline bounds no area, is too large for a grid, or no entrance can be passed.
    public init?(_ scene: Scene) {
        guard let map = FloorMap(scene) else { return nil }
        let mouths = scene.doors.compactMap { DoorMouth($0, map) }
        guard mouths.contains(where: \.door.isEntrance) else { return nil }
        self.init(map: map, mouths: mouths)
    }
}
