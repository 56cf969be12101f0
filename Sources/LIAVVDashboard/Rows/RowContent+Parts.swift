import LIAVVModel
import TerminalCanvas

extension RowContent {
    mutating func fill(_ room: Room, _ state: State) {
        indent = 1
        sign = Span("▣", .wall)
        words = Span(room.title, .title)
        guard !room.outline.isEmpty else { return }
        let bounds = PlanBounds(room.outline)
        notes.append(Note(state.size(bounds.width, bounds.depth), 9))
    }

    mutating func fill(_ state: State, _ layout: Identifier, _ part: PlanPart) {
        let room = state.laboratory.rooms[part.owner]
        words = Span(state.laboratory.name(of: part).map(state.say) ?? part.id.text)
        switch part.sort {
        case .door: fill(state, layout, door: part.id, of: room?.doors ?? [])
        case .zone:
            guard let zone = state.laboratory.layouts[part.owner]?.zones.first(where: { $0.id == part.id }) else {
                return
            }
            sign = Span(String(zone.use.letter), .info)
            if !zone.title.isEmpty { notes.append(Note(state.say(zone.use.shortLabel), 9)) }
        case .wall:
            sign = Span("┃", .wall)
            if let wall = room?.walls.first(where: { $0.id == part.id }) {
                notes.append(Note(state.say(.length(wall.length)), 9))
            }
        case .column:
            guard let column = room?.obstacles.first(where: { $0.id == part.id }) else { return }
            sign = Span("█", .wall)
            notes.append(Note(state.size(column.width, column.depth), 9))
        }
    }

    private mutating func fill(_ state: State, _ layout: Identifier, door id: Identifier, of doors: [Door]) {
        guard let place = doors.firstIndex(where: { $0.id == id }) else { return }
        let door = doors[place]
        let isBlocked = state.laboratory.layouts[layout]?.isBlocked(id) ?? false
        sign = Span(isBlocked ? "×" : "\(place + 1)", isBlocked ? .bad : .door)
        words = Span(door.title.isEmpty ? state.say(door.role.label) : door.title, isBlocked ? .muted : .plain)
        notes.append(Note(state.say(isBlocked ? Phrase("bloquée", "blocked") : .length(door.clearWidth)), 9))
    }
}

extension State {
    /// `3×2 m`, short enough for a list.
    func size(_ width: Int, _ depth: Int) -> String {
        let words = [width, depth].map { (Double($0) / 100).decimal(in: language) }
        return words.joined(separator: "×") + " m"
    }
}
