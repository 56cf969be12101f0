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
        column.id = unusedIdentifier(for: column.name.fr, using: &random) { !changed.names.contains($0) }
        changed.obstacles.append(column)
        try changed.check(columnAt: changed.obstacles.count - 1)
        column = changed.obstacles[changed.obstacles.count - 1]
        let label = Phrase.titled(.quoted(changed.title), column.phrase)
        return (try filing(changed, label, stamp), column.id)
    }
}

extension Room {
    /// Brings a column into the form in which it is kept, and refuses one without size or wholly outside.
    mutating func check(columnAt place: Int) throws(Refusal) {
        if obstacles[place].form == .round { obstacles[place].depth = obstacles[place].width }
        let column = obstacles[place]
        try LayoutRefusal.check(column.width, .width, LayoutRefusal.lengths)
        try LayoutRefusal.check(column.depth, .depth, LayoutRefusal.lengths)
        guard Room.reach.contains(column.x), Room.reach.contains(column.y) else { throw .layout(.tooFar) }
        obstacles[place].rotation = Turn.normal(column.rotation)
        try refuseOutside(obstacles[place].floor.extent, column.name)
    }
}

extension Obstacle {
    /// What people call it.
    public var name: Phrase { title.isEmpty ? Phrase("poteau", "column") : Phrase(verbatim: title) }

    /// Its name and how large it is.
    var phrase: Phrase {
        name + Phrase(verbatim: ", ")
            + (form == .round ? Phrase(verbatim: "Ø ") + .length(width) : .size(width, depth))
    }
}
