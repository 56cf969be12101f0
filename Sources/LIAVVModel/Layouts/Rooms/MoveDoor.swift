extension Laboratory {
    /// Moves a door along its wall, no farther than its opening fits.
    ///
    /// - Parameter length: centimetres in the order of the outline's corners; the other way when negative.
    /// - Throws: `Refusal.layout` when the door is gone, in no wall, or at the end of it.
    public func movingDoor(
        _ door: Identifier, of room: Identifier, by length: Int, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.room(room)
        let place = try changed.place(ofDoor: door)
        guard LayoutRefusal.steps.contains(length) else { throw .layout(.tooFar) }
        let former = changed.doors[place]
        guard let seat = DoorSeat(of: Spot(former.centre), in: changed.outline) else {
            throw .layout(.outline(.open))
        }
        guard seat.distance <= DoorSeat.reach else {
            throw .layout(.doorOffWall(former.name, distance: seat.distance.rounded(.up).centimetres))
        }
        try changed.doors[place].sit(on: changed.outline.sides[seat.side], at: seat.place + Double(length))
        let moved = changed.doors[place]
        guard length == 0 || moved.centre != former.centre else { throw .layout(.doorAtEnd(former.name)) }
        let way = Phrase.way(dx: moved.x - former.x, dy: moved.y - former.y)
        return try filing(changed, .titled(moved.name, way), stamp)
    }

    /// Sets a door into the wall nearest to a place.
    ///
    /// - Throws: `Refusal.layout` when the place is more than 20 cm off every wall, or the wall too short.
    public func putting(
        door: Identifier, of room: Identifier, at spot: Corner, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.room(room)
        let place = try changed.place(ofDoor: door)
        guard Room.reach.contains(spot.x), Room.reach.contains(spot.y) else { throw .layout(.tooFar) }
        let former = changed.doors[place]
        changed.doors[place].centre = spot
        try changed.doors[place].sit(in: changed.outline)
        let moved = changed.doors[place]
        let way = Phrase.way(dx: moved.x - former.x, dy: moved.y - former.y)
        return try filing(changed, .titled(moved.name, way), stamp)
    }
}

extension Room {
    func place(ofDoor id: Identifier) throws(Refusal) -> Int {
        guard let place = doors.firstIndex(where: { $0.id == id }) else { throw .layout(.gone(.door, id.text)) }
        return place
    }
}
