extension NeckTable {
    /// Thing by thing, the cell beside it that the widest way reaches, and the narrowest point of that way.
    ///
    /// Beside a thing are the cells that nothing is nearer to; with a front edge, those before that edge, if there are any.
    func targets(_ paths: WidestPaths) -> [String: Circulation.Target] {
        let best = bestCells(paths)
        var found: [String: Circulation.Target] = [:]
        for (shape, cell) in best where cell >= 0 {
            guard map.plan.shapes[shape].obstacle != nil else { continue }
            let target = Circulation.Target(cell: cell, neck: neck(endingAt: cell, paths))
            let id = map.plan.shapes[shape].id
            if target.neck.width > found[id]?.neck.width ?? 0 { found[id] = target }
        }
        return found
    }

    private func bestCells(_ paths: WidestPaths) -> [(Int, Int)] {
        let count = map.plan.shapes.count
        var (beside, before) = ([Int](repeating: -1, count: count), [Int](repeating: -1, count: count))
        var (besideWidth, beforeWidth) = ([Float](repeating: 0, count: count), [Float](repeating: 0, count: count))
        let fronts = map.plan.shapes.map { $0.obstacle.flatMap(FrontEdge.init) }
        let shapes = map.plan.features.map { Int($0.shape) }
        map.owners.withUnsafeBufferPointer { owners in
            map.distances.withUnsafeBufferPointer { distances in
                paths.widths.withUnsafeBufferPointer { widths in
                    for cell in 0..<owners.count where widths[cell] > 0 && owners[cell] >= 0 {
                        let shape = shapes[Int(owners[cell])]
                        let width = min(widths[cell], 2 * distances[cell])
                        if width > besideWidth[shape] { (besideWidth[shape], beside[shape]) = (width, cell) }
                        guard width > beforeWidth[shape], let front = fronts[shape],
                            front.isBefore(map.grid.center(cell))
                        else { continue }
                        (beforeWidth[shape], before[shape]) = (width, cell)
                    }
                }
            }
        }
        return (1..<max(1, count)).map { ($0, before[$0] >= 0 ? before[$0] : beside[$0]) }
    }

    private func neck(endingAt cell: Int, _ paths: WidestPaths) -> Neck {
        guard 2 * map.distances[cell] < paths.widths[cell] else { return neck(to: cell, paths) }
        let shape = map.plan.features[Int(map.owners[cell])].shape
        let place = RoomyPlace(
            near: map.grid.center(cell), in: map, reach: 3 * map.grid.cell, beside: shape)
        // The cells beside the axis of a way say it is narrower than it is; those about the roomiest place do not.
        let end = widestCell(about: map.grid.index(of: place.point) ?? cell, paths)
        let width = Double(paths.widths[end])
        // Up to rounding of the climb the end is as roomy as the way: then the way tells better where it is narrow.
        return 2 * place.clearance >= width - 0.1 ? neck(to: end, paths) : Neck(place, in: map)
    }

    /// A cell, or one beside it with nothing between, whichever has the widest way.
    private func widestCell(about cell: Int, _ paths: WidestPaths) -> Int {
        let offsets = Step.offsets(map.grid.columns)
        return (0..<8).filter { map.moves.crossing(cell, $0) == MoveTable.free }.map { cell + offsets[$0] }
            .filter { paths.widths.indices.contains($0) }
            .reduce(cell) { paths.widths[$1] > paths.widths[$0] ? $1 : $0 }
    }
}

/// The edge of a thing that people come to, with the side they come from.
struct FrontEdge {
    let edge: Segment
    let along: PlanePoint
    /// Away from the thing, of length 1.
    let outward: PlanePoint

    /// Nil when the thing has no front, or one without length.
    init?(_ obstacle: Obstacle) {
        guard let front = obstacle.front, front.start.isOnPlan, front.end.isOnPlan, front.length > 1e-6,
            let middle = obstacle.footprint.bounds?.center
        else { return nil }
        edge = front
        along = (front.end - front.start) * (1 / front.length)
        let side = PlanePoint(x: -along.y, y: along.x)
        outward = (front.midpoint - middle).dot(side) >= 0 ? side : side * -1
    }

    /// Whether a point is straight before the edge.
    func isBefore(_ point: PlanePoint) -> Bool {
        let offset = point - edge.start
        return offset.dot(outward) > 0 && offset.dot(along) >= 0 && offset.dot(along) <= edge.length
    }
}
