import LIAVVModel
import Testing

/// A room of 12 × 9 m with two doors and a column, and a layout of it with two stands, a table and chairs.
struct LayoutSample {
    var base = Sample()
    var random = Seeded(7)
    let room: Identifier
    let layout: Identifier

    var laboratory: Laboratory {
        get { base.laboratory }
        set { base.laboratory = newValue }
    }

    init() throws {
        var room = Room()
        room.title = "Salle d’essai"
        room.outline = [(0, 0), (1200, 0), (1200, 900), (0, 900)].map { Corner(x: $0, y: $1) }
        room.doors = [
            try Self.door("entree", "Entrée", 600, 900, 140), try Self.door("secours", "Secours", 0, 450, 90),
        ]
        var column = Obstacle()
        (column.id, column.x, column.y) = (try Self.id("poteau"), 900, 300)
        (column.width, column.depth) = (40, 40)
        room.obstacles = [column]
        self.room = try Self.id("salle-essai")
        base.laboratory.rooms[self.room] = room
        var layout = Layout()
        (layout.title, layout.room, layout.guests) = ("Plan d’essai", self.room, 40)
        layout.items = [
            try Self.item("stand-a", .stand, "Stand A", 200, 200, 300, 200),
            try Self.item("stand-b", .stand, "Stand B", 600, 250, 300, 200),
            try Self.item("table", .table, "", 1000, 700, 180, 75),
            try Self.item("chaises", .chairs, "Chaises", 300, 600, 300, 360),
        ]
        (layout.items[3].rows, layout.items[3].perRow, layout.items[3].capacity) = (4, 6, 24)
        self.layout = try Self.id("plan-essai")
        base.laboratory.layouts[self.layout] = layout
    }

    static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

    static func door(_ name: String, _ title: String, _ x: Int, _ y: Int, _ width: Int) throws -> Door {
        var door = Door()
        (door.id, door.title, door.x, door.y, door.clearWidth) = (try id(name), title, x, y, width)
        return door
    }

    static func item(
        _ name: String, _ kind: Item.Kind, _ title: String, _ x: Int, _ y: Int, _ width: Int, _ depth: Int
    ) throws -> Item {
        var item = Item()
        (item.id, item.kind, item.title, item.x, item.y) = (try id(name), kind, title, x, y)
        (item.width, item.depth) = (width, depth)
        return item
    }

    func item(_ name: String) throws -> Item {
        try #require(laboratory.layouts[layout]?.items.first { $0.id.text == name })
    }

    func items(_ names: String...) throws -> [Identifier] { try names.map { try Self.id($0) } }

    var stamp: Stamp { Sample.anyStamp }

    /// `x y` of the items.
    func places(_ names: String...) throws -> [String] {
        try names.map { name in
            let item = try item(name)
            return "\(item.x) \(item.y)"
        }
    }

    /// Applies a change, after having seen that its inverse leads back to exactly what was there, and that the change
    /// survives being laid over the same records again.
    mutating func apply(_ change: Change) throws {
        #expect(change.label.fr != change.label.en)
        try applyAny(change)
    }

    /// The same for a label that may be no other in English.
    mutating func applyAny(_ change: Change) throws {
        let before = laboratory
        try laboratory.apply(change)
        var after = laboratory
        try after.apply(change.inverse(stamp: stamp))
        #expect(after == before, "\(change.label.fr)")
        try after.apply(change)
        #expect(after == laboratory)
        #expect(!change.edits.isEmpty)
        #expect(!change.label.fr.contains("  ") && !change.label.fr.hasSuffix(" "), "\(change.label.fr)")
    }
}

/// What was refused; nil when nothing was.
func refusal(_ make: () throws -> Change) -> Refusal? {
    do { _ = try make() } catch { return error as? Refusal }
    return nil
}

extension Phrase {
    /// The French with plain spaces, and the English.
    var told: [String] { [String(fr.map { $0 == "\u{A0}" ? " " : $0 }), en] }
}
