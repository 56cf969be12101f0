extension Laboratory {
    /// Moves a corner of a room. Doors in the two walls that it ends stay in them, in proportion.
    ///
    /// - Parameter place: which corner, from 0.
    /// - Throws: `Refusal.layout` when the outline would cross itself, have no area or exceed 200 m, when a door would not
    ///   fit in its wall any more, or when there is no such corner.
    public func movingCorner(
        _ place: Int, of room: Identifier, to corner: Corner, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.room(room)
        let former = try changed.corner(place)
        changed.outline[place].x = corner.x
        changed.outline[place].y = corner.y
        try LayoutRefusal.check(outline: changed.outline)
        let before = try self.room(room).outline
        for door in changed.doors.indices { try changed.doors[door].follow(from: before, to: changed.outline) }
        let way = Phrase.way(dx: corner.x - former.x, dy: corner.y - former.y)
        return try filing(changed, changed.label(ofCorner: place, Phrase(verbatim: ", ") + way), stamp)
    }

    /// Adds a corner to a room, after the one in that place.
    ///
    /// - Throws: as `movingCorner`; when a door would then be more than 20 cm off every wall.
    public func addingCorner(
        after place: Int, of room: Identifier, at corner: Corner, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.room(room)
        _ = try changed.corner(place)
        changed.outline.insert(corner, at: place + 1)
        try changed.seatAgain(since: try self.room(room).outline)
        return try filing(changed, changed.label(ofCorner: place + 1, Phrase(" ajouté", " added")), stamp)
    }

    /// Takes a corner away: its neighbours are joined.
    ///
    /// - Throws: as `addingCorner`; when fewer than three would be left.
    public func removingCorner(_ place: Int, of room: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.room(room)
        _ = try changed.corner(place)
        changed.outline.remove(at: place)
        try changed.seatAgain(since: try self.room(room).outline)
        return try filing(changed, changed.label(ofCorner: place, Phrase(" retiré", " removed")), stamp)
    }
}

extension Room {
    fileprivate func corner(_ place: Int) throws(Refusal) -> Corner {
        guard outline.indices.contains(place) else {
            throw .layout(.gone(.corner, place < Int.max ? String(place + 1) : String(place)))
        }
        return outline[place]
    }

    /// Sets doors that stood in a wall into the walls that there are now.
    fileprivate mutating func seatAgain(since former: [Corner]) throws(Refusal) {
        try LayoutRefusal.check(outline: outline)
        for door in doors.indices {
            let seat = DoorSeat(of: Spot(doors[door].centre), in: former)
            // What was in no wall before is for the check of the layout to say.
            if let seat, seat.distance <= DoorSeat.reach { try doors[door].sit(in: outline) }
        }
    }

    fileprivate func label(ofCorner place: Int, _ deed: Phrase) -> Phrase {
        .titled(.quoted(title), Phrase("coin \(place + 1)", "corner \(place + 1)") + deed)
    }
}

extension Door {
    /// Stays in its side, as far along it in proportion, when the corners of the outline move.
    fileprivate mutating func follow(from former: [Corner], to outline: [Corner]) throws(Refusal) {
        guard let seat = DoorSeat(of: Spot(centre), in: former), seat.distance <= DoorSeat.reach else { return }
        let (before, after) = (former.sides[seat.side], outline.sides[seat.side])
        guard before != after, before.length > 0 else { return }
        try sit(on: after, at: seat.place * after.length / before.length)
    }
}
