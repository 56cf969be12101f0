extension Laboratory {
    /// Says that nobody gets through a door in one layout; the room stays as it is.
    ///
    /// - Parameter reason: why; may be empty.
    /// - Throws: `Refusal.layout` when the door is gone, or blocked already.
    public func blocking(
        door: Identifier, in layout: Identifier, reason: String = "", stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let name = try self.door(door, of: changed).name
        guard !changed.isBlocked(door) else { throw .layout(.blocked(name, already: true)) }
        let reason = try typed(reason, "reason", of: BlockedDoor.shape, stamp)
        changed.blockedDoors.append(BlockedDoor(door, reason: reason))
        let label = Phrase.titled(.quoted(changed.title), name + Phrase(" bloquée", " blocked"))
        return try filing(changed, label, stamp)
    }

    /// Says that people get through a door again. One that the room has lost can be unblocked too.
    ///
    /// - Throws: `Refusal.layout` when it is not blocked.
    public func unblocking(door: Identifier, in layout: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let name = changed.room.flatMap { rooms[$0]?.doors.first { $0.id == door }?.name }
        guard changed.isBlocked(door) else {
            throw .layout(.blocked(name ?? Phrase(verbatim: door.text), already: false))
        }
        changed.blockedDoors.removeAll { $0.door == door }
        let what = (name ?? Door.schemaTitle) + Phrase(" débloquée", " unblocked")
        return try filing(changed, .titled(.quoted(changed.title), what), stamp)
    }

    private func door(_ id: Identifier, of layout: Layout) throws(Refusal) -> Door {
        guard let name = layout.room else { throw .layout(.roomGone(layout.title)) }
        let room = try room(name)
        return room.doors[try room.place(ofDoor: id)]
    }
}
