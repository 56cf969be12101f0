/// What a step from a cell to one of its eight neighbours crosses: nothing, a gate, or a side of something.
struct MoveTable {
    static let free: Int32 = -1
    static let closed: Int32 = -2

    let grid: FloorGrid
    /// For each cell the number of its row of eight in `crossings`, plus one; 0 when nothing is crossed about it.
    private(set) var slots: [Int32]
    /// The cell of each row, in the order of the rows.
    private(set) var cells: [Int32] = []
    /// What each step crosses: `free`, `closed` or the number of the narrowest gate.
    private(set) var crossings: [Int32] = []
    /// Which steps cross more than one gate, a bit a direction.
    private(set) var ambiguous: [UInt8] = []

    init(grid: FloorGrid, features: [Feature], gates: [Gate]) {
        self.grid = grid
        slots = [Int32](repeating: 0, count: grid.count)
        let crossed = StepCrossings(grid)
        // The narrowest last: each overwrites what is wider.
        for number in gates.indices.sorted(by: { gates[$0].width > gates[$1].width }) {
            let segment = Self.reach(gates[number], features)
            crossed.visit(segment) { record($0, $1, $2, Int32(truncatingIfNeeded: number)) }
        }
        for feature in features {
            for segment in feature.barriers { crossed.visit(segment) { record($0, $1, $2, Self.closed) } }
        }
    }

    /// What the step from a cell in a direction crosses.
    func crossing(_ cell: Int, _ direction: Int) -> Int32 {
        let slot = slots[cell]
        return slot == 0 ? Self.free : crossings[(Int(slot) - 1) * 8 + direction]
    }

    /// Whether the step crosses more than one gate.
    func isAmbiguous(_ cell: Int, _ direction: Int) -> Bool {
        slots[cell] != 0 && ambiguous[Int(slots[cell]) - 1] & (1 << direction) != 0
    }

    /// Gives both tables without a check at each reading.
    func withCrossings<T>(_ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int32>) -> T) -> T {
        slots.withUnsafeBufferPointer { slots in
            crossings.withUnsafeBufferPointer { crossings in body(slots, crossings) }
        }
    }

    /// From disc middles, so that no step slips through a thin column beside a gate.
    private static func reach(_ gate: Gate, _ features: [Feature]) -> Segment {
        let (first, second) = (features[Int(gate.first)], features[Int(gate.second)])
        return Segment(
            start: first.radius > 0 ? first.start : gate.a, end: second.radius > 0 ? second.start : gate.b)
    }

    @inline(__always)
    private mutating func record(_ cell: Int, _ next: Int, _ direction: Int, _ value: Int32) {
        record(cell, direction, value)
        record(next, direction ^ 4, value)
    }

    @inline(__always)
    private mutating func record(_ cell: Int, _ direction: Int, _ value: Int32) {
        if slots[cell] == 0 {
            for _ in 0..<8 { crossings.append(Self.free) }
            ambiguous.append(0)
            cells.append(Int32(truncatingIfNeeded: cell))
            slots[cell] = Int32(truncatingIfNeeded: ambiguous.count)
        }
        let slot = Int(slots[cell]) - 1
        let before = crossings[slot * 8 + direction]
        if before >= 0, before != value, value >= 0 { ambiguous[slot] |= 1 << UInt8(direction) }
        crossings[slot * 8 + direction] = value
    }
}

extension Feature {
    /// What no step may cross: the side, or two diameters of a disc.
    fileprivate var barriers: [Segment] {
        guard radius > 0 else { return [segment] }
        return [
            Segment(start: PlanePoint(x: ax - radius, y: ay), end: PlanePoint(x: ax + radius, y: ay)),
            Segment(start: PlanePoint(x: ax, y: ay - radius), end: PlanePoint(x: ax, y: ay + radius)),
        ]
    }
}
