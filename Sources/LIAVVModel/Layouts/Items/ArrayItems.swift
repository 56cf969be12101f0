extension Laboratory {
    /// Repeats items in columns and rows; those chosen are the first at the top left.
    ///
    /// - Parameters:
    ///   - columns: side by side, those chosen included; `rows` one below the other.
    ///   - gapX: centimetres free between two columns, never less than asked; `gapY` between two rows.
    /// - Returns: the change, and the new items, row by row.
    /// - Throws: `Refusal.layout` for numbers that are not to be had, or when a copy would stand wholly outside the room.
    public func arraying(
        items ids: [Identifier], in layout: Identifier, columns: Int, rows: Int, gapX: Int = 0, gapY: Int = 0,
        stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, ids: [Identifier]) {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids)
        try Self.checkArray(of: places.count, columns, rows, gapX, gapY)
        guard columns * rows > 1, let extent = changed.extent(ofItemsAt: places) else { throw .layout(.unchanged) }
        let pitch = Spot(x: extent.width.rounded(.up) + Double(gapX), y: extent.depth.rounded(.up) + Double(gapY))
        let label = Phrase.titled(
            changed.name(ofItemsAt: places),
            Phrase("répétition \(columns) × \(rows)", "repeated \(columns) × \(rows)"))
        var copies: [Int] = []
        for cell in 1..<columns * rows {
            let step = Spot(x: pitch.x * Double(cell % columns), y: pitch.y * Double(cell / columns)).corner
            copies += self.copies(ofItemsAt: places, in: &changed, dx: step.x, dy: step.y, using: &random)
        }
        return (try filing(changed, moved: copies, label, stamp), copies.map { changed.items[$0].id })
    }

    /// As many things as are made at once: more is a slip of the hand.
    static let mostCopies = 200

    private static func checkArray(
        of count: Int, _ columns: Int, _ rows: Int, _ gapX: Int, _ gapY: Int
    ) throws(Refusal) {
        try LayoutRefusal.check(columns, .columns, 1...mostCopies)
        try LayoutRefusal.check(rows, .rows, 1...mostCopies)
        for gap in [gapX, gapY] { try LayoutRefusal.check(gap, .gap, 0...20_000) }
        let copies = count * (columns * rows - 1)
        guard copies <= mostCopies else { throw .layout(.tooMany(copies, most: mostCopies)) }
    }
}
