/// Across the drawing or down it.
public enum ItemDirection: CaseIterable, Hashable, Sendable {
    case horizontally, vertically

    /// How people call items with equal gaps.
    public var label: Phrase {
        switch self {
        case .horizontally: Phrase("écarts égaux de gauche à droite", "equal gaps from left to right")
        case .vertically: Phrase("écarts égaux de haut en bas", "equal gaps from top to bottom")
        }
    }

    fileprivate func span(_ extent: Extent) -> (low: Double, high: Double) {
        self == .horizontally ? (extent.minX, extent.maxX) : (extent.minY, extent.maxY)
    }

    fileprivate func step(_ length: Double) -> Spot {
        self == .horizontally ? Spot(x: length, y: 0) : Spot(x: 0, y: length)
    }
}

extension Laboratory {
    /// Gives items equal gaps; the first and the last stay where they are. Gaps are equal to one centimetre.
    ///
    /// - Throws: `Refusal.layout` for fewer than three, or when the gaps are equal already.
    public func distributing(
        items ids: [Identifier], in layout: Identifier, _ direction: ItemDirection, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids, atLeast: 3)
        let spans = places.map { (place: $0, span: direction.span(changed.items[$0].floor.extent)) }
            .sorted { ($0.span.low + $0.span.high, $0.place) < ($1.span.low + $1.span.high, $1.place) }
        let taken = spans.reduce(0) { $0 + ($1.span.high - $1.span.low) }
        let gap = (spans[spans.count - 1].span.high - spans[0].span.low - taken) / Double(spans.count - 1)
        var low = spans[0].span.low
        for (place, span) in spans {
            let centre = changed.items[place].centre
            changed.items[place].centre = (Spot(centre) + direction.step(low - span.low)).corner
            low += span.high - span.low + gap
        }
        let label = Phrase.titled(changed.name(ofItemsAt: places), direction.label)
        return try filing(changed, moved: places, label, stamp)
    }
}
