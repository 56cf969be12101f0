extension Laboratory {
    /// Makes copies of items in the same layout, a little aside.
    ///
    /// A copy has no owner and prepares nothing: these are of the one that was copied.
    /// - Returns: the change, and the copies in the order of the originals.
    /// - Throws: `Refusal.layout` when one is gone or a copy would stand wholly outside the room.
    public func duplicating(
        items ids: [Identifier], in layout: Identifier, dx: Int = 50, dy: Int = 50, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, ids: [Identifier]) {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids)
        let steps = LayoutRefusal.steps
        guard steps.contains(dx), steps.contains(dy) else { throw .layout(.tooFar) }
        let label = Phrase("Copie de ", "Copy of ") + changed.name(ofItemsAt: places)
        let copies = copies(ofItemsAt: places, in: &changed, dx: dx, dy: dy, using: &random)
        return (try filing(changed, moved: copies, label, stamp), copies.map { changed.items[$0].id })
    }

    /// Adds copies to the layout.
    ///
    /// - Returns: their places in its list.
    func copies(
        ofItemsAt places: [Int], in layout: inout Layout, dx: Int, dy: Int,
        using random: inout some RandomNumberGenerator
    ) -> [Int] {
        let first = layout.items.count
        for place in places {
            var copy = layout.items[place]
            copy.title = Layout.fresh(copy.title, besides: layout.items.map(\.title))
            let known = Set(layout.items.map(\.id))
            copy.id = unusedIdentifier(for: copy.name.fr, using: &random) { !isItem($0) && !known.contains($0) }
            (copy.owner, copy.action, copy.original) = (nil, nil, nil)
            (copy.x, copy.y) = (copy.x + dx, copy.y + dy)
            layout.items.append(copy)
        }
        return Array(first..<layout.items.count)
    }
}
