/// Where ways out end: cells before an exit, with the straight distance from them to the middle of the door.
struct ExitStarts {
    /// In cells, as `ShortestPaths` counts.
    private(set) var sources: [(cell: Int, distance: Float)] = []
    /// Which mouth a source leads to.
    private(set) var mouths: [Int: Int] = [:]

    init(_ mouths: [DoorMouth], _ map: FloorMap, narrowest: Double) {
        var places: [Int: Int] = [:]
        for (number, mouth) in mouths.enumerated() where mouth.door.isExit {
            for cell in Self.cells(before: mouth, map, narrowest: narrowest) {
                let distance = Float(map.grid.center(cell).distance(to: mouth.sill.middle) / map.grid.cell)
                if let known = places[cell] {
                    guard distance < sources[known].distance else { continue }
                    sources[known].distance = distance
                } else {
                    places[cell] = sources.count
                    sources.append((cell, distance))
                }
                self.mouths[cell] = number
            }
        }
    }

    /// Cells within half the width of the door from its middle, with nothing between; else all that are reached.
    private static func cells(before mouth: DoorMouth, _ map: FloorMap, narrowest: Double) -> [Int] {
        let middle = mouth.sill.middle
        let radius = max(min(mouth.sill.width / 2, Gate.widest / 2), 1.5 * map.grid.cell)
        let near = mouth.reached.filter {
            Double($0.width) >= narrowest - 1e-3 && map.grid.center($0.cell).distance(to: middle) <= radius
        }
        let barriers = mouth.map.plan.features.filter { $0.distance(middle.x, middle.y) <= radius }
        let clear = near.filter { start in
            let way = Segment(start: middle, end: map.grid.center(start.cell))
            return barriers.allSatisfy { !$0.blocks(way) }
        }
        return (clear.isEmpty ? near : clear).map(\.cell)
    }
}

extension Feature {
    /// Whether a straight way meets it.
    func blocks(_ way: Segment) -> Bool {
        radius > 0 ? way.distance(to: start) < radius : way.distance(to: segment) < 1e-9
    }
}
