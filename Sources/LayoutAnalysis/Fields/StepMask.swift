/// Which steps may be taken from each cell, a bit a direction of `Step`.
enum StepMask {
    /// The steps of a map that cross no side of anything and no gate narrower than a width, in centimetres.
    static func steps(_ map: FloorMap, narrowest: Double) -> [UInt8] {
        steps(map) { $0 >= 0 && map.gates[Int($0)].width >= narrowest }
    }

    /// The steps of a map that cross nothing, or what `passes` lets through.
    static func steps(_ map: FloorMap, passes: (Int32) -> Bool) -> [UInt8] {
        let columns = map.grid.columns
        var steps = map.distances.withUnsafeBufferPointer { distances in
            plain(rows: map.grid.rows, columns: columns) { distances[$0] > 0 }
        }
        let opens = (0..<Int32(map.gates.count)).map(passes)
        map.moves.withCrossings { slots, crossings in
            for cell in 0..<slots.count where slots[cell] != 0 && steps[cell] != 0 {
                var open = steps[cell]
                for direction in 0..<8 {
                    let crossing = crossings[(Int(slots[cell]) - 1) * 8 + direction]
                    let isOpen = crossing == MoveTable.free || crossing >= 0 && opens[Int(crossing)]
                    if !isOpen { open &= ~(1 << UInt8(direction)) }
                }
                steps[cell] = open
            }
        }
        return steps
    }

    /// The steps between cells that can be walked on, without cutting corners.
    static func steps(_ walkable: [Bool], columns: Int) -> [UInt8] {
        let rows = walkable.count / columns
        func isOpen(_ column: Int, _ row: Int) -> Bool {
            column >= 0 && row >= 0 && column < columns && row < rows && walkable[row * columns + column]
        }
        return walkable.indices.map { cell in
            let (column, row) = (cell % columns, cell / columns)
            guard walkable[cell] else { return 0 }
            return (0..<8).reduce(UInt8(0)) { mask, direction in
                let (x, y) = (column + Step.across[direction], row + Step.down[direction])
                let isClear = isOpen(x, y) && isOpen(x, row) && isOpen(column, y)
                return isClear ? mask | 1 << UInt8(direction) : mask
            }
        }
    }

    /// The steps between cells of the floor; none from the margin.
    private static func plain(rows: Int, columns: Int, _ isFloor: (Int) -> Bool) -> [UInt8] {
        var steps = [UInt8](repeating: 0, count: rows * columns)
        guard rows > 2, columns > 2 else { return steps }
        let offsets = Step.offsets(columns)
        steps.withUnsafeMutableBufferPointer { steps in
            for row in 1..<rows - 1 {
                for cell in row * columns + 1..<(row + 1) * columns - 1 where isFloor(cell) {
                    var open: UInt8 = 0
                    for direction in 0..<8 where isFloor(cell + offsets[direction]) { open |= 1 << UInt8(direction) }
                    steps[cell] = open
                }
            }
        }
        return steps
    }
}
