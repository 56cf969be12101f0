/// The widest way from some cells to every other: the one whose narrowest point is widest (Pollack 1960).
///
/// A step is as wide as the gates it crosses, exactly, and never wider than the cells along it allow. The search goes over
/// catchments, which are some hundred times fewer than cells. Dijkstra's order is kept by buckets of 1 cm (Dial 1969); within
/// a bucket a catchment is taken again when its width grows.
struct WidestPaths {
    /// The width of the widest way to each cell, in centimetres; 0 where none leads.
    private(set) var widths: [Float]
    private let catchments: Catchments
    /// For each catchment how wide one gets to its summit, and what is narrowest on the way.
    private var reached: [Float]
    private var limits: [Limit]
    /// The starts that nothing leads to in a wider way.
    private var begins: Set<Int> = []

    /// Where a way starts: a cell, with the width and the limit it brings along.
    struct Start {
        let cell: Int
        let width: Float
        let limit: Limit
        /// Whether ways go on from here.
        var goesOn = true
    }

    /// What is narrowest on a way.
    enum Limit {
        /// Nothing.
        case none
        /// A gate of the map.
        case gate(Int)
        /// The cells about here: a way that ends in a niche.
        case cell(Int)
        /// What was narrowest before the start.
        case start(Int)
    }

    init(_ map: FloorMap, from starts: [Start]) {
        catchments = Catchments(map)
        reached = [Float](repeating: 0, count: catchments.count)
        limits = [Limit](repeating: .none, count: catchments.count)
        widths = []
        search(map, starts)
        widths = cellWidths(map)
        for start in starts where start.width >= widths[start.cell] {
            widths[start.cell] = start.width
            begins.insert(start.cell)
        }
    }

    private mutating func search(_ map: FloorMap, _ starts: [Start]) {
        var queue = WidthBuckets()
        defer { queue.free() }
        for start in starts where start.goesOn { enter(start, map, &queue) }
        let passes = Passes(catchments, map)
        while let (catchment, list) = queue.pop() {
            let width = reached[catchment]
            guard WidthBuckets.list(width) == list else { continue }
            for place in Int(passes.firsts[catchment])..<Int(passes.firsts[catchment + 1]) {
                let pass = passes.passes[Int(passes.numbers[place])]
                let next = Int(pass.one) == catchment ? pass.two : pass.one
                let limit = pass.width < width ? pass.limit : limits[catchment]
                widen(Int(next), to: min(width, pass.width), limit, &queue)
            }
        }
    }

    /// Takes the steps from a start into catchments; its own cell may be narrower than it.
    private mutating func enter(_ start: Start, _ map: FloorMap, _ queue: inout WidthBuckets) {
        let offsets = Step.offsets(map.grid.columns)
        for direction in 0..<8 where map.steps[start.cell] >> direction & 1 != 0 {
            let next = start.cell + offsets[direction]
            guard catchments.summits[next] >= 0 else { continue }
            var (width, limit) = (start.width, Limit.start(start.cell))
            let crossing = map.moves.crossing(start.cell, direction)
            let gate = crossing >= 0 ? Float(map.gates[Int(crossing)].width).nextDown : .infinity
            if map.widest(through: next) < width { (width, limit) = (map.widest(through: next), .cell(next)) }
            if gate < start.width, gate <= width { (width, limit) = (gate, .gate(Int(crossing))) }
            widen(Int(catchments.summits[next]), to: width, limit, &queue)
        }
    }

    /// Takes a way that makes the one to a catchment wider.
    private mutating func widen(_ catchment: Int, to width: Float, _ limit: Limit, _ queue: inout WidthBuckets) {
        guard width > reached[catchment] else { return }
        (reached[catchment], limits[catchment]) = (width, limit)
        queue.push(catchment, width)
    }

    /// As wide as the way to the summit, up to what the cell allows.
    private func cellWidths(_ map: FloorMap) -> [Float] {
        let slack = map.slack
        return [Float](unsafeUninitializedCapacity: map.grid.count) { widths, count in
            map.distances.withUnsafeBufferPointer { distances in
                catchments.summits.withUnsafeBufferPointer { summits in
                    reached.withUnsafeBufferPointer { reached in
                        for cell in 0..<summits.count {
                            let summit = Int(summits[cell])
                            widths[cell] = summit < 0 ? 0 : min(reached[summit], 2 * distances[cell] + slack)
                        }
                    }
                }
            }
            count = map.grid.count
        }
    }

    /// What is narrowest on the way to a cell, where the way first gets so narrow.
    func limit(to cell: Int, _ map: FloorMap) -> Limit {
        guard !begins.contains(cell) else { return .start(cell) }
        let catchment = Int(catchments.summits[cell])
        guard catchment >= 0 else { return .none }
        return map.widest(through: cell) < reached[catchment] ? .cell(cell) : limits[catchment]
    }
}
