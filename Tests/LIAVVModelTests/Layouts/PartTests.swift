import LIAVVModel
import Testing

/// Parts of rooms and layouts: typed anew field by field, and taken away.
@Suite struct PartTests {
    private var sample: LayoutSample

    init() throws {
        sample = try LayoutSample()
        var wall = InnerWall()
        wall.points = Self.corners((300, 0), (300, 400))
        try sample.apply(
            sample.laboratory.addingWall(wall, to: sample.room, stamp: sample.stamp, using: &sample.random).change)
        var zone = Zone()
        zone.outline = Self.corners((0, 0), (300, 0), (300, 300))
        try sample.apply(
            sample.laboratory.addingZone(zone, in: sample.layout, stamp: sample.stamp, using: &sample.random).change)
    }

    private var room: Room { sample.laboratory.rooms[sample.room] ?? Room() }
    private var layout: Layout { sample.laboratory.layouts[sample.layout] ?? Layout() }

    private static func corners(_ places: (Int, Int)...) -> [Corner] { places.map { Corner(x: $0.0, y: $0.1) } }

    private func set(_ target: Target, _ key: String, _ text: String) throws -> Change {
        try sample.laboratory.setting(
            target, [(key: key, text: text)], reader: sample.base.reader, stamp: Sample.anyStamp)
    }

