extension Laboratory {
    /// Gives an item another size; a block of chairs gets as many chairs as fit.
    ///
    /// - Parameters:
    ///   - width: centimetres along x before the item is turned, 1 to 20,000; `depth` along y.
    ///   - anchor: what stays where it is, to half a centimetre.
    /// - Throws: `Refusal.layout` for a size that is not to be had, or when the item is gone.
    public func resizing(
        item: Identifier, in layout: Identifier, width: Int, depth: Int, holding anchor: ItemAnchor = .centre,
        stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: [item])
        try LayoutRefusal.check(width, .width, LayoutRefusal.lengths)
        try LayoutRefusal.check(depth, .depth, LayoutRefusal.lengths)
        changed.items[places[0]].resize(width: width, depth: depth, holding: anchor)
        changed.items[places[0]].seatAgain()
        let label = Phrase.titled(changed.name(ofItemsAt: places), .size(width, depth))
        return try filing(changed, moved: places, label, stamp)
    }
}

extension Item {
    /// As many chairs as fit, when it is a block of chairs whose rows are known.
    fileprivate mutating func seatAgain() {
        guard kind == .chairs, rows != nil, perRow != nil else { return }
        let block = ChairBlock(fittingWidth: width, depth: depth)
        (rows, perRow, capacity) = (block.rows, block.perRow, block.capacity)
    }
}
