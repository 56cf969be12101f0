import LIAVVModel
import Testing

/// What an item that is moved snaps to.
@Suite struct SnappingTests {
    private let sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    /// `x y: part → part of thing (distance), …`
    private static func told(_ snapping: Snapping) -> String {
        let guides = snapping.guides.map { "\($0.moving)→\($0.still) \($0.thing.told) \($0.distance)" }
        return "\(snapping.centre.x) \(snapping.centre.y): " + guides.joined(separator: ", ")
    }

    @Test(
        "stand B near stand A, the walls, and nothing",
        arguments: [
            // Side by side with stand A (its right edge is at 350), and their tops in line.
            (505, 207, 0, 20, "500 200: left→right stand-a 5, top→top stand-a 7"),
            // In the corner of the room.
            (1045, 795, 0, 20, "1050 800: right→face side 1 5, bottom→face side 2 5"),
            (158, 94, 0, 20, "150 100: left→face side 3 8, top→face side 0 6"),
            (700, 450, 0, 20, "700 450: "), (505, 207, 0, 0, "505 207: "), (505, 207, 0, -5, "505 207: "),
            (505, 207, 0, 6, "500 207: left→right stand-a 5"),
            // Turned by 90° its left edge is on top.
            (1100, 160, 90, 12, "1100 150: left→face side 0 10, top→face side 1 0"),
        ])
    func snap(x: Int, y: Int, rotation: Int, reach: Int, expected: String) throws {
        let snapping = Snapping(
            TurnedShape.at(x, y, 300, 200, rotation), among: try sample.around("stand-b"), reach: reach)
        #expect(Self.told(snapping) == expected)
    }

    @Test("what is far to the side is lined up with, never touched")
    func beside() {
        let things = Surroundings(
            shapes: [.init(.side(0), TurnedShape.at(0, 0, 100, 100))],
            faces: [.init(.side(1), from: Corner(x: 400, y: 0), to: Corner(x: 400, y: 100))])
        // Its left edge would touch the right one of the other, and its right edge the wall, were they beside it.
        let far = TurnedShape.at(103, 700, 100, 100)
        #expect(Snapping(far, among: things, reach: 10).guides.isEmpty)
        #expect(Snapping(TurnedShape.at(345, 700, 100, 100), among: things, reach: 10).guides.isEmpty)
        #expect(Snapping(TurnedShape.at(103, 80, 100, 100), among: things, reach: 10).centre == Corner(x: 100, y: 80))
        #expect(Snapping(TurnedShape.at(345, 80, 100, 100), among: things, reach: 10).centre == Corner(x: 350, y: 80))
        #expect(Snapping(TurnedShape.at(7, 700, 100, 100), among: things, reach: 10).centre == Corner(x: 0, y: 700))
    }

