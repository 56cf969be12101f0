/// The floor by the summits of its map of distances: each cell belongs to the summit that climbing leads to.
///
/// A climb goes to the roomiest neighbour and crosses nothing. Nothing on it is narrower than where it starts: so a cell and
/// its summit are reached by ways of the same width, up to what the cell itself allows. Widest ways between summits are
/// therefore the widest ways between all cells (pass values: Couprie and Bertrand 1997).
struct Catchments {
    /// The number of the summit of each cell; −1 where there is no floor, which is so in the margin of every grid.
    private(set) var summits: [Int32]
    /// How many summits there are.
    private(set) var count = 0

    init(_ map: FloorMap) {
        summits = [Int32](repeating: -1, count: map.grid.count)
        guard map.grid.columns > 2, map.grid.rows > 2 else { return }
        number(Self.climbs(map), columns: map.grid.columns)
    }

    /// What stands for a direction at a summit, and where there is no floor.
    private static let (summit, nothing) = (UInt8(8), UInt8(9))

    /// The direction of the step up from each cell.
    private static func climbs(_ map: FloorMap) -> [UInt8] {
        let (columns, rows) = (map.grid.columns, map.grid.rows)
        return [UInt8](unsafeUninitializedCapacity: map.grid.count) { climbs, count in
            climbs.initialize(repeating: nothing)
            count = climbs.count
            map.distances.withUnsafeBufferPointer { distances in
                for row in 1..<rows - 1 {
                    for cell in row * columns + 1..<(row + 1) * columns - 1 {
                        climbs[cell] = climb(from: cell, columns, distances)
                    }
                }
                for (slot, cell) in map.moves.cells.enumerated() where climbs[Int(cell)] != nothing {
                    climbs[Int(cell)] = climb(from: Int(cell), slot, map, distances)
                }
            }
        }
    }

    /// The step to the roomiest neighbour; of equals the one before, so that no climb goes in a circle.
    @inline(__always)
    private static func climb(from cell: Int, _ columns: Int, _ distances: UnsafeBufferPointer<Float>) -> UInt8 {
        let here = distances[cell]
        var (best, way) = (here, summit)
        let (above, below) = (cell &- columns, cell &+ columns)
        take(distances[cell &+ 1] > best, distances[cell &+ 1], 0, &best, &way)
        take(distances[below &+ 1] > best, distances[below &+ 1], 1, &best, &way)
        take(distances[below] > best, distances[below], 2, &best, &way)
        take(distances[below &- 1] > best, distances[below &- 1], 3, &best, &way)
        take(distances[cell &- 1] >= best, distances[cell &- 1], 4, &best, &way)
        take(distances[above &- 1] >= best, distances[above &- 1], 5, &best, &way)
        take(distances[above] >= best, distances[above], 6, &best, &way)
        take(distances[above &+ 1] >= best, distances[above &+ 1], 7, &best, &way)
        return here > 0 ? way : nothing
    }

    @inline(__always)
    private static func take(
        _ isBetter: Bool, _ distance: Float, _ step: UInt8, _ best: inout Float, _ way: inout UInt8
    ) {
        best = isBetter ? distance : best
        way = isBetter ? step : way
    }

    /// The same from a cell with things to cross about it.
    private static func climb(
        from cell: Int, _ slot: Int, _ map: FloorMap, _ distances: UnsafeBufferPointer<Float>
    ) -> UInt8 {
        var (best, way) = (distances[cell], summit)
        for direction in 0..<8 where map.moves.crossings[slot * 8 + direction] == MoveTable.free {
            let next = distances[cell + Step.down[direction] * map.grid.columns + Step.across[direction]]
            guard direction < 4 ? next > best : next >= best else { continue }
            (best, way) = (next, UInt8(direction))
        }
        return way
    }

    /// Follows each climb to a cell whose summit is known, and numbers summits as they are met.
    private mutating func number(_ climbs: [UInt8], columns: Int) {
        let offsets = Step.offsets(columns)
        var met: Int32 = 0
        summits.withUnsafeMutableBufferPointer { summits in
            climbs.withUnsafeBufferPointer { climbs in
                for start in climbs.indices where climbs[start] != Self.nothing && summits[start] < 0 {
                    var cell = start
                    while climbs[cell] < Self.summit, summits[cell] < 0 { cell &+= offsets[Int(climbs[cell])] }
                    if summits[cell] < 0, climbs[cell] == Self.summit {
                        summits[cell] = met
                        met += 1
                    }
                    let found = summits[cell]
                    cell = start
                    while climbs[cell] < Self.summit, summits[cell] < 0 {
                        summits[cell] = found
                        cell &+= offsets[Int(climbs[cell])]
                    }
                }
            }
        }
        count = Int(met)
    }
}
