extension Laboratory {
    /// Takes items out of a layout. Actions that name one of them say that it was removed.
    ///
    /// - Throws: `Refusal.layout` when one is gone already.
    public func removing(items ids: [Identifier], in layout: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids)
        let label = Phrase("Retrait de ", "Removal of ") + changed.name(ofItemsAt: places)
        let gone = Set(places)
        changed.items = changed.items.indices.filter { !gone.contains($0) }.map { changed.items[$0] }
        return try filing(changed, label, stamp)
    }
}
