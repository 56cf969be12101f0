extension Laboratory {
    /// Moves a wall, a column or a zone as it is; a door moves along its wall, see `movingDoor`.
    ///
    /// - Parameters:
    ///   - dx: centimetres to the right; to the left when negative.
    ///   - dy: centimetres down; up when negative.
    /// - Throws: `Refusal.layout` when it is gone, would stay where it is, or would be wholly outside the room.
    public func moving(_ part: PlanPart, dx: Int, dy: Int, stamp: Stamp) throws(Refusal) -> Change {
        guard LayoutRefusal.steps.contains(dx), LayoutRefusal.steps.contains(dy) else { throw .layout(.tooFar) }
        guard dx != 0 || dy != 0 else { throw .layout(.unchanged) }
        let label = Phrase.titled(name(of: part) ?? Phrase(verbatim: part.id.text), .way(dx: dx, dy: dy))
        if part.sort == .zone { return try filing(try layout(moving: part, dx, dy), label, stamp) }
        var changed = try room(part.owner)
        try changed.move(part, dx, dy)
        return try filing(changed, label, stamp)
    }

    private func layout(moving part: PlanPart, _ dx: Int, _ dy: Int) throws(Refusal) -> Layout {
        var changed = try layout(part.owner)
        guard let place = changed.zones.firstIndex(where: { $0.id == part.id }) else {
            throw .layout(.gone(.zone, part.id.text))
        }
        changed.zones[place].outline = changed.zones[place].outline.map { $0.moved(dx, dy) }
        try check(changed.zones[place], in: changed)
        return changed
    }
}

extension Room {
    fileprivate mutating func move(_ part: PlanPart, _ dx: Int, _ dy: Int) throws(Refusal) {
        if part.sort == .wall {
            guard let place = walls.firstIndex(where: { $0.id == part.id }) else {
                throw .layout(.gone(.wall, part.id.text))
            }
            walls[place].points = walls[place].points.map { $0.moved(dx, dy) }
            return try check(walls[place])
        }
        guard let place = obstacles.firstIndex(where: { $0.id == part.id }) else {
            throw .layout(.gone(.column, part.id.text))
        }
        (obstacles[place].x, obstacles[place].y) = (obstacles[place].x + dx, obstacles[place].y + dy)
        try check(columnAt: place)
    }
}

extension Corner {
    fileprivate func moved(_ dx: Int, _ dy: Int) -> Corner {
        var moved = self
        (moved.x, moved.y) = (x + dx, y + dy)
        return moved
    }
}
