/// The widest way from some cells to every other: the one whose narrowest point is widest (Pollack 1960).
///
/// A step is as wide as the gates it crosses, exactly, and never wider than the cells along it allow. Dijkstra's order is
/// kept by buckets of 1 cm (Dial 1969); within a bucket a cell is taken again when its width grows.
struct WidestPaths {
    /// The width of the widest way to each cell, in centimetres; 0 where none leads.
    private(set) var widths: [Float]
    /// What is narrowest on it: a gate's number; −1 nothing; below that, the cell −2 − n.
    private(set) var limits: [Int32]
    /// The direction to the cell before, in the numbers of `MoveTable`; −1 at a start.
    private(set) var back: [Int8]

    /// Ways wider than this are not told apart, in centimetres.
    static let widest: Float = 1000

    /// Where a way starts: a cell, with the width and the limit it brings along.
    struct Start {
        let cell: Int
        let width: Float
        let limit: Int32
    }

    /// - Parameter isWithinMask: cells without distance are no floor.
    init(_ map: FloorMap, from starts: [Start]) {
        widths = [Float](repeating: 0, count: map.grid.count)
        limits = [Int32](repeating: -1, count: map.grid.count)
        back = [Int8](repeating: -1, count: map.grid.count)
        guard map.grid.columns > 2, map.grid.rows > 2 else { return }
        var queue = WidthBuckets(cells: map.grid.count)
        for start in starts where start.width > widths[start.cell] {
            widths[start.cell] = start.width
            limits[start.cell] = start.limit
            queue.push(start.cell, start.width)
        }
        search(map, &queue)
    }

    private mutating func search(_ map: FloorMap, _ queue: inout WidthBuckets) {
        let (columns, rows, slack) = (map.grid.columns, map.grid.rows, map.slack)
        let offsets = (0..<8).map { MoveTable.down[$0] * columns + MoveTable.across[$0] }
        let gateWidths = map.gates.map { Float($0.width).nextDown }
        widths.withUnsafeMutableBufferPointer { widths in
            limits.withUnsafeMutableBufferPointer { limits in
                back.withUnsafeMutableBufferPointer { back in
                    map.distances.withUnsafeBufferPointer { distances in
                        map.moves.slots.withUnsafeBufferPointer { slots in
                            while let cell = queue.pop() {
                                let (column, row) = (cell % columns, cell / columns)
                                // The margin is no floor, and a step from it could leave the grid.
                                guard column > 0, row > 0, column < columns - 1, row < rows - 1 else { continue }
                                let (width, limit) = (widths[cell], limits[cell])
                                let isPlain = slots[cell] == 0
                                for direction in 0..<8 {
                                    let next = cell + offsets[direction]
                                    guard widths[next] < width, distances[next] > 0 else { continue }
                                    var (reached, why) = (width, limit)
                                    if !isPlain {
                                        let crossing = map.moves.crossing(cell, direction)
                                        if crossing == MoveTable.closed { continue }
                                        if crossing >= 0, gateWidths[Int(crossing)] < reached {
                                            (reached, why) = (gateWidths[Int(crossing)], crossing)
                                        }
                                    }
                                    let most = 2 * distances[next] + slack
                                    if most < reached { (reached, why) = (most, Int32(-2 - next)) }
                                    guard reached > widths[next] else { continue }
                                    queue.push(next, reached)
                                    widths[next] = reached
                                    limits[next] = why
                                    back[next] = Int8(direction ^ 4)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The cells from a start to a cell, in order.
    func cells(to cell: Int, _ grid: FloorGrid) -> [Int] {
        var path = [cell]
        while let last = path.last, back[last] >= 0, path.count <= grid.count {
            let direction = Int(back[last])
            path.append(last + MoveTable.down[direction] * grid.columns + MoveTable.across[direction])
        }
        return path.reversed()
    }
}
