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
        let foot = foot(of: cells, field)
        let inside = stride(from: min(foot.place, crossed), to: crossed, by: 5).map { centers[$0] } + [gate.middle]
        return DeadEnd(
            length: TautString.length(inside) + foot.depth, end: centers[0], mouth: gate.middle, path: inside,
            width: gate.width, between: field.map.names(gate))
    }

    /// Where a way that begins in a corner comes upon the axis of an aisle, and how deep the aisle goes on behind it.
    ///
    /// The way into the corner is longer than the aisle is deep: it is measured in the aisle's own direction.
    private static func foot(of cells: [Int], _ field: EscapeField) -> (place: Int, depth: Double) {
        let (map, corner) = (field.map, (0, Double(field.map.distances[cells[0]])))
        guard let place = field.axis.firstOnAxis(cells), place + 1 < cells.count,
            map.distances[cells[place]] <= Ridge.aisle
        else { return corner }
        let ahead = map.grid.center(cells[min(place + 5, cells.count - 1)])
        let (tip, here) = (map.grid.center(cells[0]), map.grid.center(cells[place]))
        let direction = (here - ahead) * (1 / here.distance(to: ahead))
        let depth = max((tip - here).dot(direction) + corner.1, Double(map.distances[cells[place]]))
        return (place, min(depth, tip.distance(to: here) + corner.1))
    }
}
