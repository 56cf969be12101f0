import LayoutAnalysis
import Testing

@Suite("Ways out") struct EscapeTests {
    @Test("The shortest way touches the corners in between, and the axis is no shorter") func taut() throws {
        let scene = Scene(
            outline: box(0, 0, 1000, 800), obstacles: [Rooms.stand("a", box(300, 0, 100, 600))],
            doors: [Rooms.exit(1000, 100)])
        let way = try #require(LayoutReport(scene: scene).escape?.shortestWay(from: p(50, 100)))
        #expect(way.path == [p(50, 100), p(300, 600), p(400, 600), p(1000, 100)] && way.exit == "out")
        let truth = p(50, 100).distance(to: p(300, 600)) + 100 + p(400, 600).distance(to: p(1000, 100))
        #expect(abs(way.straightened - truth) < 1e-6 && way.alongAxis > truth && way.length == way.alongAxis)
    }

    @Test("In a corridor the way along the axis is the corridor's middle") func axis() throws {
        let way = try #require(ReferenceRooms.way(ReferenceRooms.corner, from: p(100, 100)))
        // 10 m and 11 m along the middle line, less what the corner of the axis cuts.
        #expect(abs(way.alongAxis - 2100) < 60, "\(way.alongAxis)")
        #expect(way.straightened < way.alongAxis)
    }

    @Test("A round table is walked about") func disc() throws {
        let scene = Scene(
            outline: box(0, 0, 1000, 600), obstacles: [Obstacle(id: "t", disc: Disc(center: p(500, 300), radius: 100))],
            doors: [Rooms.exit(1000, 300)])
        let way = try #require(LayoutReport(scene: scene).escape?.shortestWay(from: p(5, 300)))
        // Two tangents and an arc between them.
        let (far, near) = (495.0, 500.0)
        let angles = [far, near].map { Trigonometry.acos(100 / $0) }
        let truth =
            (far * far - 10_000).squareRoot() + (near * near - 10_000).squareRoot() + 100
            * (.pi - angles[0] - angles[1])
        #expect(abs(way.straightened - truth) < 1, "\(way.straightened), not \(truth)")
    }

    @Test("The farthest place is the one a search of all places finds") func farthest() throws {
        let scene = Scene(
            outline: Shapes.elbow, obstacles: [Rooms.stand("a", box(200, 400, 150, 300))],
            doors: [Rooms.exit(1000, 250)])
        let escape = try #require(LayoutReport(scene: scene).escape)
        let longest = try #require(escape.farthest)
        for x in stride(from: 25.0, to: 1000, by: 50) {
            for y in stride(from: 25.0, to: 1000, by: 50) where Shapes.elbow.contains(p(x, y)) {
                guard let way = escape.shortestWay(from: p(x, y)) else { continue }
                #expect(way.straightened <= longest.length + 1)
            }
        }
        #expect(longest.start.x < 100 && longest.start.y > 900 && longest.exit == "out")
    }

    /// A hall with an aisle of 1.40 m that ends after a length.
    private func aisle(_ length: Double, open: Bool = false) -> Scene {
        let end = open ? [] : [Rooms.stand("end", box(600 + length, 230, 20, 140))]
        let rows = [
            Rooms.stand("above", box(600, 0, length + 20, 230)), Rooms.stand("below", box(600, 370, length + 20, 230)),
        ]
        return Scene(
            outline: box(0, 0, length + 1000, 600), obstacles: rows + end,
            doors: [Rooms.entrance(0, 300, width: 180), Rooms.exit(length + 1000, 300)])
    }

    @Test(
        "A blind aisle is as long as it is, and none when it is open at its end", arguments: [400.0, 980, 1020, 1120])
    func deadEnd(length: Double) throws {
        let escape = try #require(LayoutReport(scene: aisle(length)).escape)
        let end = try #require(escape.deadEnds.first { $0.width > 100 && $0.between.contains("above") })
        #expect(abs(end.length - length) < 10, "\(end.length)")
        #expect(end.mouth.distance(to: p(600, 300)) < 45 && abs(end.width - 140) < 1e-6)
        let through = try #require(LayoutReport(scene: aisle(length, open: true)).escape)
        #expect(through.deadEnds.isEmpty, "\(through.deadEnds.map(\.length))")
    }

    @Test("Floor behind a closed row is shut in") func shutIn() throws {
        let wall = Wall(id: "w", path: [p(500, -5), p(500, 605)], thickness: 10)
        let scene = Scene(outline: box(0, 0, 1000, 600), doors: [Rooms.entrance(0, 300)], walls: [wall])
        let report = LayoutReport(scene: scene)
        let finding = try #require(report.findings.first { $0.kind == .noWayOut })
        let place = try #require(finding.at)
        #expect(finding.severity == .blocking && place.x > 500)
        // 4.95 m × 6 m, less 20 cm along every side.
        #expect(abs((finding.measured ?? 0) - 455 * 560) < 12_000)
    }
}
