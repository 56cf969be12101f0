extension Laboratory {
    /// A room or a layout into which something was typed, with what follows from it: a door sits in its wall, doors stay
    /// in walls that move.
    ///
    /// What was so before is for the check of the layout to say: it keeps nobody from changing something else.
    /// - Throws: `Refusal.layout` for an outline that bounds no area, a door off every wall, a part wholly outside.
    func settled(_ typed: Value?, at target: Target, since former: Value?) throws(Refusal) -> Value? {
        guard let typed, let former else { return typed }
        switch target.record.kind {
        case .room:
            guard var room = try? Room(typed), let before = try? Room(former) else { return typed }
            try room.settle(since: before)
            return room.value
        case .layout:
            guard let layout = try? Layout(typed), let before = try? Layout(former) else { return typed }
            let known = Dictionary(before.zones.map { ($0.id, $0.outline) }, uniquingKeysWith: { first, _ in first })
            for zone in layout.zones where known[zone.id] != zone.outline { try check(zone, in: layout) }
            return typed
        default: return typed
        }
    }

    /// Refuses a zone that bounds no area, or that lies wholly outside the room.
    func check(_ zone: Zone, in layout: Layout) throws(Refusal) {
        if let density = zone.density { try LayoutRefusal.check(density, .density, Zone.densities) }
        try LayoutRefusal.check(outline: zone.outline)
        try layout.room.flatMap { rooms[$0] }?.refuseOutside(zone.outline.extent, zone.name)
    }
}

extension Room {
    fileprivate mutating func settle(since former: Room) throws(Refusal) {
        if outline != former.outline { try moveDoors(since: former.outline) }
        for place in doors.indices
        where former.doors.first(where: { $0.id == doors[place].id })?.seat != doors[place].seat {
            try doors[place].sit(in: outline)
        }
        for wall in walls where former.walls.first(where: { $0.id == wall.id })?.points != wall.points {
            try check(wall)
        }
        for place in obstacles.indices where !former.obstacles.contains(obstacles[place]) { try check(columnAt: place) }
    }
}

extension Door {
    /// What its place in the wall depends on.
    fileprivate var seat: [Int] { [x, y, clearWidth] }
}
