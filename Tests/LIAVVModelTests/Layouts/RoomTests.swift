import LIAVVModel
import Testing

/// Rooms are drawn: outlines, walls, columns.
@Suite struct RoomTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    private var room: Room { sample.laboratory.rooms[sample.room] ?? Room() }

    private static func corners(_ places: (Int, Int)...) -> [Corner] { places.map { Corner(x: $0.0, y: $0.1) } }

    @Test("a rectangle, and any outline")
    mutating func add() throws {
        let made = try sample.laboratory.addingRoom(
            title: " Salle des fêtes ", width: 2000, depth: 1250, storey: 1, stamp: sample.stamp,
            using: &sample.random)
        #expect(
            made.change.label.told == [
                "Nouvelle salle : « Salle des fêtes », 20 m × 12,50 m", "New room: “Salle des fêtes”, 20 m × 12.50 m",
            ])
        try sample.apply(made.change)
        let room = try #require(sample.laboratory.rooms[made.id])
        #expect(room.outline == Self.corners((0, 0), (2000, 0), (2000, 1250), (0, 1250)) && room.storey == 1)
        let bent = Self.corners((0, 0), (800, 0), (800, 300), (400, 300), (400, 900), (0, 900))
        let other = try sample.laboratory.addingRoom(
            title: "En L", outline: bent, regime: .newFifthCategory, stamp: sample.stamp, using: &sample.random)
        try sample.apply(other.change)
        #expect(sample.laboratory.rooms[other.id]?.outline == bent)
        #expect(sample.laboratory.rooms[other.id]?.regime == .newFifthCategory)
    }

    @Test("sizes that no room has", arguments: [0, -5, 20_001, Int.max, Int.min])
    func size(size: Int) throws {
        var tests = self
        let laboratory = sample.laboratory
        for (width, depth, measure) in [(size, 9, LayoutRefusal.Measure.width), (9, size, .depth)] {
            let made = refusal {
                try laboratory.addingRoom(
                    title: "X", width: width, depth: depth, stamp: Sample.anyStamp, using: &tests.sample.random
                ).change
            }
            #expect(made == .layout(.measure(measure, 1...20_000)))
        }
    }

    static let outlines: [([Corner], LayoutRefusal)] = [
        ([], .outline(.open)), (corners((0, 0), (5, 5)), .outline(.open)),
        (corners((0, 0), (100, 100), (100, 0), (0, 100)), .outline(.crossing)),
        (corners((0, 0), (100, 0), (200, 0)), .outline(.flat)),
        (corners((0, 0), (100, 0), (100, 0), (0, 100)), .outline(.flat)),
        // Back along its own side; a corner on another side; one place twice.
        (corners((0, 0), (100, 0), (50, 0), (50, 100)), .outline(.crossing)),
        (corners((0, 0), (100, 0), (100, 100), (50, 0), (0, 100)), .outline(.crossing)),
        (corners((0, 0), (100, 0), (50, 50), (100, 100), (0, 100), (50, 50)), .outline(.crossing)),
        (corners((0, 0), (20_000, 0), (20_000, -1), (-1, 900)), .outline(.tooLarge)),
        (corners((0, 0), (20_001, 0), (0, 900)), .tooFar), (corners((0, 0), (.max, 0), (0, .min)), .tooFar),
        ((0..<201).map { Corner(x: $0, y: $0 * $0 % 97) }, .outline(.tooManyCorners(most: 200))),
    ]

    @Test("outlines that bound no room", arguments: outlines.indices)
    func outline(place: Int) throws {
        var tests = self
        let (outline, expected) = Self.outlines[place]
        let laboratory = sample.laboratory
        let made = refusal {
            try laboratory.addingRoom(
                title: "X", outline: outline, stamp: Sample.anyStamp, using: &tests.sample.random
            ).change
        }
        #expect(made == .layout(expected))
        var zone = Zone()
        zone.outline = outline
        let zoned = refusal {
            try laboratory.addingZone(
                zone, in: sample.layout, stamp: Sample.anyStamp, using: &tests.sample.random
            ).change
        }
        #expect(zoned == .layout(expected))
    }

    @Test("no name, a storey that no building has")
    func named() {
        var tests = self
        let laboratory = sample.laboratory
        func add(_ title: String, _ storey: Int) -> Refusal? {
            refusal {
                try laboratory.addingRoom(
                    title: title, width: 9, depth: 9, storey: storey, stamp: Sample.anyStamp,
                    using: &tests.sample.random
                ).change
            }
        }
        #expect(add("  ", 0) == .emptyTitle)
        #expect(add("X", 201) == .layout(.measure(.storey, -20...200)))
        #expect(add("X", .min) == .layout(.measure(.storey, -20...200)))
    }

    @Test("a wall with a corner")
    mutating func wall() throws {
        var wall = InnerWall()
        wall.points = Self.corners((300, 0), (300, 400), (0, 400))
        let made = try sample.laboratory.addingWall(
            wall, to: sample.room, stamp: sample.stamp, using: &sample.random)
        #expect(
            made.change.label.told == [
                "« Salle d’essai » : nouvelle cloison, 7 m", "“Salle d’essai”: new wall, 7 m",
            ])
        try sample.apply(made.change)
        #expect(room.walls.first?.id == made.id && room.walls.first?.thickness == 10)
    }

    @Test("walls that are none")
    func wallRefused() throws {
        var tests = self
        let laboratory = sample.laboratory
        func add(_ points: [Corner], _ thickness: Int = 10) -> Refusal? {
            var wall = InnerWall()
            (wall.points, wall.thickness) = (points, thickness)
            return refusal {
                try laboratory.addingWall(
                    wall, to: sample.room, stamp: Sample.anyStamp, using: &tests.sample.random
                ).change
            }
        }
        let good = Self.corners((300, 0), (300, 400))
        #expect(add(good) == nil)
        #expect(add([]) == .layout(.outline(.open)) && add([good[0]]) == .layout(.outline(.open)))
        #expect(add([good[0], good[0]]) == .layout(.outline(.flat)))
        for thickness in [0, -1, 301, .max] { #expect(add(good, thickness) == .layout(.measure(.thickness, 1...300))) }
        let name = InnerWall.schemaTitle
        #expect(add(Self.corners((1300, 0), (1400, 0))) == .layout(.outside(name)))
        #expect(add(Self.corners((0, 0), (.max, 0))) == .layout(.tooFar))
    }

    @Test("columns, square and round")
    mutating func column() throws {
        var column = Obstacle()
        (column.x, column.y, column.width, column.depth) = (400, 400, 60, 30)
        column.rotation = -45
        let square = try sample.laboratory.addingColumn(
            column, to: sample.room, stamp: sample.stamp, using: &sample.random)
        #expect(
            square.change.label.told == [
                "« Salle d’essai » : poteau, 60 cm × 30 cm", "“Salle d’essai”: column, 60 cm × 30 cm",
            ])
        try sample.apply(square.change)
        column.form = .round
        let round = try sample.laboratory.addingColumn(
            column, to: sample.room, stamp: sample.stamp, using: &sample.random)
        #expect(round.change.label.told[0] == "« Salle d’essai » : poteau, Ø 60 cm")
        try sample.apply(round.change)
        #expect(room.obstacles.map(\.rotation) == [0, 315, 315])
        #expect(room.obstacles.map(\.depth) == [40, 30, 60])
        #expect(Set(room.obstacles.map(\.id)).count == 3)
    }

    @Test("columns that are none")
    func columnRefused() throws {
        var tests = self
        let laboratory = sample.laboratory
        func add(_ x: Int, _ width: Int, _ depth: Int) -> Refusal? {
            var column = Obstacle()
            (column.x, column.y, column.width, column.depth, column.rotation) = (x, 100, width, depth, .min)
            return refusal {
                try laboratory.addingColumn(
                    column, to: sample.room, stamp: Sample.anyStamp, using: &tests.sample.random
                ).change
            }
        }
        #expect(add(100, 40, 40) == nil)
        for size in [0, -1, 20_001, Int.max, Int.min] {
            #expect(add(100, size, 40) == .layout(.measure(.width, 1...20_000)))
            #expect(add(100, 40, size) == .layout(.measure(.depth, 1...20_000)))
        }
        #expect(add(1300, 40, 40) == .layout(.outside(Phrase("poteau", "column"))))
        #expect(add(.max, 40, 40) == .layout(.tooFar))
    }

    @Test("a room that is gone")
    func gone() throws {
        let (laboratory, gone) = (sample.laboratory, try LayoutSample.id("parti"))
        var random = Seeded(1)
        let expected = Refusal.layout(.roomGone("parti"))
        let stamp = Sample.anyStamp
        #expect(
            refusal { try laboratory.addingWall(InnerWall(), to: gone, stamp: stamp, using: &random).change }
                == expected)
        #expect(
            refusal { try laboratory.addingColumn(Obstacle(), to: gone, stamp: stamp, using: &random).change }
                == expected)
        #expect(
            refusal { try laboratory.addingDoor(Door(), to: gone, stamp: stamp, using: &random).change } == expected)
        #expect(
            refusal { try laboratory.addingLayout(title: "X", room: gone, stamp: stamp, using: &random).change }
                == expected)
    }
}
