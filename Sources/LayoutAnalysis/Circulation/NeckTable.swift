/// Reads the necks of things and exits from a tree of widest ways.
struct NeckTable {
    let map: FloorMap
    let mouths: [DoorMouth]
    /// The mouths by which people come in.
    let entrances: [DoorMouth]

    /// Where ways start: about every entrance, with the width in which one comes in; the limit is the mouth's number.
    var starts: [WidestPaths.Start] {
        entrances.indices.flatMap { number in
            entrances[number].reached.map {
                WidestPaths.Start(cell: $0.cell, width: $0.width, limit: .start(number), goesOn: $0.goesOn)
            }
        }
    }

    /// The narrowest point on the widest way to a cell.
    func neck(to cell: Int, _ paths: WidestPaths) -> Neck {
        let limit = paths.limit(to: cell, map)
        guard case .start(let first) = limit else {
            return Neck(limit, width: Double(paths.widths[cell]), in: map)
        }
        let width = paths.widths[cell]
        // The way is as wide as its start, however wide one gets to the start's cell by others.
        let starts = entrances.flatMap { mouth in mouth.reached.filter { $0.cell == first }.map { (mouth, $0) } }
        let found = starts.min { abs($0.1.width - width) < abs($1.1.width - width) }.map { $0.0.neck($0.1) } ?? .none
        guard found.width == .infinity, Double(width) < Gate.widest - 1 else { return found }
        return Neck(width: Double(width), at: map.grid.center(first), span: nil, between: [""])
    }

    /// Exit by exit, the narrowest point of the way to it and through it.
    func exits(_ paths: WidestPaths) -> [String: Neck] {
        var found: [String: Neck] = [:]
        for mouth in mouths where mouth.door.isExit {
            let best = mouth.rim.max { min($0.width, paths.widths[$0.cell]) < min($1.width, paths.widths[$1.cell]) }
            guard let best, min(best.width, paths.widths[best.cell]) > 0 else { continue }
            let neck = best.width < paths.widths[best.cell] ? mouth.neck(best) : neck(to: best.cell, paths)
            if neck.width > found[mouth.door.id]?.width ?? 0 { found[mouth.door.id] = neck }
        }
        return found
    }
}
