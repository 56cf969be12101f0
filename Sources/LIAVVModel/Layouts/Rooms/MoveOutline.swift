extension Room {
    /// Keeps doors in their walls after another outline was typed: with as many corners as before each stays in its side,
    /// in proportion; else it sits in the wall that is nearest now.
    ///
    /// - Throws: `Refusal.layout` for an outline that bounds no area or exceeds 200 m, when a door does not fit in its wall
    ///   any more, or would be more than 20 cm off every wall.
    mutating func moveDoors(since former: [Corner]) throws(Refusal) {
        try LayoutRefusal.check(outline: outline)
        guard outline.count == former.count else { return try seatAgain(since: former) }
        for door in doors.indices { try doors[door].follow(from: former, to: outline) }
    }

    /// Sets doors that stood in a wall into the walls that there are now.
    fileprivate mutating func seatAgain(since former: [Corner]) throws(Refusal) {
        for door in doors.indices {
            let seat = DoorSeat(of: Spot(doors[door].centre), in: former)
            // What was in no wall before is for the check of the layout to say.
            if let seat, seat.distance <= DoorSeat.reach { try doors[door].sit(in: outline) }
        }
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
