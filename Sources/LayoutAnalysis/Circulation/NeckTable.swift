/// Reads the necks of things and exits from a tree of widest ways.
struct NeckTable {
    let map: FloorMap
    let mouths: [DoorMouth]
    /// The first number of each mouth's gates, behind those of the room.
    private let firsts: [Int32]

    init(map: FloorMap, mouths: [DoorMouth]) {
        (self.map, self.mouths) = (map, mouths)
        var next = Int32(map.gates.count)
        firsts = mouths.map { mouth in
            defer { next += Int32(mouth.map.gates.count) }
            return next
        }
    }

    /// Where ways start: about every entrance, with the width in which one comes in.
    var starts: [WidestPaths.Start] {
        zip(mouths, firsts).filter { $0.0.door.isEntrance }.flatMap { mouth, first in
            mouth.reached.map { start in
                WidestPaths.Start(cell: start.cell, width: start.width, limit: Self.limit(of: start, first))
            }
        }
    }

    /// The limit of a mouth in the numbers of the room.
    private static func limit(of start: WidestPaths.Start, _ first: Int32) -> Int32 {
        start.limit >= 0 ? start.limit + first : start.limit < -1 ? Int32(-2 - start.cell) : -1
    }

    /// What limits a way, in words of the plan.
    func neck(width: Double, limit: Int32) -> Neck {
        if limit >= 0 { return gateNeck(Int(limit)) }
        guard limit < -1 else {
            return Neck(width: .infinity, at: map.grid.center(0), span: nil, between: [])
        }
        let place = RoomyPlace(near: map.grid.center(Int(-2 - limit)), in: map, reach: map.grid.cell / 2)
        return neck(at: place, atMost: width)
    }

    /// The neck where a way ends in a niche.
    func neck(at place: RoomyPlace, atMost width: Double = .infinity) -> Neck {
        let name = place.nearest < 0 ? "" : map.plan.shapes[Int(map.plan.features[Int(place.nearest)].shape)].id
        return Neck(width: min(width, 2 * place.clearance), at: place.point, span: nil, between: [name])
    }

    private func gateNeck(_ number: Int) -> Neck {
        if number < map.gates.count { return Self.neck(map.gates[number], in: map) }
        for (mouth, first) in zip(mouths, firsts).reversed() where number >= Int(first) {
            return Self.neck(mouth.map.gates[number - Int(first)], in: mouth.map)
        }
        return Neck(width: 0, at: map.grid.center(0), span: nil, between: [])
    }

    private static func neck(_ gate: Gate, in map: FloorMap) -> Neck {
        Neck(width: gate.width, at: gate.middle, span: gate.span, between: map.names(gate))
    }

    /// Exit by exit, the narrowest point of the way to it and through it.
    func exits(_ paths: WidestPaths) -> [String: Neck] {
        var found: [String: Neck] = [:]
        for (mouth, first) in zip(mouths, firsts) where mouth.door.isExit {
            let best = mouth.reached.max { min($0.width, paths.widths[$0.cell]) < min($1.width, paths.widths[$1.cell]) }
            guard let best, min(best.width, paths.widths[best.cell]) > 0 else { continue }
            let isOut = best.width < paths.widths[best.cell]
            let limit = isOut ? Self.limit(of: best, first) : paths.limits[best.cell]
            let neck = neck(width: Double(min(best.width, paths.widths[best.cell])), limit: limit)
            if neck.width > found[mouth.door.id]?.width ?? 0 { found[mouth.door.id] = neck }
        }
        return found
    }
}
