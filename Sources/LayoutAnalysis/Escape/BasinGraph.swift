/// The wide parts of the floor, and the narrow places between them.
///
/// Cells that are reached from one another without crossing a gate form a basin; each gate joins two.
struct BasinGraph: Sendable {
    /// One narrow place.
    struct Edge {
        let one: Int
        let two: Int
        /// The gate's number on the map.
        let gate: Int
        let width: Double
    }

    /// The basin of each cell; −1 where there is no floor.
    let basins: [Int32]
    /// How many cells each basin has.
    let sizes: [Int]
    /// The narrow places, wide enough to leave through.
    let edges: [Edge]
    /// The numbers of the edges at each basin.
    let incident: [[Int]]

    /// Wider places join no basins, they are one; in centimetres. Twice the half-width of an aisle.
    static let widest = Double(2 * Ridge.aisle)

    init(_ map: FloorMap) {
        let steps = StepMask.steps(map) { $0 >= 0 && map.gates[Int($0)].width > Self.widest }
        (basins, sizes) = Self.flood(steps, map)
        edges = Self.edges(map, basins)
        var incident = [[Int]](repeating: [], count: sizes.count)
        for (number, edge) in edges.enumerated() {
            incident[edge.one].append(number)
            incident[edge.two].append(number)
        }
        self.incident = incident
    }

    /// Labels cells row by row, joining the labels that meet (Rosenfeld and Pfaltz 1966); steps lead both ways.
    private static func flood(_ steps: [UInt8], _ map: FloorMap) -> ([Int32], [Int]) {
        var basins = [Int32](repeating: -1, count: map.grid.count)
        var labels = BasinLabels()
        let offsets = Step.offsets(map.grid.columns)
        basins.withUnsafeMutableBufferPointer { basins in
            map.distances.withUnsafeBufferPointer { distances in
                steps.withUnsafeBufferPointer { steps in
                    offsets.withUnsafeBufferPointer { offsets in
                        for cell in 0..<basins.count where distances[cell] > 0 {
                            // To the left and up, where cells have labels already, mostly all the same.
                            var (open, label) = (steps[cell] & 0xF0, Int32(-1))
                            if open == 0xF0 {
                                label = basins[cell &- 1]
                                let above = cell &+ offsets[6]
                                if label == basins[above &- 1], label == basins[above], label == basins[above &+ 1] {
                                    open = 0
                                }
                            }
                            while open != 0 {
                                let other = basins[cell &+ offsets[open.trailingZeroBitCount]]
                                open &= open &- 1
                                if label < 0 {
                                    label = other
                                } else if label != other {
                                    label = labels.join(label, other)
                                }
                            }
                            basins[cell] = label < 0 ? labels.make() : label
                        }
                    }
                }
            }
        }
        let sizes = labels.number(&basins)
        return (basins, sizes)
    }

    private struct Link: Hashable {
        let gate: Int32
        let one: Int32
        let two: Int32
    }

    private static func edges(_ map: FloorMap, _ basins: [Int32]) -> [Edge] {
        let offsets = Step.offsets(map.grid.columns)
        var links: Set<Link> = []
        for cell in map.moves.cells.lazy.map(Int.init) where basins[cell] >= 0 {
            for direction in 0..<4 {
                let crossing = map.moves.crossing(cell, direction)
                // Where a step crosses two gates at once, neither joins these basins.
                guard crossing >= 0, !map.moves.isAmbiguous(cell, direction) else { continue }
                let (one, two) = (basins[cell], basins[cell + offsets[direction]])
                guard two >= 0, one != two else { continue }
                links.insert(Link(gate: crossing, one: min(one, two), two: max(one, two)))
            }
        }
        return links.map {
            Edge(one: Int($0.one), two: Int($0.two), gate: Int($0.gate), width: map.gates[Int($0.gate)].width)
        }
        .filter { $0.width >= EscapeRoutes.narrowest - 1e-6 && $0.width <= widest }
        .sorted { ($0.gate, $0.one, $0.two) < ($1.gate, $1.one, $1.two) }
    }
}
