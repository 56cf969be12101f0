extension Laboratory {
    /// Moves items of a layout together.
    ///
    /// - Parameters:
    ///   - dx: centimetres to the right; to the left when negative.
    ///   - dy: centimetres down; up when negative.
    /// - Throws: `Refusal.layout` when one is gone or would stand wholly outside the room.
    public func moving(
        items ids: [Identifier], in layout: Identifier, dx: Int, dy: Int, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids)
        let steps = LayoutRefusal.steps
        guard steps.contains(dx), steps.contains(dy) else { throw .layout(.tooFar) }
        for place in places {
            changed.items[place].x += dx
            changed.items[place].y += dy
        }
        let label = Phrase.titled(changed.name(ofItemsAt: places), .way(dx: dx, dy: dy))
        return try filing(changed, moved: places, label, stamp)
    }
}
