/// The shortest way from every cell of a grid to the nearest of some sources, over the eight neighbours.
///
/// A straight step is 1 long, a slanted one √2. Buckets as wide as the shortest step keep Dijkstra's order (Dial 1969;
/// Dinitz 1978), so the work is linear in the cells. In the open a way goes straight on, or on from a slanted step within
/// 45°: every other turn is known to be no shorter (Harabor and Grastien 2011).
public struct ShortestPaths: Sendable {
    /// The length of the way from each cell, in cells; infinite where none leads.
    public private(set) var distances: [Float]
    /// The true length of a way that was weighed, in cells; empty when nothing was weighed.
    private(set) var lengths: [Float] = []
    /// The direction to the next cell of the way, in the numbers of `Step`; −1 at a source.
    private(set) var back: [Int8]

    /// Measures a grid, row by row; no step cuts the corner of a cell that cannot be walked on.
    ///
    /// Sources off the grid are left out; with another number of cells than rows × columns nothing is reached.
    public init(walkable: [Bool], columns: Int, sources: [Int]) {
        let fits = columns > 0 && walkable.count % max(1, columns) == 0
        let steps = fits ? StepMask.steps(walkable, columns: columns) : [UInt8](repeating: 0, count: walkable.count)
        let starts = sources.filter { walkable.indices.contains($0) && walkable[$0] }
        self.init(steps: steps, columns: max(1, columns), sources: starts.map { ($0, 0) })
    }

    /// - Parameters:
    ///   - steps: which steps may be taken from each cell, a bit a direction.
    ///   - weights: how many times its length a step to each cell counts, 1 to 4; empty: once.
    init(steps: [UInt8], columns: Int, sources: [(cell: Int, distance: Float)], weights: [UInt8] = []) {
        distances = [Float](repeating: .infinity, count: steps.count)
        back = [Int8](repeating: -1, count: steps.count)
        if !weights.isEmpty { lengths = [Float](repeating: .infinity, count: steps.count) }
        var queue = DistanceBuckets()
        defer { queue.free() }
        for source in sources where source.distance < distances[source.cell] {
            distances[source.cell] = source.distance
            if !weights.isEmpty { lengths[source.cell] = source.distance }
            queue.hold(source.cell, source.distance)
        }
        queue.open()
        search(steps, columns, weights, &queue)
    }

    private mutating func search(
        _ steps: [UInt8], _ columns: Int, _ weights: [UInt8], _ queue: inout DistanceBuckets
    ) {
        let offsets = Step.offsets(columns)
        let (slanted, isWeighed) = (Float(2).squareRoot(), !weights.isEmpty)
        let clear = StepMask.clear(steps, weights, columns: columns)
        distances.withUnsafeMutableBufferPointer { distances in
            lengths.withUnsafeMutableBufferPointer { lengths in
                back.withUnsafeMutableBufferPointer { back in
                    steps.withUnsafeBufferPointer { steps in
                        weights.withUnsafeBufferPointer { weights in
                            clear.withUnsafeBufferPointer { clear in
                                offsets.withUnsafeBufferPointer { offsets in
                                    while let (cells, list) = queue.takeList() {
                                        for cell in cells.lazy.map(Int.init) {
                                            let distance = distances[cell]
                                            guard Int(distance) == list else { continue }
                                            var open = UInt32(steps[cell])
                                            if clear[cell] != 0, back[cell] >= 0 {
                                                open &= Step.ahead(Int(back[cell]) ^ 4)
                                            }
                                            while open != 0 {
                                                let direction = open.trailingZeroBitCount
                                                open &= open &- 1
                                                let next = cell &+ offsets[direction]
                                                let known = distances[next]
                                                // A step is at least 1 long: most neighbours are done with by now.
                                                guard known > distance + 1 else { continue }
                                                let step: Float = direction & 1 == 0 ? 1 : slanted
                                                let total = distance + (isWeighed ? step * Float(weights[next]) : step)
                                                guard total < known else { continue }
                                                distances[next] = total
                                                if isWeighed { lengths[next] = lengths[cell] + step }
                                                back[next] = Int8(truncatingIfNeeded: direction ^ 4)
                                                // Within one list a cell waits once, with the shorter way.
                                                if known == .infinity || Int(known) != Int(total) {
                                                    queue.push(next, total)
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
        }
    }

    /// The cells from a cell to its source, in order; empty where no way leads.
    func cells(from cell: Int, columns: Int) -> [Int] {
        guard distances[cell] < .infinity else { return [] }
        let offsets = Step.offsets(columns)
        var path = [cell]
        while let last = path.last, back[last] >= 0, path.count <= back.count {
            path.append(last + offsets[Int(back[last])])
        }
        return path
    }

    /// The first place of a way, given as `cells` gives it, whose step counted once its length: it is on the axis.
    func firstOnAxis(_ cells: [Int]) -> Int? {
        zip(cells, cells.dropFirst()).enumerated().first { _, step in
            distances[step.0] - distances[step.1] < 1.5 * (lengths[step.0] - lengths[step.1])
        }?.offset
    }
}
