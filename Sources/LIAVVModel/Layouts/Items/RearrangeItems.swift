extension Laboratory {
    /// Leaves items as they were arranged by hand in several steps, as one change.
    ///
    /// - Parameters:
    ///   - arranged: the layout as it shall be.
    ///   - former: the layout that the hand began with; what others changed in it since is left as it is.
    ///   - ids: the items that were in the hand.
    /// - Throws: `Refusal.layout` when one would stand wholly outside the room, or nothing has changed.
    public func rearranging(
        _ arranged: Layout, from former: Layout, items ids: [Identifier], stamp: Stamp
    ) throws(Refusal) -> Change {
        _ = try layout(arranged.id)
        let places = try arranged.places(of: ids)
        try refuseOutside(places, of: arranged)
        let edits = Edit.between(former.value, arranged.value, of: arranged.reference)
        guard !edits.isEmpty else { throw .layout(.unchanged) }
        let label = Phrase.titled(arranged.name(ofItemsAt: places), arranged.deed(at: places, from: former))
        return Change(stamp: stamp, label: label, edits: edits)
    }
}

extension Layout {
    /// What was done to those items: how far they went when all went as far, how far they turned, their new size.
    fileprivate func deed(at places: [Int], from former: Layout) -> Phrase {
        let pairs = places.compactMap { place in
            former.items.first { $0.id == items[place].id }.map { (before: $0, after: items[place]) }
        }
        guard let first = pairs.first, pairs.count == places.count else {
            return Phrase("ajouté au plan", "added to the layout")
        }
        let (dx, dy) = (first.after.x - first.before.x, first.after.y - first.before.y)
        let isOneWay = pairs.allSatisfy { $0.after.x - $0.before.x == dx && $0.after.y - $0.before.y == dy }
        var deeds: [Phrase] = []
        if !isOneWay {
            deeds.append(Phrase("déplacés", "moved"))
        } else if dx != 0 || dy != 0 {
            deeds.append(.way(dx: dx, dy: dy))
        }
        if pairs.contains(where: { $0.before.rotation != $0.after.rotation }) {
            deeds.append(Phrase("tourné", "turned"))
        }
        if pairs.contains(where: { ($0.before.width, $0.before.depth) != ($0.after.width, $0.after.depth) }) {
            deeds.append(.size(first.after.width, first.after.depth))
        }
        guard let head = deeds.first else { return Phrase("modifié", "changed") }
        return deeds.dropFirst().reduce(head) { $0 + Phrase(verbatim: ", ") + $1 }
    }
}
