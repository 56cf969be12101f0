/// Ways out from every cell: the shortest ones, and those along the axis of the circulations.
struct EscapeField: Sendable {
    let map: FloorMap
    let mouths: [DoorMouth]
    private let starts: ExitStarts
    let shortest: ShortestPaths
    let axis: ShortestPaths

    /// Where a person can stand, in centimetres from everything.
    static let standing: Float = 20

    init(map: FloorMap, mouths: [DoorMouth]) {
        (self.map, self.mouths) = (map, mouths)
        starts = ExitStarts(mouths, map, narrowest: EscapeRoutes.narrowest)
        let steps = StepMask.steps(map, narrowest: EscapeRoutes.narrowest - 1e-6)
        let columns = map.grid.columns
        let sources = starts.sources
        (shortest, axis) = SideBySide.both(
            { ShortestPaths(steps: steps, columns: columns, sources: sources) },
            { ShortestPaths(steps: steps, columns: columns, sources: sources, weights: Ridge.weights(map)) })
    }

    /// Both ways from a cell; nil where none leads.
    func way(from cell: Int, start: PlanePoint) -> EscapeWay? {
        guard let (taut, mouth) = straightened(shortest, from: cell, start: start) else { return nil }
        let line = axisLine(from: cell, start: start)
        return EscapeWay(
            start: start, exit: mouths[mouth].door.id, path: taut, straightened: TautString.length(taut),
            alongAxis: TautString.length(line), axis: line)
    }

    private func straightened(
        _ paths: ShortestPaths, from cell: Int, start: PlanePoint
    ) -> ([PlanePoint], Int)? {
        let cells = paths.cells(from: cell, columns: map.grid.columns)
        guard let last = cells.last, let mouth = starts.mouths[last] else { return nil }
        let line = [start] + cells.dropFirst().map(map.grid.center) + [mouths[mouth].sill.middle]
        return (TautString(line, corners: corners(about: line)).points, mouth)
    }

    /// What a way could touch: corners within its bounds.
    private func corners(about line: [PlanePoint]) -> [PlanePoint] {
        guard let bounds = PlaneBounds(line) else { return [] }
        return map.plan.corners.filter {
            $0.x >= bounds.min.x && $0.x <= bounds.max.x && $0.y >= bounds.min.y && $0.y <= bounds.max.y
        }
    }

    /// Every fifth cell of the way along the axis: between them cells turn where the axis does not.
    private func axisLine(from cell: Int, start: PlanePoint) -> [PlanePoint] {
        let cells = axis.cells(from: cell, columns: map.grid.columns)
        guard let last = cells.last, let mouth = starts.mouths[last] else { return [] }
        let middles = stride(from: 5, to: cells.count, by: 5).map { map.grid.center(cells[$0]) }
        return [start] + middles + [mouths[mouth].sill.middle]
    }

    /// The way that is longest by the longer of both measures.
    func farthest() -> EscapeWay? {
        let cells = farCells(shortest.distances) + farCells(axis.lengths)
        return cells.compactMap { way(from: $0, start: map.grid.center($0)) }.max { $0.length < $1.length }
    }

    /// Cells where people can stand that are farther than all about them, the farthest few.
    private func farCells(_ lengths: [Float]) -> [Int] {
        let columns = map.grid.columns
        var (farthest, found) = (Float(0), [Int]())
        lengths.withUnsafeBufferPointer { lengths in
            map.distances.withUnsafeBufferPointer { distances in
                for cell in 0..<lengths.count
                where lengths[cell] > farthest && lengths[cell] < .infinity && distances[cell] >= Self.standing {
                    farthest = lengths[cell]
                }
                // A slanted way counts at most 8.3 % too long: the truly farthest is not below this.
                let least = farthest * 0.92
                let offsets = Step.offsets(columns)
                for cell in 0..<lengths.count
                where lengths[cell] >= least && lengths[cell] < .infinity && distances[cell] >= Self.standing {
                    let isTop = offsets.allSatisfy {
                        let next = cell + $0
                        return distances[next] < Self.standing || lengths[next] <= lengths[cell]
                            || lengths[next] == .infinity
                    }
                    if isTop { found.append(cell) }
                }
            }
        }
        return found.sorted { lengths[$0] > lengths[$1] }.prefix(6).map { $0 }
    }

    /// The floor where people could stand but get nowhere, and its roomiest place.
    func shutIn() -> (Double, PlanePoint?) {
        var (count, roomiest) = (0, -1)
        for cell in map.distances.indices
        where map.distances[cell] >= Self.standing && shortest.distances[cell] == .infinity {
            count += 1
            if roomiest < 0 || map.distances[cell] > map.distances[roomiest] { roomiest = cell }
        }
        return (Double(count) * map.grid.cell * map.grid.cell, roomiest < 0 ? nil : map.grid.center(roomiest))
    }
}

extension FloorPlan {
    /// Every corner of every shape; discs by the corners of a polygon about them.
    var corners: [PlanePoint] {
        shapes.flatMap { shape -> [PlanePoint] in
            guard let disc = shape.disc else { return shape.polygon.vertices }
            return (0..<24).map { disc.center + PlaneAngle.direction(degrees: 15 * Double($0)) * disc.radius }
        }
    }
}
