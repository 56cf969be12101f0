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

    init(map: FloorMap, mouths: [DoorMouth]) {
        (self.map, self.mouths) = (map, mouths)
        let necks = NeckTable(map: map, mouths: mouths)
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

    /// The widest way from an entrance to an obstacle, to draw it; empty when none leads there.
    public func way(to id: String) -> [PlanePoint] {
        guard let target = targets[id] else { return [] }
        return paths.cells(to: target.cell, map.grid).map(map.grid.center)
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

extension Circulation {
    /// The shortest way from an entrance to an obstacle for something so wide, in centimetres; empty when it does not pass.
    ///
    /// Every place of the way has half the width free about it, to within a cell, and every gap on it is as wide.
    public func shortestWay(to id: String, width: Double) -> [PlanePoint] {
        guard isReached(id, width: width), width > 0 else { return [] }
        let columns = map.grid.columns
        var steps = StepMask.steps(map, narrowest: width - 1e-6)
        for cell in steps.indices where Double(2 * map.distances[cell] + map.slack) < width { steps[cell] = 0 }
        let starts = mouths.filter(\.door.isEntrance).flatMap(\.reached).filter { Double($0.width) >= width - 1e-3 }
        let found = ShortestPaths(
            steps: steps, columns: columns, sources: starts.map { start in (start.cell, sillDistance(start.cell)) })
        let beside = found.distances.indices.filter {
            found.distances[$0] < .infinity && map.shape(nearest: $0)?.id == id
        }
        guard let end = beside.min(by: { found.distances[$0] < found.distances[$1] }) else { return way(to: id) }
        return found.cells(from: end, columns: columns).reversed().map(map.grid.center)
    }

    /// From a cell to the middle of the nearest entrance, in cells.
    private func sillDistance(_ cell: Int) -> Float {
        let center = map.grid.center(cell)
        let nearest = mouths.filter(\.door.isEntrance).map { $0.sill.middle.distance(to: center) }.min() ?? 0
        return Float(nearest / map.grid.cell)
    }
}
