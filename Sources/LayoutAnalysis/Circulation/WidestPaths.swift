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
        var cells = WidthCell.cells(map)
        if map.grid.columns > 2, map.grid.rows > 2 {
            var queue = WidthBuckets()
            defer { queue.free() }
            for start in starts where start.width > cells[start.cell].width {
                cells[start.cell].width = start.width
                guard start.goesOn else { continue }
                queue.push(start.cell, start.width)
                cells[start.cell].isWaiting = true
            }
            cells.withUnsafeMutableBufferPointer { Self.search($0, map, &queue) }
        }
        widths = cells.map { $0.width }
        back = cells.map { $0.back }
    }

    private static func search(
        _ cells: UnsafeMutableBufferPointer<WidthCell>, _ map: FloorMap, _ queue: inout WidthBuckets
    ) {
        let offsets = Step.offsets(map.grid.columns)
        let gateWidths = map.gates.map { Float($0.width).nextDown }
        map.moves.withCrossings { slots, crossings in
            offsets.withUnsafeBufferPointer { offsets in
                gateWidths.withUnsafeBufferPointer { gateWidths in
                    while let (cell, list) = queue.pop() {
                        let here = cells[cell]
                        guard WidthBuckets.list(here.width) == list else { continue }
                        cells[cell].isWaiting = false
                        let first = here.isCrossed ? (Int(slots[cell]) &- 1) &* 8 : 0
                        var open = UInt32(here.steps)
                        while open != 0 {
                            let direction = open.trailingZeroBitCount
                            open &= open &- 1
                            let next = cell &+ offsets[direction]
                            guard cells[next].width < here.width else { continue }
                            var width = here.width
                            if here.isCrossed {
                                let crossing = crossings[first &+ direction]
                                if crossing >= 0 { width = min(width, gateWidths[Int(crossing)]) }
                            }
                            widen(next, to: min(width, cells[next].widest), direction, cells, &queue)
                        }
                    }
                }
            }
        }
    }

    /// Takes a step when it makes the way to a cell wider.
    @inline(__always)
    private static func widen(
        _ next: Int, to width: Float, _ direction: Int, _ cells: UnsafeMutableBufferPointer<WidthCell>,
        _ queue: inout WidthBuckets
    ) {
        let known = cells[next].width
        guard width > known else { return }
        if !cells[next].isWaiting || WidthBuckets.list(known) != WidthBuckets.list(width) {
            queue.push(next, width)
            cells[next].isWaiting = true
        }
        cells[next].width = width
        cells[next].back = Int8(truncatingIfNeeded: direction ^ 4)
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
