/// The steps that lead from one catchment into another: of neighbours that meet side by side, the widest.
struct Passes {
    /// A step between two catchments.
    struct Pass {
        let one: Int32
        let two: Int32
        /// How wide it is, in centimetres.
        var width: Float
        /// What makes it so narrow.
        var limit: WidestPaths.Limit
    }

    private(set) var passes: [Pass] = []
    /// The numbers of the passes of each catchment, one after the other.
    private(set) var numbers: [Int32] = []
    /// Where those of each catchment begin; one more at the end.
    private(set) var firsts: [Int32]

    init(_ catchments: Catchments, _ map: FloorMap) {
        firsts = [Int32](repeating: 0, count: catchments.count + 1)
        find(catchments, map)
        sort()
    }

    private mutating func find(_ catchments: Catchments, _ map: FloorMap) {
        let columns = map.grid.columns
        var latest = [Int32](repeating: -1, count: catchments.count)
        catchments.summits.withUnsafeBufferPointer { summits in
            for cell in 0..<summits.count where summits[cell] >= 0 {
                let (here, below) = (summits[cell], cell &+ columns)
                let isInside =
                    summits[cell &+ 1] == here && summits[below &+ 1] == here && summits[below] == here
                    && summits[below &- 1] == here
                if isInside { continue }
                for direction in 0..<4 {
                    let next = cell &+ Step.down[direction] &* columns &+ Step.across[direction]
                    guard summits[next] >= 0, summits[next] != here else { continue }
                    guard let (width, limit) = map.width(from: cell, direction, to: next) else { continue }
                    add(here, summits[next], width, limit, &latest)
                }
            }
        }
    }

    private mutating func add(
        _ here: Int32, _ there: Int32, _ width: Float, _ limit: WidestPaths.Limit, _ latest: inout [Int32]
    ) {
        let (one, two) = (min(here, there), max(here, there))
        let last = Int(latest[Int(one)])
        guard last < 0 || passes[last].two != two else {
            if width > passes[last].width { (passes[last].width, passes[last].limit) = (width, limit) }
            return
        }
        latest[Int(one)] = Int32(truncatingIfNeeded: passes.count)
        passes.append(Pass(one: one, two: two, width: width, limit: limit))
    }

    /// Puts the numbers of the passes of one catchment side by side.
    private mutating func sort() {
        for pass in passes {
            firsts[Int(pass.one) + 1] += 1
            firsts[Int(pass.two) + 1] += 1
        }
        for place in firsts.indices.dropFirst() { firsts[place] += firsts[place - 1] }
        var next = firsts
        numbers = [Int32](repeating: 0, count: 2 * passes.count)
        for (number, pass) in passes.enumerated() {
            for end in [pass.one, pass.two] {
                numbers[Int(next[Int(end)])] = Int32(truncatingIfNeeded: number)
                next[Int(end)] += 1
            }
        }
    }
}

extension FloorMap {
    /// How wide the way through a cell may be, in centimetres; 0 where there is no floor.
    @inline(__always)
    func widest(through cell: Int) -> Float { distances[cell] > 0 ? 2 * distances[cell] + slack : 0 }

    /// How wide a step between two cells of the floor is, and what makes it so; nil when it may not be taken.
    func width(from cell: Int, _ direction: Int, to next: Int) -> (Float, WidestPaths.Limit)? {
        let (mine, theirs) = (widest(through: cell), widest(through: next))
        let narrower = (min(mine, theirs), WidestPaths.Limit.cell(mine < theirs ? cell : next))
        let crossing = moves.crossing(cell, direction)
        guard crossing != MoveTable.closed else { return nil }
        guard crossing >= 0 else { return narrower }
        let gate = Float(gates[Int(crossing)].width).nextDown
        return gate <= narrower.0 ? (gate, .gate(Int(crossing))) : narrower
    }
}
