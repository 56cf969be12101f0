import Testing

@testable import LayoutAnalysis

/// The search over catchments against one that goes from cell to cell until nothing gets wider.
@Suite("Widest ways") struct WidestPathTests {
    /// Slow and plain: a way is as wide as the narrowest of its cells and gates.
    private func widths(_ map: FloorMap, _ starts: [WidestPaths.Start]) -> [Float] {
        var reached = [Float](repeating: 0, count: map.grid.count)
        var waiting: [Int] = []
        for start in starts where start.goesOn && start.width > reached[start.cell] {
            reached[start.cell] = start.width
            waiting.append(start.cell)
        }
        let offsets = Step.offsets(map.grid.columns)
        var taken = 0
        while taken < waiting.count {
            let cell = waiting[taken]
            taken += 1
            for direction in 0..<8 where map.steps[cell] >> direction & 1 != 0 {
                let next = cell + offsets[direction]
                guard map.distances[next] > 0 else { continue }
                let crossing = map.moves.crossing(cell, direction)
                let gate = crossing >= 0 ? Float(map.gates[Int(crossing)].width).nextDown : .infinity
                let width = min(reached[cell], gate, 2 * map.distances[next] + map.slack)
                guard width > reached[next] else { continue }
                reached[next] = width
                waiting.append(next)
            }
        }
        for start in starts { reached[start.cell] = max(reached[start.cell], start.width) }
        return reached
    }

    private func compare(_ scene: Scene) throws {
        let map = try #require(FloorMap(scene))
        let mouths = scene.doors.compactMap { DoorMouth($0, map) }
        let starts = NeckTable(map: map, mouths: mouths, entrances: mouths.filter(\.door.isEntrance)).starts
        #expect(!starts.isEmpty)
        #expect(WidestPaths(map, from: starts).widths == widths(map, starts))
    }

    @Test("In rooms full of turned stands every cell has the same width") func crowds() throws {
        var random = Seeded(state: 5)
        for _ in 0..<12 { try compare(Rooms.crowd(&random)) }
    }

    @Test("Behind slots, in a room with a bay, and with two entrances too") func shapes() throws {
        let halves = [p(120, 260), p(460, 330)].enumerated().map { place, center in
            Rooms.stand("\(place)", .rectangle(center: center, width: 230, depth: 60, rotation: 12))
        }
        try compare(Scene(outline: box(0, 0, 600, 600), obstacles: halves, doors: [Rooms.entrance(300, 0, width: 120)]))
        let bay = Polygon([p(0, 0), p(600, 0), p(560, 200), p(1000, 230), p(1000, 600), p(0, 600)])
        let things = [Rooms.stand("a", box(300, 150, 120, 180)), Rooms.stand("b", box(700, 260, 200, 250))]
        let doors = [Rooms.entrance(0, 300, width: 90), Rooms.entrance(500, 600, width: 160, id: "two")]
        try compare(Scene(outline: bay, obstacles: things, doors: doors))
    }
}
