/// Measures the cells of one square after another into memory that is shared.
///
/// Unchecked, because the compiler cannot know that no two squares share a cell.
struct SquareSweep: @unchecked Sendable {
    let grid: FloorGrid
    let features: [Feature]
    let mask: [UInt8]
    let distances: UnsafeMutableBufferPointer<Float>
    let owners: UnsafeMutableBufferPointer<Int32>
    /// The gates found so far.
    var gates: [Gate] = []

    typealias Square = (left: Int, top: Int, right: Int, bottom: Int)

    /// The sides of the squares, in cells; gates are looked for in the smallest ones.
    private static let sides = (64, 16, 4)

    /// The squares to begin with: those that have floor.
    var largest: [Square] { squares(of: Self.sides.0, in: (0, 0, grid.columns, grid.rows)).filter(hasFloor) }

    /// Measures a square and finds its gates.
    mutating func sweep(_ square: Square, among all: [Int32]) {
        var (large, middle, small): ([Int32], [Int32], [Int32]) = ([], [], [])
        keep(all, near: square, &large)
        for inner in squares(of: Self.sides.1, in: square) where hasFloor(inner) {
            keep(large, near: inner, &middle)
            for cells in squares(of: Self.sides.2, in: inner) where hasFloor(cells) {
                keep(middle, near: cells, &small)
                measure(cells, among: small)
                findGates(in: block(cells), among: small)
            }
        }
    }

    private func squares(of side: Int, in area: Square) -> [Square] {
        var found: [Square] = []
        for top in stride(from: area.top, to: area.bottom, by: side) {
            for left in stride(from: area.left, to: area.right, by: side) {
                found.append((left, top, min(left + side, area.right), min(top + side, area.bottom)))
            }
        }
        return found
    }

    private func hasFloor(_ square: Square) -> Bool {
        mask.withUnsafeBufferPointer { mask in
            for row in square.top..<square.bottom {
                for column in square.left..<square.right where mask[row * grid.columns + column] != 0 { return true }
            }
            return false
        }
    }

    private func block(_ square: Square) -> Block {
        Block(
            left: grid.origin.x + Double(square.left) * grid.cell, top: grid.origin.y + Double(square.top) * grid.cell,
            right: grid.origin.x + Double(square.right) * grid.cell,
            bottom: grid.origin.y + Double(square.bottom) * grid.cell)
    }

    private func keep(_ candidates: [Int32], near square: Square, _ kept: inout [Int32]) {
        let block = block(square)
        let (x, y) = ((block.left + block.right) / 2, (block.top + block.bottom) / 2)
        let half = PlanePoint(x: block.right - x, y: block.bottom - y).length
        kept.removeAll(keepingCapacity: true)
        features.withUnsafeBufferPointer { features in
            withUnsafeTemporaryAllocation(of: Double.self, capacity: candidates.count) { found in
                var nearest = Double.infinity
                for (place, candidate) in candidates.enumerated() {
                    let distance = features[Int(candidate)].distance(x, y)
                    found[place] = distance
                    nearest = min(nearest, distance)
                }
                // A hair more than the bound, so that rounding never leaves the nearest out.
                let limit = nearest + 2 * half * 1.000_001 + 1e-6
                for (place, candidate) in candidates.enumerated() where found[place] <= limit { kept.append(candidate) }
            }
        }
    }

    private func measure(_ square: Square, among candidates: [Int32]) {
        let (origin, cell, columns) = (grid.origin, grid.cell, grid.columns)
        mask.withUnsafeBufferPointer { mask in
            features.withUnsafeBufferPointer { features in
                candidates.withUnsafeBufferPointer { candidates in
                    for row in square.top..<square.bottom {
                        let y = origin.y + (Double(row) + 0.5) * cell
                        for column in square.left..<square.right where mask[row * columns + column] != 0 {
                            let x = origin.x + (Double(column) + 0.5) * cell
                            var (nearest, owner) = (Double.infinity, Int32(-1))
                            for candidate in candidates {
                                let distance = features[Int(candidate)].distance(x, y)
                                if distance < nearest { (nearest, owner) = (distance, candidate) }
                            }
                            // Rounded down, so that single precision never overstates.
                            distances[row * columns + column] = max(0, Float(nearest).nextDown)
                            owners[row * columns + column] = owner
                        }
                    }
                }
            }
        }
    }
}
