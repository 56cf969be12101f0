import LayoutAnalysis
import Testing

@Suite("Hostile scenes") struct HostileSceneTests {
    private static let room = box(0, 0, 800, 600)
    private static let odd: [Scene] = [
        Scene(outline: Polygon([])), Scene(outline: Shapes.bowTie), Scene(outline: Polygon([p(0, 0), p(9, 0)])),
        Scene(outline: Polygon([p(.nan, 0), p(1, 0), p(0, 1)])), Scene(outline: room),
        Scene(outline: box(0, 0, 1, 1), doors: [Rooms.entrance(0, 0.5, width: 1)]),
        Scene(outline: room, doors: [Rooms.entrance(400, 300)]),
        Scene(
            outline: room,
            doors: [Rooms.entrance(0, 300, width: -3), Rooms.entrance(0, .nan), Rooms.exit(0, 0, width: 1e300)]),
        Scene(
            outline: room, obstacles: [Rooms.stand("all", box(-50, -50, 900, 700))],
            doors: [Rooms.entrance(0, 300, width: 90)]),
        Scene(
            outline: room,
            obstacles: [
                Rooms.stand("x", Shapes.bowTie), Rooms.stand("x", Polygon([])), Rooms.stand("far", box(1e8, 1e8, 5, 5)),
                Rooms.stand("wide", box(-1e8, 200, 2e8, 5)),
                Obstacle(id: "r", disc: Disc(center: p(300, 300), radius: .nan)),
                Obstacle(id: "r", disc: Disc(center: p(300, 300), radius: 1e9)),
                Obstacle(id: "f", footprint: box(100, 100, 20, 20), front: Segment(start: p(.nan, 0), end: p(9, 9))),
                Obstacle(id: "f", footprint: box(100, 100, 20, 20), front: Segment(start: p(5, 5), end: p(5, 5))),
                Obstacle(
                    id: "c", footprint: box(200, 100, 20, 20), envelope: Polygon([p(.infinity, 0)]),
                    chairs: ChairRows(rows: .max, perRow: .max, center: p(.nan, 0), width: .infinity, depth: -1),
                    capacity: .max, staff: .min),
            ],
            doors: [Rooms.entrance(0, 300, width: 90)],
            walls: [
                Wall(id: "w", path: [], thickness: 5), Wall(id: "w", path: [p(1, 1), p(1, 1)], thickness: -5),
                Wall(id: "w", path: [p(0, 0), p(.nan, 3)], thickness: .infinity),
                Wall(id: "w", path: [p(100, 0), p(100, 50)], thickness: .nan),
            ],
            zones: [
                FloorZone(id: "z", outline: Polygon([]), use: .standing),
                FloorZone(id: "z", outline: box(0, 0, 1e6, 1e6), use: .queue, density: .infinity),
                FloorZone(id: "z", outline: box(0, 0, 50, 50), use: .seated, density: -4),
            ],
            occupancy: Occupancy(guests: 100_000, staff: .max, activity: .meeting)),
    ]

    @Test("A result, whatever is asked", arguments: odd.indices) func anything(number: Int) {
        let report = LayoutReport(scene: Self.odd[number])
        #expect(report.findings.allSatisfy { $0.at?.isOnPlan ?? true }, "\(report.findings)")
        #expect(!report.findings.isEmpty)
        #expect(report.floor.percentFree >= 0 && report.floor.percentFree <= 100)
        _ = report.escape?.shortestWay(from: p(.nan, 0))
        _ = report.escape?.shortestWay(from: p(1e9, -1e9))
    }

    @Test("In a room that cannot be read nothing is counted, and nothing said but that", arguments: [0, 1, 2])
    func unreadable(number: Int) {
        let outline = [Shapes.bowTie, Polygon([]), Polygon([p(0, 0), p(900, 0), p(400, 0)])][number]
        let scene = Scene(
            outline: outline,
            obstacles: [
                Obstacle(
                    id: "c", footprint: box(100, 100, 300, 200),
                    chairs: ChairRows(rows: 4, perRow: 6, center: p(250, 200), width: 300, depth: 200))
            ],
            doors: [Rooms.exit(0, 0, width: 90)], occupancy: Occupancy(guests: 60, activity: .meeting))
        let report = LayoutReport(scene: scene)
        #expect(report.findings.map(\.kind) == [.outlineNotSimple])
        #expect(report.exitLoss == nil && report.evacuation == nil && report.floor.total == 0)
    }

    @Test("Headcounts of 0 and of 100,000", arguments: [0, 100_000, -5]) func headcounts(people: Int) {
        let scene = Scene(
            outline: Self.room, doors: [Rooms.entrance(0, 300, width: 140)], occupancy: Occupancy(guests: people))
        let report = LayoutReport(scene: scene)
        #expect(report.headcount.total == max(0, people))
        #expect((report.evacuation == nil) == (people <= 0))
        #expect(report.findings.contains { $0.kind == .headcountBeyondArticle } == (people > 0))
    }

    @Test("A large hall gets larger cells; a room of 2 km is refused, and says so") func large() throws {
        let hall = LayoutReport(scene: Scene(outline: box(0, 0, 20_000, 20_000), doors: [Rooms.entrance(0, 9000)]))
        #expect(hall.clearance.map { $0.grid.cell > 10 && $0.grid.count <= FloorGrid.mostCells } == true)
        #expect(hall.findings.contains { $0.kind == .gridCoarsened && $0.limit == 10 })
        let town = LayoutReport(scene: Scene(outline: box(0, 0, 200_000, 200_000), doors: [Rooms.entrance(0, 9000)]))
        #expect(town.clearance == nil && town.circulation == nil && town.escape == nil)
        #expect(town.findings.contains { $0.kind == .gridRefused })
    }

    @Test("Sixty things in one heap, and forty doors in one wall, are told in good time", .timeLimit(.minutes(1)))
    func heap() {
        let heap = (0..<60).map { Rooms.stand("\($0)", box(100 + Double($0), 100 + Double($0), 300, 200)) }
        let doors = (0..<40).map { Rooms.entrance(0, 50 + Double($0) * 10, width: 100, id: "d\($0)") }
        let report = LayoutReport(scene: Scene(outline: Self.room, obstacles: heap, doors: doors))
        #expect(report.findings.count { $0.kind == .overlap } == 60 * 59 / 2)
    }

    @Test("The same scene gives the same report") func pure() {
        var random = Seeded(state: 4)
        let scene = Rooms.crowd(&random)
        #expect(LayoutReport(scene: scene).findings == LayoutReport(scene: scene).findings)
    }
}
