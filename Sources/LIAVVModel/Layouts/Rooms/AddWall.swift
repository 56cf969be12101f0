extension Laboratory {
    /// Puts a wall into a room; its own identifier is not looked at.
    ///
    /// - Returns: the change, and the wall.
    /// - Throws: `Refusal.layout` for fewer than two corners, a thickness outside 1…300 cm, or a wall wholly outside.
    public func addingWall(
        _ wall: InnerWall, to room: Identifier, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.room(room)
        var wall = wall
        wall.title = try typed(wall.title, "title", of: InnerWall.shape, stamp)
        try changed.check(wall)
        wall.id = unusedIdentifier(for: wall.name.fr, using: &random) { !changed.names.contains($0) }
        changed.walls.append(wall)
        let label = Phrase.titled(
            .quoted(changed.title), Phrase("nouvelle cloison, ", "new wall, ") + .length(wall.length))
        return (try filing(changed, label, stamp), wall.id)
    }
}

extension InnerWall {
    /// What people call it.
    public var name: Phrase { title.isEmpty ? Self.schemaTitle : Phrase(verbatim: title) }

    /// Its name and how long it is.
    var phrase: Phrase { name + Phrase(verbatim: ", ") + .length(length) }

    /// From end to end, in centimetres.
    public var length: Int { points.course.reduce(0) { $0 + $1.length }.centimetres }
}

extension Room {
    /// The names of all that has one in it: findings tell things apart by them.
    var names: Set<Identifier> { Set(walls.map(\.id) + obstacles.map(\.id) + doors.map(\.id)) }

    /// Refuses a wall that leads nowhere, or that lies wholly outside.
    func check(_ wall: InnerWall) throws(Refusal) {
        try LayoutRefusal.check(wall.thickness, .thickness, InnerWall.thicknesses)
        try LayoutRefusal.check(course: wall.points)
        try refuseOutside(wall.points.extent, wall.name)
    }

    /// Refuses what would lie wholly outside the rectangle around the room.
    func refuseOutside(_ extent: Extent?, _ name: Phrase) throws(Refusal) {
        guard let extent, let around = outline.extent, !extent.touches(around) else { return }
        throw .layout(.outside(name))
    }
}