    @Test("what is near has a name")
    func names() throws {
        let layout = try #require(sample.laboratory.layouts[sample.layout])
        var room = try #require(sample.laboratory.rooms[sample.room])
        var wall = InnerWall()
        (wall.id, wall.title) = (try LayoutSample.id("cloison"), "Paravent")
        room.walls = [wall]
        let things: [NearThing] = [
            .item(try LayoutSample.id("stand-a")), .item(try LayoutSample.id("table")),
            .obstacle(try LayoutSample.id("poteau")), .wall(wall.id), .side(1), .item(wall.id),
        ]
        #expect(
            things.map { $0.name(in: layout, room: room).fr } == [
                "Stand A", "table", "poteau", "Paravent", "mur 2", "?",
            ])
    }

    @Test("the line to draw goes along both")
    func guideLine() throws {
        let snapping = Snapping(TurnedShape.at(505, 207, 300, 200), among: try sample.around("stand-b"), reach: 20)
        #expect(snapping.guides.map(\.start) == [Corner(x: 350, y: 100), Corner(x: 50, y: 100)])
        #expect(snapping.guides.map(\.end) == [Corner(x: 350, y: 300), Corner(x: 650, y: 100)])
        #expect(snapping.guides.map(\.isFlush) == [true, false])
    }

    @Test("turned alike they stand side by side; turned otherwise only middles count")
    func turned() throws {
        let other = TurnedShape.at(500, 500, 200, 100, 30)
        let things = Surroundings(shapes: [.init(.item(sample.layout), other)], faces: [])
        // 205 cm along its own direction, 4 cm aside: cos 30° = 0.866, sin 30° = 0.5.
        let near = TurnedShape.at(500 + 176, 500 + 106, 200, 100, 30)
        let snapping = Snapping(near, among: things, reach: 10)
        #expect(snapping.centre == Corner(x: 673, y: 600))
        #expect(snapping.guides.map(\.moving) == [.left, .top] && snapping.guides.map(\.still) == [.right, .top])
        let upright = Snapping(TurnedShape.at(506, 708, 200, 100), among: things, reach: 10)
        #expect(upright.centre == Corner(x: 500, y: 708))
        #expect(upright.guides.map(\.moving) == [.centre])
        // A quarter turn apart is alike.
        let quarter = Snapping(TurnedShape.at(500 + 176, 500 + 106, 100, 200, 120), among: things, reach: 10)
        #expect(quarter.centre == Corner(x: 673, y: 600))
    }

    @Test("flush to a slanted wall")
    func slanted() {
        // A wall at 45°: the item turned alike, 5 cm and a bit off.
        let things = Surroundings(
            shapes: [], faces: [.init(.side(0), from: Corner(x: 0, y: 0), to: Corner(x: 1000, y: 1000))])
        let snapping = Snapping(TurnedShape.at(574, 426, 200, 200, 45), among: things, reach: 10)
        #expect(snapping.centre == Corner(x: 571, y: 429) && snapping.guides.first?.isFlush == true)
        #expect(Snapping(TurnedShape.at(574, 426, 200, 200), among: things, reach: 10).guides.isEmpty)
    }

    @Test("both faces of a wall inside")
    func innerWall() throws {
        var room = try #require(sample.laboratory.rooms[sample.room])
        var wall = InnerWall()
        (wall.id, wall.thickness) = (try LayoutSample.id("cloison"), 20)
        wall.points = [Corner(x: 600, y: 0), Corner(x: 600, y: 500)]
        room.walls = [wall]
        let things = Surroundings(of: [], in: Layout(), room: room)
        let left = Snapping(TurnedShape.at(495, 250, 180, 100), among: things, reach: 10)
        let right = Snapping(TurnedShape.at(704, 250, 180, 100), among: things, reach: 10)
        #expect([left.centre.x, right.centre.x] == [500, 700])
        #expect(left.guides.first?.thing == .wall(wall.id))
    }

    @Test("whatever the place, it is never pulled farther than the reach, and rests once it has snapped")
    func random() {
        var random = Seeded(11)
        var snapped = 0
        for _ in 0..<500 {
            let shapes = (0..<6).map { _ in
                Surroundings.Shaped(.side(0), TurnedShape.any(&random))
            }
            let things = Surroundings(shapes: shapes, faces: [])
            let shape = TurnedShape.any(&random)
            let snapping = Snapping(shape, among: things, reach: 15)
            let (dx, dy) = (snapping.centre.x - shape.centre.x, snapping.centre.y - shape.centre.y)
            #expect(dx * dx + dy * dy <= 2 * 16 * 16)
            #expect(snapping.guides.isEmpty ? dx == 0 && dy == 0 : snapping.guides.count <= 2)
            snapped += snapping.guides.count
            guard shape.rotation % 90 == 0 else { continue }
            var rested = shape
            rested.centre = snapping.centre
            let again = Snapping(rested, among: things, reach: 1)
            let still = abs(again.centre.x - rested.centre.x) + abs(again.centre.y - rested.centre.y)
            #expect(still <= (snapping.guides.count == 2 ? 0 : 2))
        }
        #expect(snapped > 250)
    }
}

extension NearThing {
    fileprivate var told: String {
        switch self {
        case .item(let id), .obstacle(let id), .wall(let id): id.text
        case .side(let side): "side \(side)"
        }
    }
}
