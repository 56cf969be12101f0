extension Laboratory {
    /// Draws a new room.
    ///
    /// - Parameters:
    ///   - outline: its corners in order, in centimetres; the last is joined to the first.
    ///   - storey: 0 is the ground floor.
    /// - Returns: the change, and the room.
    /// - Throws: `Refusal.emptyTitle`; `.layout` for an outline that bounds no area or exceeds 200 m.
    public func addingRoom(
        title: String, outline: [Corner], storey: Int = 0, regime: Room.Regime = .existingFifthCategory,
        stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var room = Room()
        room.title = try typed(title, "title", of: Room.shape, stamp)
        guard !room.title.isEmpty else { throw .emptyTitle }
        try LayoutRefusal.check(storey, .storey, -20...200)
        try LayoutRefusal.check(outline: outline)
        room.id = unusedIdentifier(for: room.title, using: &random) { rooms[$0] == nil }
        (room.outline, room.storey, room.regime) = (outline, storey, regime)
        let size = outline.extent.map { Phrase.size($0.width.centimetres, $0.depth.centimetres) }
        let label = Phrase("Nouvelle salle\u{A0}: ", "New room: ") + .quoted(room.title) + Phrase(verbatim: ", ")
        return (try filing(room, label + (size ?? Phrase(verbatim: "")), stamp), room.id)
    }

    /// Draws a new rectangular room, its top left corner at the origin; sizes in centimetres, 200 m at most.
    public func addingRoom(
        title: String, width: Int, depth: Int, storey: Int = 0, regime: Room.Regime = .existingFifthCategory,
        stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        try LayoutRefusal.check(width, .width, LayoutRefusal.lengths)
        try LayoutRefusal.check(depth, .depth, LayoutRefusal.lengths)
        let outline = [(0, 0), (width, 0), (width, depth), (0, depth)].map { Corner(x: $0, y: $1) }
        return try addingRoom(
            title: title, outline: outline, storey: storey, regime: regime, stamp: stamp, using: &random)
    }
}
