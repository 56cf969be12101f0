extension Laboratory {
    /// Gives a block of chairs that many rows of that many seats; its size and its capacity follow.
    ///
    /// - Parameter anchor: what stays where it is, to half a centimetre.
    /// - Throws: `Refusal.layout` for something else than chairs, or numbers outside 1…200.
    public func settingRows(
        of item: Identifier, in layout: Identifier, rows: Int, perRow: Int, holding anchor: ItemAnchor = .centre,
        stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let place = try changed.places(of: [item])[0]
        guard changed.items[place].kind == .chairs else { throw .layout(.notChairs(changed.items[place].name)) }
        try LayoutRefusal.check(rows, .rows, ChairBlock.counts)
        try LayoutRefusal.check(perRow, .perRow, ChairBlock.counts)
        let block = ChairBlock(rows: rows, perRow: perRow)
        changed.items[place].resize(width: block.width, depth: block.depth, holding: anchor)
        (changed.items[place].rows, changed.items[place].perRow) = (rows, perRow)
        changed.items[place].capacity = block.capacity
        let count = Phrase.counted(block.capacity, Phrase("place", "seat"), Phrase("places", "seats"))
        let numbers = Phrase(verbatim: "\(rows) × \(perRow), ") + count
        return try filing(changed, moved: [place], .titled(changed.items[place].name, numbers), stamp)
    }
}
