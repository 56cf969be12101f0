extension Laboratory {
    /// Takes a part of a room or of a layout away; what stands there stays.
    ///
    /// A door that is gone is not blocked anywhere any more.
    /// - Throws: `Refusal.layout` when it is gone already.
    public func removing(_ part: PlanPart, stamp: Stamp) throws(Refusal) -> Change {
        guard part.sort != .zone else { return try removingZone(part.id, in: part.owner, stamp: stamp) }
        var changed = try room(part.owner)
        let what = try changed.remove(part)
        let label = Phrase.titled(.quoted(changed.title), Phrase("retrait, ", "removal, ") + what)
        var edits = try filing(changed, label, stamp).edits
        for layout in layouts where part.sort == .door && layout.room == part.owner && layout.isBlocked(part.id) {
            var layout = layout
            layout.blockedDoors.removeAll { $0.door == part.id }
            edits += try filing(layout, label, stamp).edits
        }
        return Change(stamp: stamp, label: label, edits: edits)
    }
}

extension Room {
    /// - Returns: what it was, in words.
    fileprivate mutating func remove(_ part: PlanPart) throws(Refusal) -> Phrase {
        switch part.sort {
        case .door:
            let door = doors.remove(at: try place(ofDoor: part.id))
            return door.name + Phrase(verbatim: ", ") + .length(door.clearWidth)
        case .wall:
            guard let place = walls.firstIndex(where: { $0.id == part.id }) else {
                throw .layout(.gone(.wall, part.id.text))
            }
            return walls.remove(at: place).phrase
        default:
            guard let place = obstacles.firstIndex(where: { $0.id == part.id }) else {
                throw .layout(.gone(.column, part.id.text))
            }
            return obstacles.remove(at: place).phrase
        }
    }
}
