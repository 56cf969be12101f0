/// Exact distances by ever smaller squares: a square keeps only the features that can be nearest to a point of it.
///
/// For a square about c with half-diagonal r, nearest at distance m from c, those are the ones within m + 2r of c. Nothing
/// nearer is ever left out, so distances are exact; work grows with the cells and hardly with the features. The largest
/// squares have nothing to do with one another and are measured at the same time.
struct FieldSweep {
    let distances: [Float]
    let owners: [Int32]
    let gates: [Gate]

    init(grid: FloorGrid, features: [Feature], mask: [UInt8]) {
        var distances = [Float](repeating: 0, count: grid.count)
        var owners = [Int32](repeating: -1, count: grid.count)
        let all = (0..<Int32(features.count)).map { $0 }
        let found = distances.withUnsafeMutableBufferPointer { distances in
            owners.withUnsafeMutableBufferPointer { owners in
                let sweep = SquareSweep(
                    grid: grid, features: features, mask: mask, distances: distances, owners: owners)
                let squares = features.isEmpty ? [] : sweep.largest
                return SideBySide.map(squares.count) { place in
                    var mine = sweep
                    mine.sweep(squares[place], among: all)
                    return mine.gates
                }
            }
        }
        gates = Gate.distinct(found.flatMap(\.self), within: 1.5 * grid.cell)
        (self.distances, self.owners) = (distances, owners)
    }
}
