/// What keeps people from an exit that they do not get to: how wide one still comes, and between what.
struct LostExits {
    private let map: FloorMap
    private let paths: WidestPaths

    /// Looks from the roomiest place of the largest part of the floor; nil without floor.
    init?(_ map: FloorMap, _ basins: BasinGraph) {
        guard let main = basins.sizes.indices.max(by: { basins.sizes[$0] < basins.sizes[$1] }) else { return nil }
        var roomiest = -1
        for cell in basins.basins.indices where basins.basins[cell] == Int32(main) {
            if roomiest < 0 || map.distances[cell] > map.distances[roomiest] { roomiest = cell }
        }
        guard roomiest >= 0 else { return nil }
        self.map = map
        paths = WidestPaths(
            map, from: [WidestPaths.Start(cell: roomiest, width: Float(Gate.widest), limit: .none)])
    }

    /// The narrowest point of the way to an exit, however narrow; of no width, with what shuts it in, when none leads there.
    func neck(of mouth: DoorMouth) -> Neck {
        let width = { (start: WidestPaths.Start) in min(start.width, paths.widths[start.cell]) }
        if let best = mouth.rim.max(by: { width($0) < width($1) }), width(best) > 0 {
            let isInside = paths.widths[best.cell] < best.width
            let limit = isInside ? paths.limit(to: best.cell, map) : .none
            let neck = isInside ? Neck(limit, width: Double(width(best)), in: map) : mouth.neck(best)
            if neck.width.isFinite { return neck }
        }
        return Neck(width: 0, at: mouth.sill.middle, span: nil, between: Array(shuttingIn(mouth).prefix(3)))
    }

    /// What stands about the floor before the door; with no floor there, what stands before it.
    private func shuttingIn(_ mouth: DoorMouth) -> [String] {
        var seen = Set(mouth.reached.map(\.cell))
        var (queue, shapes) = (Array(seen), Set<Int32>())
        let offsets = Step.offsets(map.grid.columns)
        while let cell = queue.popLast() {
            if map.owners[cell] >= 0 { shapes.insert(map.plan.features[Int(map.owners[cell])].shape) }
            for direction in 0..<8 where map.steps[cell] >> direction & 1 != 0 {
                if seen.insert(cell + offsets[direction]).inserted { queue.append(cell + offsets[direction]) }
            }
        }
        let sill = Segment(start: mouth.sill.near, end: mouth.sill.far)
        let near = map.plan.features.filter { $0.segment.distance(to: sill) - $0.radius < EscapeRoutes.narrowest }
        let parting = shapes.intersection(mainShapes).subtracting([0])
        let about = shapes.isEmpty ? Set(near.map(\.shape)) : shapes
        let found = parting.isEmpty ? about.subtracting([0]) : parting
        return found.sorted { (distance($0, sill), $0) < (distance($1, sill), $1) }
            .map { map.plan.shapes[Int($0)].id }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What stands about the floor that one does get to.
    private var mainShapes: Set<Int32> {
        var shapes = Set<Int32>()
        for cell in paths.widths.indices where paths.widths[cell] > 0 && map.owners[cell] >= 0 {
            shapes.insert(map.plan.features[Int(map.owners[cell])].shape)
        }
        return shapes
    }

    private func distance(_ shape: Int32, _ sill: Segment) -> Double {
        map.plan.features.filter { $0.shape == shape }.map { $0.segment.distance(to: sill) - $0.radius }.min() ?? 0
    }
}
