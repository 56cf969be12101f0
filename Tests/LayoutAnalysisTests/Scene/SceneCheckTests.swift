import LayoutAnalysis
import Testing

@Suite("Scene check") struct SceneCheckTests {
    /// 10 m × 8 m, a way in and out of 1.40 m in the top wall that opens into the room.
    static let room = Scene(
        outline: box(0, 0, 1000, 800),
        doors: [
            Opening(
                id: "D1", centre: p(170, 0), clearWidth: 140, isExit: true, isEntrance: true,
                swing: DoorSwing(hinge: p(100, 0), leafWidth: 140, closedDirection: 0, sense: .clockwise).polygon)
        ])

    private func problems(_ change: (inout Scene) -> Void) -> [Problem] {
        var scene = Self.room
        change(&scene)
        return SceneCheck.problems(in: scene)
    }

    @Test("A sound room has no problem") func sound() {
        let found = problems {
            $0.columns = [Obstacle(id: "C1", footprint: box(-20, 400, 40, 40))]
            $0.obstacles = [
                Obstacle(id: "A", footprint: box(600, 0, 200, 100)),
                Obstacle(id: "B", footprint: box(800, 0, 200, 100)),
            ]
            $0.exitDemand = ExitDemand(headcount: 50, regime: .pe11)
        }
        #expect(found.isEmpty, "touching one another, the walls or a wall's column is no problem")
    }

