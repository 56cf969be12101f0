/// The floor about a door with the door open: how wide one gets from outside to each cell near it.
///
/// On the map of the room every door is shut. Only at the rim of these surroundings, which every gate narrower than the door
/// lies within, do the ways from outside join the ways of the room: farther in they could slip between the gates of both.
struct DoorMouth {
    let door: Opening
    let sill: DoorSill
    /// Cells of the room's grid, with the width in which one gets there from outside; the limit is the cell of `map`.
    let reached: [WidestPaths.Start]
    /// Those of them at the rim, from which ways go on; all when the whole room is about the door.
    let rim: [WidestPaths.Start]
    let map: FloorMap
    private let paths: WidestPaths

    /// How far beyond the gates the surroundings go, in centimetres.
    private static let margin = 20.0
    /// The widest opening whose gates are all looked for, in centimetres: wider ones hardly narrow anything.
    private static let largest = 300.0

    init?(_ door: Opening, _ room: FloorMap) {
        guard door.isOpen, let sill = DoorSill(door, in: room.plan.outline) else { return nil }
        let grid = Self.surroundings(of: sill, on: room.grid)
        let open = FloorPlan(room.plan, outline: Self.sides(of: sill))
        let around = FloorMap(plan: open, grid: grid, mask: FloorMask.surroundings(of: open, on: grid))
        // Farther out a gate that reaches in could have its middle beyond the grid, and be missed.
        let isAbout = { (point: PlanePoint) in point.distance(to: sill.middle) <= Self.radius(sill) }
        let map = around.limited { isAbout(grid.center($0)) }
        let paths = WidestPaths(map, from: Self.outside(sill, grid))
        (self.door, self.sill, self.map, self.paths) = (door, sill, map, paths)
        let offsets = Step.offsets(room.grid.columns)
        reached = Self.cells(grid, in: room.grid).compactMap { mine, theirs in
            guard paths.widths[mine] > 0, room.distances[theirs] > 0, Self.isInward(grid.center(mine), sill) else {
                return nil
            }
            let goesOn = offsets.contains {
                room.distances[theirs + $0] > 0 && !isAbout(room.grid.center(theirs + $0))
            }
            return WidestPaths.Start(cell: theirs, width: paths.widths[mine], limit: .cell(mine), goesOn: goesOn)
        }
        let onward = reached.filter(\.goesOn)
        rim = onward.isEmpty ? reached : onward
    }

    /// What is narrowest on the way in to a cell of `reached`.
    func neck(_ start: WidestPaths.Start) -> Neck {
        guard case .cell(let cell) = start.limit else { return .none }
        return Neck(paths.limit(to: cell, map), width: Double(start.width), in: map)
    }

    /// Cells about the door in step with those of the room.
    private static func surroundings(of sill: DoorSill, on grid: FloorGrid) -> FloorGrid {
        // A gate that narrows the door is narrower than the door: its middle is at most half a width farther out.
        let half = radius(sill) + min(sill.width, largest) / 2 + margin
        let left = ((sill.middle.x - half - grid.origin.x) / grid.cell).rounded(.down)
        let top = ((sill.middle.y - half - grid.origin.y) / grid.cell).rounded(.down)
        let count = Int((2 * half / grid.cell).rounded(.up)) + 1
        let origin = PlanePoint(x: grid.origin.x + left * grid.cell, y: grid.origin.y + top * grid.cell)
        return FloorGrid(origin: origin, cell: grid.cell, columns: count, rows: count)
    }

    /// Half a width to the jambs, and a width on to where their gates end.
    private static func radius(_ sill: DoorSill) -> Double { 1.5 * min(sill.width, largest) + margin }

    /// The outline without the door, and without what lies beyond it: that is another part of the room.
    private static func sides(of sill: DoorSill) -> [Segment] {
        sill.sides.filter { side in
            [side.start, side.end].contains { ($0 - sill.near).dot(sill.outward) < 1e-6 }
        }
    }

    /// The cells just out of the door.
    private static func outside(_ sill: DoorSill, _ grid: FloorGrid) -> [WidestPaths.Start] {
        let along = (sill.far - sill.near) * (1 / max(1e-9, sill.width))
        return (0..<grid.count).compactMap { cell in
            let offset = grid.center(cell) - sill.near
            let (out, beside) = (offset.dot(sill.outward) / grid.cell, offset.dot(along))
            guard out > 0.05, out < 1.5, beside > 0, beside < sill.width else { return nil }
            return WidestPaths.Start(cell: cell, width: Float(Gate.widest), limit: .none)
        }
    }

    private static func isInward(_ point: PlanePoint, _ sill: DoorSill) -> Bool {
        (point - sill.near).dot(sill.outward) < 0
    }

    private static func cells(_ mine: FloorGrid, in room: FloorGrid) -> [(Int, Int)] {
        let left = Int(((mine.origin.x - room.origin.x) / room.cell).rounded())
        let top = Int(((mine.origin.y - room.origin.y) / room.cell).rounded())
        return (0..<mine.count).compactMap { cell in
            let (column, row) = (cell % mine.columns + left, cell / mine.columns + top)
            guard column >= 0, row >= 0, column < room.columns, row < room.rows else { return nil }
            return (cell, row * room.columns + column)
        }
    }
}
