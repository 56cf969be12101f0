import LayoutAnalysis

/// Scenes that several suites use; lengths in centimetres.
enum Rooms {
    static func entrance(_ x: Double, _ y: Double, width: Double = 600, id: String = "in") -> Opening {
        Opening(id: id, centre: p(x, y), clearWidth: width, isExit: true, isEntrance: true)
    }

    static func exit(_ x: Double, _ y: Double, width: Double = 140, id: String = "out") -> Opening {
        Opening(id: id, centre: p(x, y), clearWidth: width, isExit: true, isEntrance: false)
    }

    static func stand(_ id: String, _ footprint: Polygon) -> Obstacle { Obstacle(id: id, footprint: footprint) }

    /// A room of 20 m × 20 m cut in two by walls 60 cm thick, with one slot between them, turned about the middle.
    static func slot(width: Double, angle: Double, offset: PlanePoint) -> Scene {
        let middle = p(1000 + offset.x, 1000 + offset.y)
        let halves = [-1.0, 1].map { side in
            Polygon.rectangle(center: p(middle.x, middle.y + side * (width / 2 + 1500)), width: 60, depth: 3000)
        }
        let turned = halves.map { Polygon($0.vertices.map { $0.rotated(about: middle, degrees: angle) }) }
        return Scene(
            outline: box(0, 0, 2000, 2000),
            obstacles: [stand("a", turned[0]), stand("b", turned[1]), stand("goal", box(1900, 900, 50, 50))],
            doors: [entrance(0, 1000)])
    }
}

extension Rooms {
    /// 6 m × 4 m with a wide door and a free place before it, and seven turned stands elsewhere.
    static func crowd(_ random: inout Seeded) -> Scene {
        var stands: [Obstacle] = []
        while stands.count < 7 {
            let footprint = Polygon.rectangle(
                center: p(.random(in: 300...570, using: &random), .random(in: 30...370, using: &random)),
                width: .random(in: 20...100, using: &random), depth: .random(in: 20...70, using: &random),
                rotation: .random(in: 0...180, using: &random))
            guard footprint.vertices.allSatisfy({ $0.x > 240 }) else { continue }
            stands.append(stand("\(stands.count)", footprint))
        }
        return Scene(outline: box(0, 0, 600, 400), obstacles: stands, doors: [entrance(0, 200, width: 380)])
    }
}
