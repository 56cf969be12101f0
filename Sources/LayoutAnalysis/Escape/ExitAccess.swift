/// How wide one gets from the main floor to each exit and through it.
struct ExitAccess {
    /// The narrowest point by the name of the exit; none for an exit that is not reached.
    private(set) var necks: [String: Neck] = [:]
    /// The exits that nobody gets to, with what is narrowest on the way there; its width may be 0.
    private(set) var lost: [String: Neck] = [:]

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
        lookForLost(map, mouths.filter { $0.door.isExit && necks[$0.door.id] == nil }, basins)
    }

    private mutating func lookForLost(_ map: FloorMap, _ mouths: [DoorMouth], _ basins: BasinGraph) {
        guard !mouths.isEmpty, let ways = LostExits(map, basins) else { return }
        for mouth in mouths {
            let neck = ways.neck(of: mouth)
            // The floor may hang together where basins do not: then the way counts as wide as it is.
            if neck.width >= EscapeRoutes.narrowest - 1e-6 {
                necks[mouth.door.id] = neck
            } else {
                lost[mouth.door.id] = neck
            }
        }
    }

    private static func width(
        _ start: WidestPaths.Start, _ basins: BasinGraph, _ ways: [(width: Double, edge: Int)]
    ) -> Double {
        let basin = Int(basins.basins[start.cell])
        return basin < 0 ? 0 : min(Double(start.width), ways[basin].width)
    }
}
