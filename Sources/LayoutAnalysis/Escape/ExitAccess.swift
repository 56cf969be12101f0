/// How wide one gets from the main floor to each exit and through it.
struct ExitAccess {
    /// The narrowest point by the name of the exit; none for an exit that is not reached.
    private(set) var necks: [String: Neck] = [:]

    init(map: FloorMap, mouths: [DoorMouth], basins: BasinGraph) {
        let ways = basins.waysFromLargest()
        for mouth in mouths where mouth.door.isExit {
            let best = mouth.rim.max { Self.width($0, basins, ways) < Self.width($1, basins, ways) }
            guard let best, Self.width(best, basins, ways) > 0 else { continue }
            let way = ways[Int(basins.basins[best.cell])]
            let isInside = way.width < Double(best.width)
            let neck = isInside ? Neck(map.gates[basins.edges[way.edge].gate], in: map) : mouth.neck(best)
            if neck.width > necks[mouth.door.id]?.width ?? 0 { necks[mouth.door.id] = neck }
        }
    }

    private static func width(
        _ start: WidestPaths.Start, _ basins: BasinGraph, _ ways: [(width: Double, edge: Int)]
    ) -> Double {
        let basin = Int(basins.basins[start.cell])
        return basin < 0 ? 0 : min(Double(start.width), ways[basin].width)
    }
}
