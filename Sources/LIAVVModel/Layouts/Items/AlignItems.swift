/// What items are brought in line by: an edge of the upright rectangle around each, or its middle.
public enum ItemAlignment: CaseIterable, Hashable, Sendable {
    case left, centre, right, top, middle, bottom

    /// How people call it.
    public var label: Phrase {
        switch self {
        case .left: Phrase("alignés à gauche", "aligned left")
        case .centre: Phrase("centrés l’un sous l’autre", "centred one below the other")
        case .right: Phrase("alignés à droite", "aligned right")
        case .top: Phrase("alignés en haut", "aligned at the top")
        case .middle: Phrase("centrés côte à côte", "centred side by side")
        case .bottom: Phrase("alignés en bas", "aligned at the bottom")
        }
    }

    /// How far something has to go to be in line with what is around all of them.
    fileprivate func step(of extent: Extent, in all: Extent) -> Spot {
        switch self {
        case .left: Spot(x: all.minX - extent.minX, y: 0)
        case .centre: Spot(x: all.centre.x - extent.centre.x, y: 0)
        case .right: Spot(x: all.maxX - extent.maxX, y: 0)
        case .top: Spot(x: 0, y: all.minY - extent.minY)
        case .middle: Spot(x: 0, y: all.centre.y - extent.centre.y)
        case .bottom: Spot(x: 0, y: all.maxY - extent.maxY)
        }
    }
}

extension Laboratory {
    /// Brings items in line: by the outermost edge of all of them, or by their common middle.
    ///
    /// - Throws: `Refusal.layout` for fewer than two, or when they are in line already.
    public func aligning(
        items ids: [Identifier], in layout: Identifier, _ alignment: ItemAlignment, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids, atLeast: 2)
        guard let all = changed.extent(ofItemsAt: places) else { throw .layout(.nothingChosen) }
        for place in places {
            let item = changed.items[place]
            changed.items[place].centre = (Spot(item.centre) + alignment.step(of: item.floor.extent, in: all)).corner
        }
        let label = Phrase.titled(changed.name(ofItemsAt: places), alignment.label)
        return try filing(changed, moved: places, label, stamp)
    }
}
