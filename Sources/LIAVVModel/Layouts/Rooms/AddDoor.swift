extension Laboratory {
    /// Puts a door into the wall that it is nearest to; its own identifier is not looked at.
    ///
    /// - Returns: the change, and the door, its opening wholly in that wall.
    /// - Throws: `Refusal.layout` for a door more than 20 cm off every wall, wider than its wall, or without width.
    public func addingDoor(
        _ door: Door, to room: Identifier, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.room(room)
        var door = door
        door.title = try typed(door.title, "title", of: Door.shape, stamp)
        door.leadsTo = try typed(door.leadsTo, "leadsTo", of: Door.shape, stamp)
        try LayoutRefusal.check(door.clearWidth, .clearWidth, 1...2_000)
        try LayoutRefusal.check(door.leaves, .leaves, 1...4)
        guard Room.reach.contains(door.x), Room.reach.contains(door.y) else { throw .layout(.tooFar) }
        try door.sit(in: changed.outline)
        door.id = unusedIdentifier(for: door.name.fr, using: &random) { !changed.names.contains($0) }
        changed.doors.append(door)
        let what =
            Phrase("nouvelle porte, ", "new door, ") + door.name + Phrase(verbatim: ", ") + .length(door.clearWidth)
        return (try filing(changed, .titled(.quoted(changed.title), what), stamp), door.id)
    }
}
