import LIAVVModel
import Testing

/// Doors are put into walls, moved along them, and blocked in one layout.
@Suite struct DoorTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    private var doors: [Door] { sample.laboratory.rooms[sample.room]?.doors ?? [] }

    private static func door(_ x: Int, _ y: Int, _ width: Int) -> Door {
        var door = Door()
        (door.x, door.y, door.clearWidth, door.title) = (x, y, width, "Neuve")
        return door
    }

    @Test(
        "set into the nearest wall, the whole opening in it",
        arguments: [(700, 15, "700 0"), (700, -20, "700 0"), (10, 0, "45 0"), (1215, 895, "1200 855"), (5, 6, "0 45")])
    mutating func add(x: Int, y: Int, place: String) throws {
        let made = try sample.laboratory.addingDoor(
            Self.door(x, y, 90), to: sample.room, stamp: sample.stamp, using: &sample.random)
        #expect(
            made.change.label.told == [
                "« Salle d’essai » : nouvelle porte, Neuve, 90 cm", "“Salle d’essai”: new door, Neuve, 90 cm",
            ])
        try sample.apply(made.change)
        let door = try #require(doors.last)
        #expect(door.id == made.id && "\(door.x) \(door.y)" == place)
    }

    @Test("doors that are none")
    func addRefused() throws {
        var tests = self
        let laboratory = sample.laboratory
        func add(_ door: Door) -> Refusal? {
            refusal {
                try laboratory.addingDoor(
                    door, to: sample.room, stamp: Sample.anyStamp, using: &tests.sample.random
                ).change
            }
        }
        let name = Phrase("Neuve", "Neuve")
        #expect(add(Self.door(700, 21, 90)) == .layout(.doorOffWall(name, distance: 21)))
        #expect(add(Self.door(600, 450, 90)) == .layout(.doorOffWall(name, distance: 450)))
        #expect(add(Self.door(0, 450, 901)) == .layout(.doorTooWide(name, wall: 900)))
        #expect(add(Self.door(0, 450, 900)) == nil)
        for width in [0, -90, 2_001, Int.max, Int.min] {
            #expect(add(Self.door(0, 450, width)) == .layout(.measure(.clearWidth, 1...2_000)))
        }
        #expect(add(Self.door(.max, .min, 90)) == .layout(.tooFar))
        var door = Self.door(0, 450, 90)
        door.leaves = 5
        #expect(add(door) == .layout(.measure(.leaves, 1...4)))
    }

    @Test("in a room without walls")
    mutating func noOutline() {
        sample.laboratory.rooms[sample.room]?.outline = []
        let (laboratory, room) = (sample.laboratory, sample.room)
        var random = Seeded(1)
        let made = refusal {
            try laboratory.addingDoor(Self.door(0, 0, 90), to: room, stamp: Sample.anyStamp, using: &random).change
        }
        #expect(made == .layout(.outline(.open)))
    }

    @Test(
        "along the wall, as far as the opening fits",
        arguments: [(-100, "0 550"), (100, "0 350"), (5000, "0 45"), (-5000, "0 855")])
    mutating func move(length: Int, place: String) throws {
        let change = try sample.laboratory.movingDoor(
            LayoutSample.id("secours"), of: sample.room, by: length, stamp: sample.stamp)
        try sample.apply(change)
        #expect("\(doors[1].x) \(doors[1].y)" == place)
        if length == 5000 {
            let again = refusal {
                try sample.laboratory.movingDoor(
                    LayoutSample.id("secours"), of: sample.room, by: 1, stamp: sample.stamp)
            }
            #expect(again == .layout(.doorAtEnd(Phrase("Secours", "Secours"))))
        }
    }

    @Test("to another wall")
    mutating func put() throws {
        let change = try sample.laboratory.putting(
            door: LayoutSample.id("secours"), of: sample.room, at: Corner(x: 400, y: 12), stamp: sample.stamp)
        #expect(change.label.told[0] == "Secours : 4 m vers la droite, 4,50 m vers le haut")
        try sample.apply(change)
        #expect(doors[1].centre == Corner(x: 400, y: 0))
        let off = refusal {
            try sample.laboratory.putting(
                door: LayoutSample.id("secours"), of: sample.room, at: Corner(x: 400, y: 450), stamp: sample.stamp)
        }
        #expect(off == .layout(.doorOffWall(Phrase("Secours", "Secours"), distance: 400)))
    }

    @Test("refused moves")
    mutating func moveRefused() throws {
        let room = sample.room
        let secours = try LayoutSample.id("secours")
        func move(_ laboratory: Laboratory, _ door: Identifier, _ length: Int) -> Refusal? {
            refusal { try laboratory.movingDoor(door, of: room, by: length, stamp: Sample.anyStamp) }
        }
        #expect(move(sample.laboratory, try LayoutSample.id("parti"), 1) == .layout(.gone(.door, "parti")))
        for length in [Int.max, .min, 40_001] { #expect(move(sample.laboratory, secours, length) == .layout(.tooFar)) }
        #expect(move(sample.laboratory, secours, 0) == .layout(.unchanged))
        sample.laboratory.rooms[room]?.doors[1].x = 300
        #expect(
            move(sample.laboratory, secours, 1)
                == .layout(.doorOffWall(Phrase("Secours", "Secours"), distance: 300)))
    }

    @Test("blocked in a layout, not in the room")
    mutating func block() throws {
        let (door, other) = (try LayoutSample.id("secours"), try LayoutSample.id("entree"))
        let change = try sample.laboratory.blocking(
            door: door, in: sample.layout, reason: "Travaux", stamp: sample.stamp)
        #expect(
            change.label.told == ["« Plan d’essai » : Secours bloquée", "“Plan d’essai”: Secours blocked"])
        #expect(change.records.map(\.kind) == [.layout])
        try sample.apply(change)
        try sample.apply(sample.laboratory.blocking(door: other, in: sample.layout, stamp: sample.stamp))
        let layout = try #require(sample.laboratory.layouts[sample.layout])
        #expect(layout.isBlocked(door) && layout.isBlocked(other))
        #expect(layout.blockedDoors.map(\.reason) == ["Travaux", ""])
        let again = refusal { try sample.laboratory.blocking(door: door, in: sample.layout, stamp: sample.stamp) }
        #expect(again == .layout(.blocked(Phrase("Secours", "Secours"), already: true)))
        let back = try sample.laboratory.unblocking(door: door, in: sample.layout, stamp: sample.stamp)
        #expect(back.label.told[0] == "« Plan d’essai » : Secours débloquée")
        try sample.apply(back)
        let twice = refusal { try sample.laboratory.unblocking(door: door, in: sample.layout, stamp: sample.stamp) }
        #expect(twice == .layout(.blocked(Phrase("Secours", "Secours"), already: false)))
    }

    @Test("a door that the room has lost: not blocked any more, but freed")
    mutating func lost() throws {
        let door = try LayoutSample.id("secours")
        try sample.apply(sample.laboratory.blocking(door: door, in: sample.layout, stamp: sample.stamp))
        sample.laboratory.rooms[sample.room]?.doors.removeLast()
        try sample.apply(sample.laboratory.unblocking(door: door, in: sample.layout, stamp: sample.stamp))
        let gone = refusal { try sample.laboratory.blocking(door: door, in: sample.layout, stamp: sample.stamp) }
        #expect(gone == .layout(.gone(.door, "secours")))
        sample.laboratory.layouts[sample.layout]?.room = nil
        let homeless = refusal { try sample.laboratory.blocking(door: door, in: sample.layout, stamp: sample.stamp) }
        #expect(homeless == .layout(.roomGone("Plan d’essai")))
    }
}
