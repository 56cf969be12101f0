import LIAVVLayout
import LIAVVModel
import Testing

@testable import LIAVVExchange

/// A room with a bay, a partition, columns and three doors, and a layout that has something of every sort in it.
enum PlanFixture {
    static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

    static func room() throws -> Room {
        var room = Room()
        (room.id, room.title) = (try id("grande-salle"), "Grande salle")
        room.outline = [(0, 0), (1200, 0), (1200, 300), (1300, 300), (1300, 800), (0, 800)].map(Corner.init)
        var wall = InnerWall()
        (wall.id, wall.points, wall.thickness) = (
            try id("cloison"), [(800, 0), (800, 200), (900, 200)].map(Corner.init), 12
        )
        room.walls = [wall]
        room.obstacles = [try column("rond", 600, 400, .round), try column("carre", 900, 500, .rectangle)]
        room.doors = [
            try door("entree", 400, 800, 140, .inward, .entrance, leaves: 2),
            try door("secours", 0, 300, 90, .outward, .emergency),
            try door("reserve", 1300, 600, 80, .sliding, .service),
        ]
        return room
    }

    static func layout() throws -> Layout {
        var layout = Layout()
        (layout.id, layout.title, layout.room) = (try id("plan-du-forum"), "Plan du forum", try id("grande-salle"))
        layout.guests = 60
        layout.items = [
            try item("Achats durables", .stand, 300, 150, 300, 80, rotation: 15),
            try item("Accueil", .reception, 250, 700, 120, 60), try item("", .roundTable, 1000, 650, 120, 120),
            try item("Chaises", .chairs, 700, 600, 200, 180), try item("Plante", .plant, 1270, 330, 40, 40),
        ]
        layout.items[0].power = 800
        layout.items[0].owner = try id("yona")
        layout.items[3].rows = 2
        layout.items[3].perRow = 4
        layout.zones = [try zone("File", .queue, [(50, 400), (250, 400), (250, 600), (50, 600)])]
        layout.blockedDoors = [BlockedDoor(try id("secours"), reason: "travaux")]
        return layout
    }

    static func sheet(
        _ layout: Layout? = nil, in room: Room? = nil, settings: Settings = Settings(), language: Language = .french
    ) throws -> PlanSheet {
        var laboratory = Laboratory()
        var member = Member()
        (member.id, member.givenName, member.surname) = (try id("yona"), "Yona", "DIENE")
        laboratory.members = Table([member])
        laboratory.settings.layoutRules = settings.layoutRules
        let study = LayoutStudy(try layout ?? self.layout(), in: try room ?? self.room(), settings: settings)
        return PlanSheet(study, in: laboratory, on: try #require(Day(iso: "2025-03-28")), language: language)
    }

    private static func column(_ name: String, _ x: Int, _ y: Int, _ form: LIAVVModel.Obstacle.Form) throws
        -> LIAVVModel.Obstacle
    {
        var column = LIAVVModel.Obstacle()
        (column.id, column.form, column.x, column.y) = (try id(name), form, x, y)
        (column.width, column.depth) = (40, 40)
        return column
    }

    private static func door(
        _ name: String, _ x: Int, _ y: Int, _ width: Int, _ swing: Door.Swing, _ role: Door.Role, leaves: Int = 1
    ) throws -> Door {
        var door = Door()
        (door.id, door.title, door.x, door.y, door.clearWidth) = (try id(name), "Porte \(name)", x, y, width)
        (door.swing, door.role, door.leaves) = (swing, role, leaves)
        return door
    }

    private static func item(
        _ title: String, _ kind: Item.Kind, _ x: Int, _ y: Int, _ width: Int, _ depth: Int, rotation: Int = 0
    ) throws -> Item {
        var item = Item()
        item.id = try id("item-\(x)-\(y)")
        (item.title, item.kind, item.x, item.y) = (title, kind, x, y)
        (item.width, item.depth, item.rotation) = (width, depth, rotation)
        return item
    }

    private static func zone(_ title: String, _ use: Zone.Use, _ corners: [(Int, Int)]) throws -> Zone {
        var zone = Zone()
        (zone.id, zone.title, zone.use, zone.outline) = (try id("zone-file"), title, use, corners.map(Corner.init))
        return zone
    }
}
