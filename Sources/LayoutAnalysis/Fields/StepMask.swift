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
            moves.crossings.withUnsafeBufferPointer { crossings in
                for (row, cell) in moves.cells.enumerated() where steps[Int(cell)] != 0 {
                    var open = steps[Int(cell)]
                    for direction in 0..<8 where !passes(crossings[row * 8 + direction]) {
                        open &= ~(1 << UInt8(truncatingIfNeeded: direction))
                    }
                    steps[Int(cell)] = open
                }
            }
        }
        return steps
    }

    /// The cells about which every step may be taken, from them and from their eight neighbours, at the same weight: 1.
    static func clear(_ steps: [UInt8], _ weights: [UInt8], columns: Int) -> [UInt8] {
        var clear = [UInt8](repeating: 0, count: steps.count)
        look(about: steps, columns, &clear) { _, all, _ in all == 0xFF ? 1 : 0 }
        if !weights.isEmpty { look(about: weights, columns, &clear) { known, all, any in all == any ? known : 0 } }
        return clear
    }

    /// Judges each cell by the bits that all of three rows of three have in common, and by those that any has.
    @inline(__always)
    static func look(
        about cells: [UInt8], _ columns: Int, _ found: inout [UInt8], _ judge: (UInt8, UInt8, UInt8) -> UInt8
    ) {
        guard columns > 2, cells.count >= 3 * columns else { return }
        var (every, some) = ([UInt8](repeating: 0, count: columns), [UInt8](repeating: 0, count: columns))
        found.withUnsafeMutableBufferPointer { found in
            cells.withUnsafeBufferPointer { cells in
                every.withUnsafeMutableBufferPointer { every in
                    some.withUnsafeMutableBufferPointer { some in
                        for row in 1..<cells.count / columns - 1 {
                            let first = row * columns
                            for place in 0..<columns {
                                let (above, here) = (cells[first &- columns &+ place], cells[first &+ place])
                                let below = cells[first &+ columns &+ place]
                                every[place] = above & here & below
                                some[place] = above | here | below
                            }
                            for place in 1..<columns - 1 {
                                let all = every[place &- 1] & every[place] & every[place &+ 1]
                                let any = some[place &- 1] | some[place] | some[place &+ 1]
                                found[first &+ place] = judge(found[first &+ place], all, any)
                            }
                        }
                    }
                }
            }
        }
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

    /// The steps between cells of the floor; the compiler takes many cells of a row at once.
    private static func plain(_ distances: [Float], rows: Int, columns: Int) -> [UInt8] {
        var steps = [UInt8](repeating: 0, count: rows * columns)
        guard rows > 2, columns > 2 else { return steps }
        let floor = distances.map { $0 > 0 ? UInt8(1) : 0 }
        steps.withUnsafeMutableBufferPointer { steps in
            floor.withUnsafeBufferPointer { floor in
                for row in 1..<rows - 1 {
                    for cell in row * columns + 1..<(row + 1) * columns - 1 {
                        let (above, below) = (cell &- columns, cell &+ columns)
                        let right = floor[cell &+ 1] | floor[below &+ 1] &<< 1 | floor[above &+ 1] &<< 7
                        let left = floor[below &- 1] &<< 3 | floor[cell &- 1] &<< 4 | floor[above &- 1] &<< 5
                        // 0 less 1 is all ones: on the floor every bit is kept.
                        steps[cell] = (right | left | floor[below] &<< 2 | floor[above] &<< 6) & (0 &- floor[cell])
                    }
                }
            }
        }
        return steps
    }
}
