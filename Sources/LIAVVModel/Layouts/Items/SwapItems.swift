extension Laboratory {
    /// Lets two items change places: each gets the centre of the other.
    ///
    /// - Throws: `Refusal.layout` when one is gone, or both are the same.
    public func swapping(
        _ first: Identifier, with second: Identifier, in layout: Identifier, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: [first, second])
        let centres = places.map { changed.items[$0].centre }
        (changed.items[places[0]].centre, changed.items[places[1]].centre) = (centres[1], centres[0])
        let names = places.map { changed.items[$0].name }
        let label = Phrase("Échange de ", "Swap of ") + names[0] + Phrase(" et de ", " and ") + names[1]
        return try filing(changed, moved: places, label, stamp)
    }
}
