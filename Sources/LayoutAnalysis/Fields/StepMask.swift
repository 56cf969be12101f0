/// Which steps may be taken from each cell, a bit a direction of `Step`.
enum StepMask {
    /// The steps of a map that cross no side of anything and no gate narrower than a width, in centimetres.
    static func steps(_ map: FloorMap, narrowest: Double) -> [UInt8] {
        steps(map) { $0 >= 0 && map.gates[Int($0)].width >= narrowest }
    }

    /// The steps of a map but for those across gates that `passes` does not let through.
    static func steps(_ map: FloorMap, passes: (Int32) -> Bool) -> [UInt8] {
        let opens = (0..<Int32(map.gates.count)).map(passes)
        return without(map.steps, map.moves) { $0 < 0 || opens[Int($0)] }
    }

    /// The steps between cells of the floor that cross no side of anything; none from the margin.
    static func steps(_ grid: FloorGrid, _ distances: [Float], _ moves: MoveTable) -> [UInt8] {
        without(plain(distances, rows: grid.rows, columns: grid.columns), moves) { $0 != MoveTable.closed }
    }

    /// Steps less those whose crossing is not let through.
    private static func without(_ steps: [UInt8], _ moves: MoveTable, _ passes: (Int32) -> Bool) -> [UInt8] {
        var steps = steps
        steps.withUnsafeMutableBufferPointer { steps in
            moves.withCrossings { slots, crossings in
                for cell in 0..<slots.count where slots[cell] != 0 && steps[cell] != 0 {
                    var open = steps[cell]
                    let first = (Int(slots[cell]) - 1) * 8
                    for direction in 0..<8 where !passes(crossings[first + direction]) {
                        open &= ~(1 << UInt8(truncatingIfNeeded: direction))
                    }
                    steps[cell] = open
                }
            }
        }
        return steps
    }

    /// The cells about which every step may be taken, from them and from their eight neighbours, at the same weight.
    static func clear(_ steps: [UInt8], _ weights: [UInt8], columns: Int) -> [Bool] {
        let open = clear(steps, columns: columns) { $0 == 0xFF && $1 == 0xFF }
        if weights.isEmpty { return open }
        let even = clear(weights, columns: columns) { $0 == $1 }
        return zip(open, even).map { $0 && $1 }
    }

    /// The cells about which, in three rows of three, what all have in common and what any has pass a test.
    private static func clear(_ cells: [UInt8], columns: Int, _ passes: (UInt8, UInt8) -> Bool) -> [Bool] {
        var clear = [Bool](repeating: false, count: cells.count)
        guard columns > 2, cells.count >= 3 * columns else { return clear }
        clear.withUnsafeMutableBufferPointer { clear in
            cells.withUnsafeBufferPointer { cells in
                for row in 1..<cells.count / columns - 1 {
                    let all = { (cell: Int) in cells[cell - columns] & cells[cell] & cells[cell + columns] }
                    let any = { (cell: Int) in cells[cell - columns] | cells[cell] | cells[cell + columns] }
                    let first = row * columns
                    var (before, here) = ((all(first), any(first)), (all(first + 1), any(first + 1)))
                    for cell in first + 1..<first + columns - 1 {
                        let after = (all(cell + 1), any(cell + 1))
                        clear[cell] = passes(before.0 & here.0 & after.0, before.1 | here.1 | after.1)
                        (before, here) = (here, after)
                    }
                }
            }
        }
        return clear
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

    private static func plain(_ distances: [Float], rows: Int, columns: Int) -> [UInt8] {
        var steps = [UInt8](repeating: 0, count: rows * columns)
        guard rows > 2, columns > 2 else { return steps }
        steps.withUnsafeMutableBufferPointer { steps in
            distances.withUnsafeBufferPointer { distances in
                for row in 1..<rows - 1 {
                    // Whether the three cells of a column above one another are floor, as three bits.
                    var (before, here) = (0, column(distances, row, 0, columns))
                    for place in 1..<columns {
                        let after = column(distances, row, place, columns)
                        if here & 2 != 0, place > 1 { steps[row * columns + place - 1] = around(before, here, after) }
                        (before, here) = (here, after)
                    }
                }
            }
        }
        return steps
    }

    @inline(__always)
    private static func column(_ distances: UnsafeBufferPointer<Float>, _ row: Int, _ place: Int, _ columns: Int) -> Int
    {
        let cell = row * columns + place
        return (distances[cell - columns] > 0 ? 1 : 0) | (distances[cell] > 0 ? 2 : 0)
            | (distances[cell + columns] > 0 ? 4 : 0)
    }

    /// The bits of `Step` for three columns of three cells, from left to right.
    @inline(__always)
    private static func around(_ left: Int, _ middle: Int, _ right: Int) -> UInt8 {
        let rightSide = (right >> 1) & 1 | ((right >> 2) & 1) << 1 | (right & 1) << 7
        let leftSide = ((left >> 2) & 1) << 3 | ((left >> 1) & 1) << 4 | (left & 1) << 5
        return UInt8(truncatingIfNeeded: rightSide | leftSide | ((middle >> 2) & 1) << 2 | (middle & 1) << 6)
    }
}
