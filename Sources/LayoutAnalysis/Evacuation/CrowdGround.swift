/// The cells of a map on which people of a picture stand, the ways out over them, and the place each cell belongs to.
struct CrowdGround {
    /// The place of each cell, numbered from 0; −1 where nobody stands.
    private(set) var places: [Int32]
    /// How many places there are.
    private(set) var count = 0
    /// The shortest ways to the sill of an open exit, over these cells only.
    let ways: ShortestPaths
    let starts: ExitStarts
    /// Which steps may be taken from each cell, a bit a direction of `Step`.
    let steps: [UInt8]

    /// - Parameter side: how many cells a square for one person is wide.
    init(map: FloorMap, mouths: [DoorMouth], side: Int) {
        let starts = ExitStarts(mouths, map, narrowest: EscapeRoutes.narrowest)
        let isGround = Self.ground(map, starts)
        var steps = StepMask.steps(map, narrowest: EscapeRoutes.narrowest - 1e-6)
        for cell in steps.indices where !isGround[cell] { steps[cell] = 0 }
        let sources = starts.sources.filter { isGround[$0.cell] }.map { source in
            (cell: source.cell, distance: Self.toSill(source.cell, starts, map, mouths))
        }
        (self.starts, self.steps) = (starts, steps)
        ways = ShortestPaths(steps: steps, columns: map.grid.columns, sources: sources)
        places = [Int32](repeating: -1, count: isGround.count)
        for cell in isGround.indices where isGround[cell] && places[cell] < 0 {
            number(from: cell, isGround, columns: map.grid.columns, side)
        }
    }

    /// Where a person has room, and before an exit; on the middle line of what is 60 cm wide there always is some.
    private static func ground(_ map: FloorMap, _ starts: ExitStarts) -> [Bool] {
        let halfPassage = Float(EscapeRoutes.narrowest / 2 - map.grid.cell * 0.708)
        let least = min(EscapeField.standing, halfPassage)
        var isGround = map.distances.map { $0 > 0 && $0 >= least }
        for source in starts.sources where map.distances[source.cell] > 0 { isGround[source.cell] = true }
        return isGround
    }

    /// From a cell to the nearest point of the sill before it, in cells.
    private static func toSill(_ cell: Int, _ starts: ExitStarts, _ map: FloorMap, _ mouths: [DoorMouth]) -> Float {
        guard let mouth = starts.mouths[cell] else { return 0 }
        let sill = Segment(start: mouths[mouth].sill.near, end: mouths[mouth].sill.far)
        return Float(sill.distance(to: map.grid.center(cell)) / map.grid.cell)
    }

    /// Gives one number to all cells of a square that are reached from a cell without leaving the square.
    private mutating func number(from first: Int, _ isGround: [Bool], columns: Int, _ side: Int) {
        let offsets = Step.offsets(columns)
        let (across, down) = (first % columns / side, first / columns / side)
        var stack = [first]
        places[first] = Int32(count)
        while let cell = stack.popLast() {
            for direction in 0..<8 where steps[cell] & (1 << UInt8(direction)) != 0 {
                let next = cell + offsets[direction]
                guard isGround[next], places[next] < 0, next % columns / side == across, next / columns / side == down
                else { continue }
                places[next] = Int32(count)
                stack.append(next)
            }
        }
        count += 1
    }
}
