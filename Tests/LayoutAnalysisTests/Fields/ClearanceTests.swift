import LayoutAnalysis
import Testing

@Suite("Clearance") struct ClearanceTests {
    /// Everything that can stand in a room, turned and round, thin and overlapping.
    static func crowded(_ random: inout Seeded) -> Scene {
        let place = { (random: inout Seeded) in
            p(.random(in: 0...900, using: &random), .random(in: 0...700, using: &random))
        }
        let stands = (0..<9).map { number -> Obstacle in
            if number % 3 == 0 {
                return Obstacle(
                    id: "\(number)", disc: Disc(center: place(&random), radius: .random(in: 2...70, using: &random)))
            }
            let footprint = Polygon.rectangle(
                center: place(&random), width: .random(in: 1...200, using: &random),
                depth: .random(in: 1...150, using: &random), rotation: .random(in: 0...360, using: &random))
            return Obstacle(id: "\(number)", footprint: footprint)
        }
        let wall = Wall(
            id: "w", path: (0..<3).map { _ in place(&random) },
            thickness: [0, 12][Int.random(in: 0...1, using: &random)])
        return Scene(outline: box(0, 0, 900, 700), obstacles: stands, walls: [wall])
    }

    /// The distance as one would measure it: from everything, one after the other.
    static func measured(_ point: PlanePoint, in scene: Scene) -> Double {
        let wall = zip(scene.walls[0].path, scene.walls[0].path.dropFirst()).map { Segment(start: $0, end: $1) }
        let half = scene.walls[0].thickness / 2
        let discs = scene.obstacles.compactMap(\.disc) + [Disc(center: scene.walls[0].path[1], radius: max(1e-9, half))]
        let boxes = scene.obstacles.filter { $0.disc == nil }.map(\.footprint) + wall.compactMap { slab($0, half) }
        if discs.contains(where: { $0.center.distance(to: point) <= $0.radius }) { return 0 }
        if boxes.contains(where: { $0.contains(point, tolerance: 0) }) { return 0 }
        let sides = (boxes + [scene.outline]).flatMap(\.edges) + (half == 0 ? wall : [])
        return min(
            sides.map { $0.distance(to: point) }.min() ?? 0,
            discs.map { $0.center.distance(to: point) - $0.radius }.min() ?? .infinity)
    }

    private static func slab(_ part: Segment, _ half: Double) -> Polygon? {
        guard half > 0 else { return nil }
        let (dx, dy) = (
            (part.end.x - part.start.x) / part.length * half, (part.end.y - part.start.y) / part.length * half
        )
        return Polygon([
            p(part.start.x - dy, part.start.y + dx), p(part.end.x - dy, part.end.y + dx),
            p(part.end.x + dy, part.end.y - dx), p(part.start.x + dy, part.start.y - dx),
        ])
    }

    @Test("The distance of every cell is that to everything, measured one by one, and never above it")
    func everyCell() throws {
        var random = Seeded(state: 3)
        for _ in 0..<6 {
            let scene = Self.crowded(&random)
            let field = try #require(ClearanceField(scene))
            #expect(field.grid.cell == 10)
            for cell in 0..<field.grid.count {
                let center = field.grid.center(cell)
                let truth = scene.outline.contains(center, tolerance: 0) ? Self.measured(center, in: scene) : 0
                let found = Double(field.distances[cell])
                guard found <= truth + 1e-9, found >= truth - 1e-3 else {
                    Issue.record("\(center): \(found), not \(truth)")
                    return
                }
            }
        }
    }

    @Test("Chairs that are out take their floor") func envelope() throws {
        let table = Obstacle(id: "t", footprint: box(400, 400, 200, 100), envelope: box(340, 340, 320, 220))
        let field = try #require(ClearanceField(Scene(outline: box(0, 0, 1000, 1000), obstacles: [table])))
        #expect(field.clearance(at: p(385, 450)) == 0)
        #expect(abs(field.clearance(at: p(305, 455)) - 35) < 1e-3)
        #expect(field.clearance(at: p(-500, 0)) == 0 && field.clearance(at: p(.nan, 0)) == 0)
    }
}
