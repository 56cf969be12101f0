/// Finds the parts of the floor that a single narrow place joins to the exits.
struct DeadEnds {
    private(set) var found: [DeadEnd] = []

    init(field: EscapeField, basins: BasinGraph) {
        let roots = field.mouths.filter(\.door.isExit).flatMap { mouth in
            mouth.reached.filter { Double($0.width) >= EscapeRoutes.narrowest - 1e-3 }.map {
                Int(basins.basins[$0.cell])
            }
        }
        let bridges = Bridges(
            ends: basins.edges.map { ($0.one, $0.two) }, incident: basins.incident,
            roots: Set(roots.filter { $0 >= 0 }).sorted())
        let tips = Self.tips(field, basins, bridges)
        found = zip(bridges.outermost, tips).compactMap { bridge, tip in
            tip < 0 ? nil : Self.deadEnd(to: tip, field, basins.edges[bridge.edge])
        }
        .sorted { $0.length > $1.length }
    }

    /// Bridge by bridge, the cell beyond it that is farthest along the axis and where people can stand.
    private static func tips(_ field: EscapeField, _ basins: BasinGraph, _ bridges: Bridges) -> [Int] {
        var tips = [Int](repeating: -1, count: bridges.outermost.count)
        let lengths = field.axis.lengths
        for cell in basins.basins.indices
        where basins.basins[cell] >= 0 && lengths[cell] < .infinity && field.map.distances[cell] >= EscapeField.standing
        {
            let bridge = bridges.beyond[Int(basins.basins[cell])]
            guard bridge >= 0 else { continue }
            if tips[bridge] < 0 || lengths[cell] > lengths[tips[bridge]] { tips[bridge] = cell }
        }
        return tips
    }

    /// From the mouth to the wall behind the farthest place: its length along the axis, and its distance to that wall.
    private static func deadEnd(to tip: Int, _ field: EscapeField, _ edge: BasinGraph.Edge) -> DeadEnd? {
        let gate = field.map.gates[edge.gate]
        let cells = field.axis.cells(from: tip, columns: field.map.grid.columns)
        let centers = cells.map(field.map.grid.center)
        guard
            let crossed = centers.indices.min(by: {
                centers[$0].distance(to: gate.middle) < centers[$1].distance(to: gate.middle)
            })
        else { return nil }
        let inside = stride(from: 0, to: crossed, by: 5).map { centers[$0] } + [gate.middle]
        let length = TautString.length(inside) + Double(field.map.distances[tip])
        return DeadEnd(
            length: length, end: centers[0], mouth: gate.middle, path: inside, width: gate.width,
            between: field.map.names(gate))
    }
}
