/// The widest way from some cells to every other: the one whose narrowest point is widest (Pollack 1960).
///
/// A step is as wide as the gates it crosses, exactly, and never wider than the cells along it allow. Dijkstra's order is
/// kept by buckets of 1 cm (Dial 1969); within a bucket a cell is taken again when its width grows.
struct WidestPaths {
    /// The width of the widest way to each cell, in centimetres; 0 where none leads.
    private(set) var widths: [Float]
    /// The direction to the cell before, in the numbers of `Step`; −1 at a start.
    private(set) var back: [Int8]

    /// Where a way starts: a cell, with the width and the limit it brings along.
    struct Start {
        let cell: Int
        let width: Float
        let limit: Limit
        /// Whether ways go on from here.
        var goesOn = true
    }

    /// What is narrowest on a way.
    enum Limit {
        /// Nothing.
        case none
        /// A gate of the map.
        case gate(Int)
        /// The cells about here: a way that ends in a niche.
        case cell(Int)
        /// What was narrowest before the start.
        case start(Int)
    }

    init(_ map: FloorMap, from starts: [Start]) {
        widths = [Float](repeating: 0, count: map.grid.count)
        back = [Int8](repeating: -1, count: map.grid.count)
        guard map.grid.columns > 2, map.grid.rows > 2 else { return }
        var marks = [UInt8](repeating: 0, count: map.grid.count)
        for cell in map.moves.cells { marks[Int(cell)] = Self.crossed }
        var queue = WidthBuckets()
        defer { queue.free() }
        for start in starts where start.width > widths[start.cell] {
            widths[start.cell] = start.width
            guard start.goesOn else { continue }
            queue.push(start.cell, start.width)
            marks[start.cell] |= Self.waiting
        }
        marks.withUnsafeMutableBufferPointer { search(map, &queue, $0) }
    }

    /// Marks a cell that waits in the list of its width: there it waits once, however it grows.
    private static let waiting: UInt8 = 1
    /// Marks a cell about which something is crossed.
    private static let crossed: UInt8 = 2

    private mutating func search(
        _ map: FloorMap, _ queue: inout WidthBuckets, _ marks: UnsafeMutableBufferPointer<UInt8>
    ) {
        let slack = map.slack
        let offsets = Step.offsets(map.grid.columns)
        let gateWidths = map.gates.map { Float($0.width).nextDown }
        widths.withUnsafeMutableBufferPointer { widths in
            back.withUnsafeMutableBufferPointer { back in
                map.distances.withUnsafeBufferPointer { distances in
                    map.steps.withUnsafeBufferPointer { steps in
                        map.moves.withCrossings { slots, crossings in
                            offsets.withUnsafeBufferPointer { offsets in
                                gateWidths.withUnsafeBufferPointer { gateWidths in
                                    while let (cell, list) = queue.pop() {
                                        let width = widths[cell]
                                        guard WidthBuckets.list(width) == list else { continue }
                                        let isCrossed = marks[cell] & Self.crossed != 0
                                        marks[cell] &= ~Self.waiting
                                        let slot = isCrossed ? Int(slots[cell]) : 0
                                        var open = UInt32(steps[cell])
                                        while open != 0 {
                                            let direction = open.trailingZeroBitCount
                                            open &= open &- 1
                                            let next = cell &+ offsets[direction]
                                            let known = widths[next]
                                            guard known < width, distances[next] > 0 else { continue }
                                            var reached = min(width, 2 * distances[next] + slack)
                                            if slot != 0 {
                                                let crossing = crossings[(slot &- 1) &* 8 &+ direction]
                                                if crossing >= 0 { reached = min(reached, gateWidths[Int(crossing)]) }
                                            }
                                            guard reached > known else { continue }
                                            let list = WidthBuckets.list(reached)
                                            if marks[next] & Self.waiting == 0 || WidthBuckets.list(known) != list {
                                                queue.push(next, reached)
                                                marks[next] |= Self.waiting
                                            }
                                            widths[next] = reached
                                            back[next] = Int8(truncatingIfNeeded: direction ^ 4)
                                        }
                                    }
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
        let offsets = Step.offsets(grid.columns)
        var path = [cell]
        while let last = path.last, back[last] >= 0, path.count <= grid.count {
            path.append(last + offsets[Int(back[last])])
        }
        return path.reversed()
    }

    /// What is narrowest on the way to a cell: where the width of the way first falls to what it is at its end.
    func limit(to cell: Int, _ map: FloorMap) -> Limit {
        let offsets = Step.offsets(map.grid.columns)
        var here = cell
        while back[here] >= 0 {
            let before = here + offsets[Int(back[here])]
            guard widths[before] == widths[here] else {
                let crossing = map.moves.crossing(here, Int(back[here]))
                let isGate = crossing >= 0 && Float(map.gates[Int(crossing)].width).nextDown == widths[here]
                return isGate ? .gate(Int(crossing)) : .cell(here)
            }
            here = before
        }
        return .start(here)
    }
}
