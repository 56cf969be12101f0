extension Laboratory {
    /// Puts a column, or anything else that stays, into a room; its own identifier is not looked at.
    ///
    /// - Returns: the change, and the obstacle.
    /// - Throws: `Refusal.layout` for a size that is not to be had, or when it would stand wholly outside.
    public func addingColumn(
        _ column: Obstacle, to room: Identifier, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.room(room)
        var column = column
        column.title = try typed(column.title, "title", of: Obstacle.shape, stamp)
        if column.form == .round { column.depth = column.width }
        try LayoutRefusal.check(column.width, .width, LayoutRefusal.lengths)
        try LayoutRefusal.check(column.depth, .depth, LayoutRefusal.lengths)
        guard Room.reach.contains(column.x), Room.reach.contains(column.y) else { throw .layout(.tooFar) }
        column.rotation = Turn.normal(column.rotation)
        try changed.refuseOutside(column.floor.extent, column.name)
        column.id = unusedIdentifier(for: column.name.fr, using: &random) { !changed.names.contains($0) }
        changed.obstacles.append(column)
        let size =
            column.form == .round ? Phrase(verbatim: "Ø ") + .length(column.width) : .size(column.width, column.depth)
        let label = Phrase.titled(.quoted(changed.title), column.name + Phrase(verbatim: ", ") + size)
        return (try filing(changed, label, stamp), column.id)
    }
}

extension Obstacle {
    /// What people call it.
    public var name: Phrase { title.isEmpty ? Phrase("poteau", "column") : Phrase(verbatim: title) }
}
