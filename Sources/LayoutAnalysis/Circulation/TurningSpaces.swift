/// Where a wheelchair can turn: a free disc of the diameter asked, and the places that lack one.
struct TurningSpaces {
    /// A place that lacks a turning space.
    struct Lack {
        let place: PlanePoint
        /// The largest free disc there: its diameter, in centimetres.
        let diameter: Double
        /// How far the nearest turning space is along the floor, in centimetres; 0 at a crossing.
        let away: Double
    }

    private(set) var lacks: [Lack] = []
    private let map: FloorMap
    private let diameter: Double

    /// How many lacks are told at most: a floor full of narrow aisles lacks one everywhere.
    private static let most = 12
    /// A cell from which a wheelchair is looked for, in centimetres from everything.
    private static let wheelchair: Float = 38

    /// - Parameters:
    ///   - route: the narrowest way a wheelchair takes, in centimetres.
    ///   - interval: the longest way between two turning spaces, in centimetres.
    init(_ circulation: Circulation, basins: BasinGraph, diameter: Double, route: Double, interval: Double) {
        (map, self.diameter) = (circulation.map, diameter)
        let widths = circulation.paths.widths
        let isReached = { (cell: Int) in Double(widths[cell]) >= route - 0.1 }
        lacks = crossings(basins, route, isReached)
        lacks += gaps(route, interval, widths).filter { gap in
            !lacks.contains { $0.place.distance(to: gap.place) < interval / 2 }
        }
    }

    /// Crossings of three aisles and more without the space.
    private func crossings(_ basins: BasinGraph, _ route: Double, _ isReached: (Int) -> Bool) -> [Lack] {
        var roomiest = [Int](repeating: -1, count: basins.sizes.count)
        for cell in basins.basins.indices where basins.basins[cell] >= 0 {
            let basin = Int(basins.basins[cell])
            if roomiest[basin] < 0 || map.distances[cell] > map.distances[roomiest[basin]] { roomiest[basin] = cell }
        }
        let found = basins.incident.indices.compactMap { basin -> Lack? in
            let cell = roomiest[basin]
            guard cell >= 0, isReached(cell), 2 * Double(map.distances[cell]) < diameter else { return nil }
            let ways = Set(
                basins.incident[basin].filter { basins.edges[$0].width >= route }.map { basins.edges[$0].gate })
            guard ways.count > 2 else { return nil }
            let place = RoomyPlace(near: map.grid.center(cell), in: map, reach: map.grid.cell)
            guard 2 * place.clearance < diameter - 1e-3 else { return nil }
            return Lack(place: place.point, diameter: 2 * place.clearance, away: 0)
        }
        return Array(found.prefix(Self.most))
    }

    /// Places too far from any turning space to have one every `interval`.
    private func gaps(_ route: Double, _ interval: Double, _ widths: [Float]) -> [Lack] {
        let turning = turningCells()
        var steps = StepMask.steps(map, narrowest: route - 1e-6)
        let sources = Self.rim(of: turning, &steps, columns: map.grid.columns)
        let distances = ShortestPaths(steps: steps, columns: map.grid.columns, sources: sources).distances
        let (limit, least) = (Float(interval / 2 / map.grid.cell), Float(route - 0.1))
        var far: [Int] = []
        for cell in distances.indices where distances[cell] > limit && turning[cell] == 0 && widths[cell] >= least {
            if map.distances[cell] >= Self.wheelchair { far.append(cell) }
        }
        return pick(far, distances, apart: interval)
    }

    /// The rim of roomy places, from which alone a way leads out of them; the steps within are taken away.
    private static func rim(
        of turning: [UInt8], _ steps: inout [UInt8], columns: Int
    ) -> [(cell: Int, distance: Float)] {
        var inner = [UInt8](repeating: 0, count: turning.count)
        StepMask.look(about: turning, columns, &inner) { _, all, _ in all }
        var sources: [(cell: Int, distance: Float)] = []
        steps.withUnsafeMutableBufferPointer { steps in
            for cell in turning.indices where turning[cell] != 0 {
                if inner[cell] != 0 { steps[cell] = 0 } else { sources.append((cell, 0)) }
            }
        }
        return sources
    }

    /// The farthest first, then those a distance apart.
    private func pick(_ cells: [Int], _ distances: [Float], apart: Double) -> [Lack] {
        var (left, found) = (cells, [Lack]())
        while found.count < Self.most, let cell = left.max(by: { (distances[$0], -$0) < (distances[$1], -$1) }) {
            let center = map.grid.center(cell)
            let place = RoomyPlace(near: center, in: map, reach: map.grid.cell)
            found.append(
                Lack(
                    place: place.point, diameter: min(2 * place.clearance, diameter - 0.1),
                    away: Double(distances[cell]) * map.grid.cell))
            left.removeAll { map.grid.center($0).distance(to: center) < apart }
        }
        return found
    }

    /// Cells in whose square the middle of a free disc fits: 1.
    private func turningCells() -> [UInt8] {
        let half = Float(diameter / 2)
        let least = half - Float(map.grid.cell * 0.708)
        var turning = [UInt8](repeating: 0, count: map.grid.count)
        var doubtful: [Int] = []
        map.distances.withUnsafeBufferPointer { distances in
            for cell in 0..<distances.count where distances[cell] >= least {
                if distances[cell] >= half { turning[cell] = 1 } else { doubtful.append(cell) }
            }
        }
        let offsets = Step.offsets(map.grid.columns)
        // Of the doubtful ones the summits alone can hold a middle that their own does not.
        let summits = doubtful.lazy.filter { cell in
            offsets.allSatisfy { map.distances[cell + $0] <= map.distances[cell] }
        }
        for cell in summits.prefix(4000) {
            let place = RoomyPlace(near: map.grid.center(cell), in: map, reach: map.grid.cell * 0.708)
            turning[cell] = place.clearance >= Double(half) - 1e-3 ? 1 : 0
        }
        return turning
    }
}