    private func part(_ sort: PlanPart.Sort) throws -> PlanPart {
        switch sort {
        case .door: PlanPart(.door, try LayoutSample.id("secours"), of: sample.room)
        case .wall: PlanPart(.wall, try #require(room.walls.first?.id), of: sample.room)
        case .column: PlanPart(.column, try LayoutSample.id("poteau"), of: sample.room)
        case .zone: PlanPart(.zone, try #require(layout.zones.first?.id), of: sample.layout)
        }
    }

    @Test("corners are read as they are written")
    func corners() throws {
        let field = try #require(Room.shape.field("outline"))
        for language in [Language.french, .english] {
            let writer = FieldWriter(laboratory: sample.laboratory, today: sample.base.today, language: language)
            let outline = Self.corners((0, 0), (750, -5), (20_000, 33))
            let text = writer.editable(.list(outline.map(\.value)), kind: field.kind)
            #expect(text == (language == .french ? "0;0 7,5;−0,05 200;0,33" : "0;0 7.5;−0.05 200;0.33"))
            #expect(try sample.base.reader.value(of: field, from: text) == .list(outline.map(\.value)))
        }
        for text in ["0;0 5", "a;b", "0;0;0", "0;0 5;5 Salle"] {
            let made = refusal { try set(Target(record: room.reference), "outline", text) }
            guard case .invalidField("outline", let fault)? = made else {
                Issue.record("\(text): \(String(describing: made))")
                continue
            }
            #expect(fault.reason == .notCorners(text))
        }
    }

    @Test("doors stay in their walls when the outline is typed anew")
    mutating func outline() throws {
        // The lower wall from (1200, 900) to (0, 900) becomes one to (0, 1200): its middle is at 600, 1050. The left one
        // from (0, 900) to (0, 0) becomes 1200 long: its middle is at 600.
        try sample.applyAny(set(Target(record: room.reference), "outline", "0;0 12;0 12;9 0;12"))
        #expect(room.doors.map(\.centre) == Self.corners((600, 1050), (0, 600)))
        // With a corner more each sits in the wall that is nearest.
        try sample.applyAny(set(Target(record: room.reference), "outline", "0;0 6;0 12;0 12;9 0;12"))
        #expect(room.doors.map(\.centre) == Self.corners((600, 1050), (0, 600)) && room.outline.count == 5)
    }

    static let outlines: [(String, LayoutRefusal)] = [
        ("13;4 12;0 12;9 0;9", .outline(.crossing)), ("12;0 12;0 12;9 0;9", .outline(.flat)),
        ("0;0 5;0 9;0", .outline(.flat)), ("0;0 12;0", .outline(.open)), ("-200;0 12;0 12;9 0;9", .outline(.tooLarge)),
        // The door of 90 cm on the left does not fit into 50 cm of wall.
        ("0;0 12;0 12;9 0;0,5", .doorTooWide(Phrase("Secours", "Secours"), wall: 50)),
        ("0;0 12;0 12;9 0;9 3;4,5", .doorOffWall(Phrase("Secours", "Secours"), distance: 250)),
    ]

    @Test("outlines that cannot be", arguments: outlines.indices)
    func refused(place: Int) throws {
        let (text, expected) = Self.outlines[place]
        #expect(refusal { try set(Target(record: room.reference), "outline", text) } == .layout(expected))
    }

    @Test("what was wrong before keeps nobody from changing something else")
    mutating func others() throws {
        sample.laboratory.rooms[sample.room]?.doors[1].x = 300
        sample.laboratory.rooms[sample.room]?.outline = Self.corners((0, 0), (1200, 900), (1200, 0), (0, 900))
        try sample.applyAny(set(Target(record: room.reference), "title", "Autre"))
        try sample.applyAny(set(part(.door).target, "title", "Derrière"))
        #expect(room.doors[1].title == "Derrière" && room.doors[1].x == 300)
    }

    @Test("parts typed anew are held to what new ones are")
    mutating func typed() throws {
        try sample.applyAny(set(part(.door).target, "y", "8 m"))
        #expect(room.doors[1].centre == Corner(x: 0, y: 800))
        // Twelve centimetres off its wall: it sits in it again, where it was.
        #expect(try set(part(.door).target, "x", "12 cm").edits.isEmpty)
        #expect(
            refusal { try set(part(.door).target, "x", "3 m") }
                == .layout(.doorOffWall(Phrase("Secours", "Secours"), distance: 100)))
        try sample.applyAny(set(part(.wall).target, "points", "3;0 3;4 0;4"))
        #expect(room.walls[0].points == Self.corners((300, 0), (300, 400), (0, 400)))
        #expect(refusal { try set(part(.wall).target, "points", "3;0") } == .layout(.outline(.open)))
        try sample.applyAny(set(part(.column).target, "width", "60 cm"))
        try sample.applyAny(set(part(.column).target, "form", "ronde"))
        #expect(room.obstacles[0].width == 60 && room.obstacles[0].depth == 60)
        #expect(
            refusal { try set(part(.column).target, "x", "150 m") }
                == .layout(.outside(Phrase("poteau", "column"))))
        try sample.applyAny(set(part(.zone).target, "outline", "1;1 4;1 4;4"))
        #expect(layout.zones[0].outline == Self.corners((100, 100), (400, 100), (400, 400)))
        #expect(
            refusal { try set(part(.zone).target, "outline", "20;0 30;0 30;9") }
                == .layout(.outside(Zone.Use.circulation.label)))
        try sample.applyAny(set(part(.zone).target, "title", "Vestiaire"))
        #expect(sample.laboratory.name(of: try part(.zone)) == Phrase(verbatim: "Vestiaire"))
    }

    @Test("parts go, and only they", arguments: PlanPart.Sort.allCases)
    mutating func remove(sort: PlanPart.Sort) throws {
        let part = try part(sort)
        let name = try #require(sample.laboratory.name(of: part))
        #expect(PlanPart(part.target) == part)
        let items = layout.items
        let change = try sample.laboratory.removing(part.target, stamp: Sample.anyStamp)
        #expect(change.label.fr.contains(name.fr))
        try sample.applyAny(change)
        #expect(sample.laboratory.name(of: part) == nil && layout.items == items)
        let again = refusal { try sample.laboratory.removing(part, stamp: Sample.anyStamp) }
        guard case .layout(.gone(_, part.id.text))? = again else {
            Issue.record("\(sort)")
            return
        }
    }

    @Test("a door that goes is blocked nowhere")
    mutating func blocked() throws {
        let door = try part(.door)
        try sample.apply(sample.laboratory.blocking(door: door.id, in: sample.layout, stamp: Sample.anyStamp))
        try sample.applyAny(sample.laboratory.removing(door, stamp: Sample.anyStamp))
        #expect(layout.blockedDoors.isEmpty && room.doors.count == 1)
    }

    @Test("a new room comes with a layout, as one change")
    mutating func begin() throws {
        let new = try sample.laboratory.addingRoom(
            title: "Plan d’essai", width: 900, depth: 600, stamp: sample.stamp, using: &sample.random)
        let made = try sample.laboratory.beginningLayout(ofNew: new, stamp: sample.stamp, using: &sample.random)
        try sample.apply(made.change)
        let layout = try #require(sample.laboratory.layouts[made.id])
        #expect(layout.room == new.id && layout.title == "Plan d’essai (2)" && layout.items.isEmpty)
    }
}
