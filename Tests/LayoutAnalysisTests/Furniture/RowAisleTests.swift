import Testing

@testable import LayoutAnalysis

@Suite("Aisles of rows of chairs") struct RowAisleTests {
    /// A room with a door of 1.40 m, and one block of five rows of 17 chairs.
    private func scene(
        _ middle: PlanePoint, width: Double = 850, turned angle: Double = 0, walls: [Wall] = [], side: Double = 1300
    ) -> Scene {
        let chairs = ChairRows(rows: 5, perRow: 17, center: middle, width: width, depth: 450, rotation: angle)
        let block = Obstacle(
            id: "c", footprint: .rectangle(center: middle, width: width, depth: 450, rotation: angle), chairs: chairs)
        return Scene(
            outline: box(0, 0, side, side), obstacles: [block], doors: [Rooms.entrance(side / 2, 0, width: 140)],
            walls: walls, occupancy: Occupancy(guests: 10))
    }

    private func aisles(_ scene: Scene) throws -> RowAisles {
        let circulation = try #require(Circulation(scene))
        let thing = try #require(scene.obstacles.first)
        return RowAisles(try #require(thing.chairs), of: thing.id, width: 60, in: circulation)
    }

    @Test("With 5 m free on either side sixteen chairs are asked", arguments: [995.0, 998, 1000, 1002, 1005])
    func wide(x: Double) {
        for width in [850.0, 855] {
            let found = LayoutReport(scene: scene(p(x, 1000), width: width, side: 2000)).findings
                .filter { [.rowTooLong, .aisleTooNarrow].contains($0.kind) }
            #expect(found.map(\.limit) == [16])
        }
    }

    @Test("Both ends are on an aisle wherever the cells of the grid lie", arguments: 0..<10)
    func phases(x: Int) throws {
        for y in 0..<10 {
            let found = try aisles(scene(p(645 + Double(x), 650 + Double(y)), width: y % 2 == 0 ? 850 : 855))
            #expect(found.left && found.right && found.leftWidth == 60 && found.rightWidth == 60, "\(x) \(y)")
        }
    }

    @Test("So they are whatever the direction of the rows", arguments: [7.0, 30, 45, 61.5, 90, 133, 180, 271])
    func directions(angle: Double) throws {
        for phase in 0..<5 {
            let found = try aisles(scene(p(645 + Double(2 * phase), 651 + Double(3 * phase)), turned: angle))
            #expect(found.left && found.right, "\(phase)")
        }
    }

    @Test("Exactly 60 cm is an aisle, a centimetre less is none and measured as it is", arguments: 0..<10)
    func exactly(x: Int) throws {
        let middle = p(645 + Double(x), 653)
        for angle in [0.0, 17, 45] {
            let screens = { (gap: Double) in
                [-1.0, 1].map { side -> Wall in
                    let ends = [-300.0, 300].map {
                        p(middle.x + side * (425 + gap), middle.y + $0).rotated(about: middle, degrees: angle)
                    }
                    return Wall(id: "w\(side)", path: ends, thickness: 0)
                }
            }
            let enough = try aisles(scene(middle, turned: angle, walls: screens(60)))
            #expect(enough.left && enough.right, "\(angle)")
            let narrow = try aisles(scene(middle, turned: angle, walls: screens(59)))
            #expect(!narrow.left && !narrow.right, "\(angle)")
            #expect(abs(narrow.leftWidth - 59) < 1e-6 && abs(narrow.rightWidth - 59) < 1e-6, "\(narrow)")
        }
    }

    @Test("An aisle that nobody gets to is none, however wide") func shut() throws {
        let walls = [Wall(id: "w", path: [p(0, 300), p(1300, 300)], thickness: 10)]
        let found = try aisles(scene(p(650, 650), walls: walls))
        #expect(!found.left && !found.right && found.leftWidth == 0 && found.isShutOff)
        let kinds = LayoutReport(scene: scene(p(650, 650), walls: walls)).findings.map(\.kind)
        #expect(kinds.contains(.unreachable) && !kinds.contains(.aisleTooNarrow), "\(kinds)")
    }
}
