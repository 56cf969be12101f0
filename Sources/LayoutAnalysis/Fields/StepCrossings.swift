/// Finds the steps between neighbouring cells that meet a segment, its ends included.
struct StepCrossings {
    private let grid: FloorGrid

    init(_ grid: FloorGrid) { self.grid = grid }

    /// Calls `body` with the cell, its neighbour and the direction of each step right, down or between that is met.
    @inline(__always)
    func visit(_ segment: Segment, _ body: (Int, Int, Int) -> Void) {
        let (ox, oy, cell, columns) = (grid.origin.x, grid.origin.y, grid.cell, grid.columns)
        let start = PlanePoint(x: (segment.start.x - ox) / cell - 0.5, y: (segment.start.y - oy) / cell - 0.5)
        let end = PlanePoint(x: (segment.end.x - ox) / cell - 0.5, y: (segment.end.y - oy) / cell - 0.5)
        let (top, bottom) = (min(start.y, end.y) - 1, max(start.y, end.y))
        guard bottom >= 0, top <= Double(grid.rows - 2) else { return }
        let lastRow = Int(min(Double(grid.rows - 2), bottom.rounded(.down) + 1))
        var row = Int(max(0, (top - 0.001).rounded(.down)))
        while row <= lastRow {
            let (low, high) = Self.extent(start, end, from: Double(row) - 0.001, to: Double(row) + 1.001)
            // A step left and down may come from the cell to the right of where the segment is.
            let first = max(0, (low - 1.001).rounded(.up))
            let last = min(Double(columns - 1), (high + 1.001).rounded(.down))
            if first <= last {
                var column = Int(first)
                while column <= Int(last) {
                    test(column, row, start, end, body)
                    column += 1
                }
            }
            row += 1
        }
    }

    /// How far a segment reaches across between two heights; the lower bound above the upper one when it does not.
    @inline(__always)
    private static func extent(
        _ start: PlanePoint, _ end: PlanePoint, from top: Double, to bottom: Double
    ) -> (Double, Double) {
        let (upper, lower) = start.y <= end.y ? (start, end) : (end, start)
        guard upper.y <= bottom, lower.y >= top else { return (1, -1e9) }
        let rise = lower.y - upper.y
        guard rise > 1e-9 else { return (min(upper.x, lower.x), max(upper.x, lower.x)) }
        let slope = (lower.x - upper.x) / rise
        let one = upper.x + slope * (max(top, upper.y) - upper.y)
        let two = upper.x + slope * (min(bottom, lower.y) - upper.y)
        return (min(one, two), max(one, two))
    }

    /// Tests the four steps from a cell; lengths in cells.
    @inline(__always)
    private func test(
        _ column: Int, _ row: Int, _ start: PlanePoint, _ end: PlanePoint, _ body: (Int, Int, Int) -> Void
    ) {
        let a = PlanePoint(x: start.x - Double(column), y: start.y - Double(row))
        let b = PlanePoint(x: end.x - Double(column), y: end.y - Double(row))
        let (cell, columns) = (row * grid.columns + column, grid.columns)
        if column < columns - 1 {
            if Self.meets(a, b, 1, 0) { body(cell, cell + 1, 0) }
            if Self.meets(a, b, 1, 1) { body(cell, cell + columns + 1, 1) }
        }
        if Self.meets(a, b, 0, 1) { body(cell, cell + columns, 2) }
        if column > 0, Self.meets(a, b, -1, 1) { body(cell, cell + columns - 1, 3) }
    }

    /// Whether the segment from `a` to `b` meets the step from the origin by (vx, vy).
    @inline(__always)
    private static func meets(_ a: PlanePoint, _ b: PlanePoint, _ vx: Double, _ vy: Double) -> Bool {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let mine = dy * a.x - dx * a.y
        let theirs = mine - (dy * vx - dx * vy)
        // A hair wider than the segment: a step through its very end, or along it, meets it too.
        let slack = 1e-9 * (abs(dx) + abs(dy) + 1)
        guard min(mine, theirs) <= slack, max(mine, theirs) >= -slack else { return false }
        let (from, to) = (vx * a.y - vy * a.x, vx * b.y - vy * b.x)
        guard min(from, to) <= 1e-9, max(from, to) >= -1e-9 else { return false }
        guard abs(mine) <= slack, abs(theirs) <= slack else { return true }
        // On one line both tests pass whatever lies between: then the ends decide.
        let (one, two, whole) = (a.x * vx + a.y * vy, b.x * vx + b.y * vy, vx * vx + vy * vy)
        return max(one, two) >= -1e-9 && min(one, two) <= whole + 1e-9
    }
}
