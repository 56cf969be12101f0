/// What a step from a cell to one of its eight neighbours crosses: nothing, a gate, or a side of something.
///
/// Directions are numbered clockwise from the right: 0 right, 2 down, 4 left, 6 up, odd numbers between.
struct MoveTable {
    static let free: Int32 = -1
    static let closed: Int32 = -2
    static let across = [1, 1, 0, -1, -1, -1, 0, 1]
    static let down = [0, 1, 1, 1, 0, -1, -1, -1]

    let grid: FloorGrid
    /// For each cell the number of its row of eight in `crossings`, plus one; 0 when nothing is crossed about it.
    private(set) var slots: [Int32]
    /// What each step crosses: `free`, `closed` or the number of the narrowest gate.
    private(set) var crossings: [Int32] = []
    /// Which steps cross more than one gate, a bit a direction.
    private(set) var ambiguous: [UInt8] = []

    init(grid: FloorGrid, features: [Feature], gates: [Gate]) {
        self.grid = grid
        slots = [Int32](repeating: 0, count: grid.count)
        // The narrowest last: each overwrites what is wider.
        for number in gates.indices.sorted(by: { gates[$0].width > gates[$1].width }) {
            let gate = gates[number]
            mark(reach(gate, features), as: Int32(number))
        }
        for feature in features {
            if feature.radius > 0 {
                mark(feature.axes.0, as: Self.closed)
                mark(feature.axes.1, as: Self.closed)
            } else {
                mark(feature.segment, as: Self.closed)
            }
        }
    }

    /// What the step from a cell in a direction crosses.
    @inline(__always)
    func crossing(_ cell: Int, _ direction: Int) -> Int32 {
        let slot = slots[cell]
        return slot == 0 ? Self.free : crossings[(Int(slot) - 1) * 8 + direction]
    }

    /// Whether the step crosses more than one gate.
    func isAmbiguous(_ cell: Int, _ direction: Int) -> Bool {
        slots[cell] != 0 && ambiguous[Int(slots[cell]) - 1] & (1 << direction) != 0
    }

    /// From disc middles, so that no step slips through a thin column beside a gate.
    private func reach(_ gate: Gate, _ features: [Feature]) -> Segment {
        let (first, second) = (features[Int(gate.first)], features[Int(gate.second)])
        return Segment(
            start: first.radius > 0 ? first.start : gate.a, end: second.radius > 0 ? second.start : gate.b)
    }

    private mutating func mark(_ segment: Segment, as value: Int32) {
        let (ox, oy, cell) = (grid.origin.x, grid.origin.y, grid.cell)
        let start = PlanePoint(x: (segment.start.x - ox) / cell - 0.5, y: (segment.start.y - oy) / cell - 0.5)
        let end = PlanePoint(x: (segment.end.x - ox) / cell - 0.5, y: (segment.end.y - oy) / cell - 0.5)
        let (top, bottom) = (min(start.y, end.y) - 1, max(start.y, end.y) + 1)
        guard bottom >= 0, top <= Double(grid.rows - 1) else { return }
        let rows = Int(max(0, top.rounded(.down)))...Int(min(Double(grid.rows - 1), bottom.rounded(.up)))
        for row in rows {
            let (low, high) = Self.extent(start, end, from: Double(row) - 0.001, to: Double(row) + 1.001)
            guard low <= high, high >= -1, low <= Double(grid.columns) else { continue }
            let first = Int(max(0, (low - 1).rounded(.down)))
            let last = Int(min(Double(grid.columns - 1), (high + 1).rounded(.up)))
            guard first <= last else { continue }
            for column in first...last { mark(column, row, start, end, as: value) }
        }
    }

    /// How far a segment reaches across between two heights.
    private static func extent(
        _ start: PlanePoint, _ end: PlanePoint, from top: Double, to bottom: Double
    ) -> (Double, Double) {
        let (upper, lower) = start.y <= end.y ? (start, end) : (end, start)
        guard upper.y <= bottom, lower.y >= top else { return (1, 0) }
        let rise = lower.y - upper.y
        guard rise > 1e-9 else { return (min(upper.x, lower.x), max(upper.x, lower.x)) }
        let slope = (lower.x - upper.x) / rise
        let one = upper.x + slope * (max(top, upper.y) - upper.y)
        let two = upper.x + slope * (min(bottom, lower.y) - upper.y)
        return (min(one, two), max(one, two))
    }

    /// Marks the steps right and downwards from a cell that meet a segment, lengths in cells.
    private mutating func mark(_ column: Int, _ row: Int, _ start: PlanePoint, _ end: PlanePoint, as value: Int32) {
        let (ax, ay) = (start.x - Double(column), start.y - Double(row))
        let (bx, by) = (end.x - Double(column), end.y - Double(row))
        let (dx, dy) = (bx - ax, by - ay)
        let mine = dy * ax - dx * ay
        // A hair wider than the segment: a step through its very end, or along it, meets it too.
        let slack = 1e-9 * (abs(dx) + abs(dy) + 1)
        for direction in 0..<4 {
            let (vx, vy) = (Double(Self.across[direction]), Double(Self.down[direction]))
            let theirs = mine - (dy * vx - dx * vy)
            guard min(mine, theirs) <= slack, max(mine, theirs) >= -slack else { continue }
            let (from, to) = (vx * ay - vy * ax, vx * by - vy * bx)
            guard min(from, to) <= 1e-9, max(from, to) >= -1e-9 else { continue }
            // On one line both tests pass whatever lies between: then the ends decide.
            if abs(mine) <= slack, abs(theirs) <= slack, !overlapsAlong(ax, ay, bx, by, vx, vy) { continue }
            let target = (row + Self.down[direction]) * grid.columns + column + Self.across[direction]
            let isInside =
                (0..<grid.columns).contains(column + Self.across[direction]) && row + Self.down[direction] < grid.rows
            guard isInside else { continue }
            record(row * grid.columns + column, direction, value)
            record(target, direction ^ 4, value)
        }
    }

    private func overlapsAlong(
        _ ax: Double, _ ay: Double, _ bx: Double, _ by: Double, _ vx: Double, _ vy: Double
    ) -> Bool {
        let (one, two, whole) = (ax * vx + ay * vy, bx * vx + by * vy, vx * vx + vy * vy)
        return max(one, two) >= -1e-9 && min(one, two) <= whole + 1e-9
    }

    private mutating func record(_ cell: Int, _ direction: Int, _ value: Int32) {
        if slots[cell] == 0 {
            crossings.append(contentsOf: repeatElement(Self.free, count: 8))
            ambiguous.append(0)
            slots[cell] = Int32(ambiguous.count)
        }
        let slot = Int(slots[cell]) - 1
        if crossings[slot * 8 + direction] >= 0, crossings[slot * 8 + direction] != value, value >= 0 {
            ambiguous[slot] |= 1 << direction
        }
        crossings[slot * 8 + direction] = value
    }
}

extension Feature {
    /// Two diameters of a disc.
    fileprivate var axes: (Segment, Segment) {
        (
            Segment(start: PlanePoint(x: ax - radius, y: ay), end: PlanePoint(x: ax + radius, y: ay)),
            Segment(start: PlanePoint(x: ax, y: ay - radius), end: PlanePoint(x: ax, y: ay + radius))
        )
    }
}
