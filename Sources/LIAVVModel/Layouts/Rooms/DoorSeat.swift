/// Where in the outline of a room a door stands.
struct DoorSeat {
    /// Which side: from that corner to the next.
    let side: Int
    /// The middle of the opening, in centimetres from the side's first corner.
    let place: Double
    /// How far from the side the door was.
    let distance: Double

    /// A door farther than that from every wall is in none; the checks of layouts hold to the same.
    static let reach = 20.0

    /// The nearest side; nil in an outline without sides.
    init?(of spot: Spot, in outline: [Corner]) {
        let sides = outline.sides
        let nearest = sides.indices.min { sides[$0].distance(to: spot) < sides[$1].distance(to: spot) }
        guard let nearest else { return nil }
        side = nearest
        place = sides[nearest].place(nearestTo: spot)
        distance = sides[nearest].distance(to: spot)
    }
}

extension Door {
    /// What people call it.
    public var name: Phrase { title.isEmpty ? Self.schemaTitle : Phrase(verbatim: title) }

    /// Where it stands, in centimetres.
    public var centre: Corner {
        get { Corner(x: x, y: y) }
        set { (x, y) = (newValue.x, newValue.y) }
    }

    /// Sets the middle of the opening that far along a side, or as near to there as the opening fits.
    ///
    /// - Throws: `LayoutRefusal.doorTooWide` when the side is shorter than the opening.
    mutating func sit(on side: Side, at place: Double) throws(Refusal) {
        let half = Double(clearWidth) / 2
        guard side.length >= Double(clearWidth) else {
            throw .layout(.doorTooWide(name, wall: side.length.rounded(.down).centimetres))
        }
        centre = side.spot(at: min(max(place, half), side.length - half)).corner
    }

    /// Sets it into the nearest side.
    ///
    /// - Throws: `LayoutRefusal.doorOffWall` when that is more than 20 cm away.
    mutating func sit(in outline: [Corner]) throws(Refusal) {
        guard let seat = DoorSeat(of: Spot(centre), in: outline) else { throw .layout(.outline(.open)) }
        guard seat.distance <= DoorSeat.reach else {
            throw .layout(.doorOffWall(name, distance: seat.distance.rounded(.up).centimetres))
        }
        try sit(on: outline.sides[seat.side], at: seat.place)
    }
}
