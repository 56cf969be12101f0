import LIAVVModel

extension Laboratory {
    /// The village with a fair in the barn: 12 m × 8 m, two doors, three stands, chairs.
    static var fair: Laboratory {
        var laboratory = village
        var room = Room.barn
        room.outline = [Corner(x: 0, y: 0), Corner(x: 1200, y: 0), Corner(x: 1200, y: 800), Corner(x: 0, y: 800)]
        room.doors[0].x = 600
        room.doors[0].y = 800
        room.doors[0].title = "Grande porte"
        var back = Door()
        (back.id, back.title, back.x, back.y, back.clearWidth) = (.id("derriere"), "Porte du fond", 0, 200, 100)
        room.doors.append(back)
        laboratory.rooms[room.id] = room
        var layout = Layout.market
        layout.guests = 30
        layout.items = [
            .stand("bar", "Buvette", x: 600, y: 100), .stand("miel", "Miel", x: 1000, y: 100),
            .stand("pain", "Pain", x: 1000, y: 500),
        ]
        laboratory.layouts[layout.id] = layout
        return laboratory
    }

    /// The items of the fair.
    func item(_ id: String) -> Item? { layouts[.id("marche")]?.items.first { $0.id == .id(id) } }
}

extension Item {
    static func stand(_ id: String, _ title: String, x: Int, y: Int) -> Item {
        var item = Item()
        (item.id, item.kind, item.title) = (.id(id), .stand, title)
        (item.x, item.y, item.width, item.depth, item.staff) = (x, y, 300, 200, 2)
        return item
    }
}