    @Test("A stand through the wall, by how much and where") func outside() {
        let found = problems { $0.obstacles = [Obstacle(id: "A", footprint: box(900, 400, 130, 100))] }
        #expect(found == [Problem(kind: .outsideRoom, subjects: ["A"], measured: 30, at: p(1030, 400))])
        let corner = problems { $0.obstacles = [Obstacle(id: "A", footprint: box(900, 760, 130, 80))] }
        #expect(
            corner == [Problem(kind: .outsideRoom, subjects: ["A"], measured: 50, at: p(1030, 840))],
            "30 cm across and 40 cm down out of the corner of the room")
    }

    @Test("A stand across an inner wall, once, where it reaches in the most") func acrossWalls() {
        let found = problems {
            let path = [p(300, 500), p(300, 700), p(500, 700)]
            $0.walls = [
                Wall(id: "W", path: path, thickness: 20),
                Wall(id: "thin", path: [p(0, 650), p(900, 650)], thickness: 0),
            ]
            $0.obstacles = [
                Obstacle(id: "A", footprint: box(200, 520, 95, 60)),
                Obstacle(id: "B", footprint: box(310, 520, 90, 60)),
                Obstacle(id: "C", footprint: box(320, 640, 100, 55)),
            ]
        }
        #expect(found.map(\.subjects) == [["W", "A"], ["W", "C"]])
        #expect(found.map(\.measured) == [5, 5] && found.allSatisfy { $0.kind == .overlap })
    }

    @Test("Zones that cross themselves or leave the room, walls and columns that are nowhere in it") func parts() {
        let crossed = Polygon([p(100, 300), p(300, 500), p(300, 300), p(100, 500)])
        let found = problems {
            $0.zones = [
                FloorZone(id: "crossed", outline: crossed, use: .standing),
                FloorZone(id: "out", outline: box(900, 300, 200, 100), use: .standing),
                FloorZone(id: "in", outline: box(600, 300, 200, 100), use: .standing),
            ]
            $0.columns = [
                Obstacle(id: "C1", footprint: box(1200, 0, 40, 40)),
                Obstacle(id: "C2", footprint: box(-20, 400, 40, 40)),
            ]
            $0.walls = [
                Wall(id: "W1", path: [p(0, -50), p(900, -50)], thickness: 10),
                Wall(id: "W2", path: [p(-50, 600), p(1050, 600)], thickness: 10),
                Wall(id: "W3", path: [p(0, -4), p(900, -4)], thickness: 10),
            ]
        }
        #expect(found.map(\.kind) == [.zoneNotSimple, .fixtureOutside, .fixtureOutside, .zoneOutside])
        #expect(found.map(\.subjects) == [["crossed"], ["W1"], ["C1"], ["out"]])
    }

    @Test("A door beyond the end of its wall, a wall without length") func ends() {
        let found = problems {
            $0.doors.append(Opening(id: "D2", centre: p(980, 800), clearWidth: 100, isExit: true, isEntrance: false))
            $0.walls = [Wall(id: "W", path: [p(500, 500), p(500, 500)], thickness: 10)]
        }
        #expect(found.map(\.kind) == [.footprintNotSimple, .doorBeyondWall])
        #expect(found.map(\.subjects) == [["W"], ["D2"]] && found.last?.measured == 30)
    }

    @Test("Overlaps with columns and stands, as deep as they are") func overlaps() {
        let found = problems {
            $0.columns = [Obstacle(id: "C1", footprint: box(500, 300, 40, 40))]
            $0.obstacles = [
                Obstacle(id: "A", footprint: box(300, 300, 210, 100)),
                Obstacle(id: "B", footprint: box(200, 380, 200, 100)),
            ]
        }
        #expect(found.map(\.subjects) == [["C1", "A"], ["A", "B"]])
        #expect(found.map(\.measured) == [10, 20] && found.allSatisfy { $0.kind == .overlap && $0.limit == 0 })
        #expect(found.map(\.at) == [p(505, 320), p(350, 390)])
    }

    @Test("A stand in the swing of a door") func swing() throws {
        let found = problems { $0.obstacles = [Obstacle(id: "A", footprint: box(100, 100, 100, 100))] }
        let problem = try #require(found.first)
        #expect(found.count == 1 && problem.kind == .blocksDoorSwing && problem.subjects == ["A", "D1"])
        #expect(problem.measured.map { abs($0 - 40) < DoorSwing.chordError } == true)
    }

    @Test("Beside the arc but within its square, a stand is not in the swing") func besideArc() {
        #expect(problems { $0.obstacles = [Obstacle(id: "A", footprint: box(210, 110, 30, 30))] }.isEmpty)
    }

    @Test("Doors: none, off the wall, without a width") func doors() {
        #expect(problems { $0.doors = [] }.map(\.kind) == [.noExit, .noEntrance])
        let far = Opening(id: "D2", centre: p(500, 400), clearWidth: 90, isExit: true, isEntrance: false)
        #expect(
            problems { $0.doors.append(far) } == [
                Problem(kind: .doorOffWall, subjects: ["D2"], measured: 400, limit: 25, at: p(500, 400))
            ])
        let shut = Opening(id: "D3", centre: p(0, 400), clearWidth: .nan, isExit: true, isEntrance: true)
        #expect(problems { $0.doors = [shut] }.map(\.kind) == [.noExit, .noEntrance, .doorUnusable])
    }

    @Test("Shapes that cannot be measured are named and left out") func broken() {
        let found = problems {
            $0.obstacles = [
                Obstacle(id: "A", footprint: Shapes.bowTie), Obstacle(id: "B", footprint: Polygon([p(.nan, 0)])),
            ]
        }
        #expect(found.map(\.kind) == [.footprintNotSimple, .footprintNotSimple])
        #expect(found.map(\.subjects) == [["A"], ["B"]] && found.allSatisfy { $0.at.isOnPlan })
        #expect(problems { $0.outline = Shapes.bowTie }.map(\.kind) == [.outlineNotSimple])
    }

    @Test("Problems come by kind, then in the order of the scene, whatever is asked first") func order() {
        let found = problems {
            $0.doors = []
            $0.obstacles = ["B", "A", "C"].map { Obstacle(id: $0, footprint: box(950, 0, 100, 100)) }
        }
        #expect(found.map(\.kind) == found.map(\.kind).sorted())
        #expect(found.prefix(6).map(\.subjects) == [["B"], ["A"], ["C"], ["B", "A"], ["B", "C"], ["A", "C"]])
    }
}
