extension Laboratory {
    /// Puts the centre of an item at a place.
    ///
    /// - Throws: `Refusal.layout` when it is gone or would stand wholly outside the room.
    public func putting(
        item: Identifier, in layout: Identifier, at place: Corner, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: [item])
        changed.items[places[0]].centre = place
        guard Room.reach.contains(place.x), Room.reach.contains(place.y) else { throw .layout(.tooFar) }
        let before = try self.layout(layout).items[places[0]].centre
        let way = Phrase.way(dx: place.x - before.x, dy: place.y - before.y)
        return try filing(changed, moved: places, .titled(changed.name(ofItemsAt: places), way), stamp)
    }
}
