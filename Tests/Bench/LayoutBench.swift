import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// Layouts: a step of an item in the hand with all that is measured and its frame, and a hall measured beside the keys.
enum LayoutBench {
    static var all: [() throws -> Measurement] {
        [
            { try step("30 × 20 m, 40 items: one step in the hand, measured", 3000, 2000, 40, "< 10 ms") },
            { try hall("100 × 60 m, 300 items: measured", 10_000, 6_000, 300, "< 120 ms") },
            { try step("100 × 60 m, 300 items: one step in the hand, without", 10_000, 6_000, 300, nil) },
        ]
    }

    private static func step(
        _ name: String, _ width: Int, _ depth: Int, _ count: Int, _ figure: String?
    ) throws -> Measurement {
        let (there, back) = (try KeyScript.events("Left"), try KeyScript.events("Right"))
        return try Measurement(
            name, figure: figure, warm: 100, prepare: { try state(width, depth, count) },
            work: { state in
                play(there, &state)
                Caches.keep(state.draw())
            },
            restore: { state in play(back, &state) })
    }

    private static func hall(
        _ name: String, _ width: Int, _ depth: Int, _ count: Int, _ figure: String
    ) throws -> Measurement {
        try Measurement(
            name, figure: figure, warm: 20, prepare: { try requests(width, depth, count) },
            work: { requests in for request in requests { Caches.keep(request.study) } })
    }

    private static func requests(_ width: Int, _ depth: Int, _ count: Int) throws -> [StudyRequest] {
        var state = fresh(width, depth, count)
        var requests: [StudyRequest] = []
        for event in try KeyScript.events("4") {
            for case .measure(let more) in state.update(.event(event)) { requests += more }
        }
        return requests
    }

    private static func state(_ width: Int, _ depth: Int, _ count: Int) throws -> State {
        var state = fresh(width, depth, count)
        play(try KeyScript.events("4 Down Down p"), &state)
        return state
    }

    private static func fresh(_ width: Int, _ depth: Int, _ count: Int) -> State {
        State(
            laboratory: laboratory(width, depth, count), today: Roadmap.today, viewer: nil, language: .french,
            size: Size(columns: 160, rows: 50), now: Roadmap.stamp.date, seed: 7)
    }

    private static func play(_ events: [TerminalCanvas.Event], _ state: inout State) {
        for event in events { Caches.keep(state.update(.event(event))) }
    }

    /// Stands in rows with aisles between, two doors.
    private static func laboratory(_ width: Int, _ depth: Int, _ count: Int) -> Laboratory {
        var laboratory = Laboratory()
        var room = Room()
        room.id = Identifier("halle") ?? .none
        room.outline = [
            Corner(x: 0, y: 0), Corner(x: width, y: 0), Corner(x: width, y: depth), Corner(x: 0, y: depth),
        ]
        room.doors = [door("entree", width / 2, depth, .entrance), door("fond", 0, depth / 2, .exit)]
        var layout = Layout()
        (layout.id, layout.title, layout.room) = (Identifier("foire") ?? .none, "Foire", room.id)
        layout.guests = count * 4
        let columns = Int((Double(count) * Double(width) / Double(depth)).squareRoot().rounded(.up))
        layout.items = (0..<count).map { place in
            var item = Item()
            item.id = Identifier("stand-\(place)") ?? .none
            item.kind = .stand
            (item.x, item.y) = (
                (2 * (place % columns) + 1) * width / (2 * columns),
                (2 * (place / columns) + 1) * depth / (2 * (count / columns + 1))
            )
            (item.width, item.depth, item.rotation, item.staff) = (200, 150, place % 3 * 15, 1)
            return item
        }
        laboratory.rooms[room.id] = room
        laboratory.layouts[layout.id] = layout
        return laboratory
    }

    private static func door(_ id: String, _ x: Int, _ y: Int, _ role: Door.Role) -> Door {
        var door = Door()
        (door.id, door.x, door.y, door.clearWidth, door.role) = (Identifier(id) ?? .none, x, y, 180, role)
        return door
    }
}
