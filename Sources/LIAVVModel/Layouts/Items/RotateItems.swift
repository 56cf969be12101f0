extension Laboratory {
    /// Turns an item about its centre, or several as one about the middle of all of them.
    ///
    /// - Parameter degrees: clockwise; the other way when negative. Centres are rounded to whole centimetres.
    /// - Throws: `Refusal.layout` when one is gone or would stand wholly outside the room.
    public func rotating(
        items ids: [Identifier], in layout: Identifier, by degrees: Int, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let places = try changed.places(of: ids)
        let turn = Turn(degrees: degrees)
        // A pivot on whole centimetres: quarter turns of whole centimetres stay whole.
        let pivot = changed.extent(ofItemsAt: places).map { Spot($0.centre.corner) }
        for place in places {
            let item = changed.items[place]
            changed.items[place].rotation = Turn.normal(Turn.normal(item.rotation) + Turn.normal(degrees))
            guard places.count > 1, let pivot else { continue }
            changed.items[place].centre = (pivot + turn(Spot(item.centre) - pivot)).corner
        }
        let label = Phrase.titled(changed.name(ofItemsAt: places), .turn(degrees))
        return try filing(changed, moved: places, label, stamp)
    }
}

extension Phrase {
    /// How far round: `90° à droite`.
    fileprivate static func turn(_ degrees: Int) -> Phrase {
        let turn = Turn.normal(degrees)
        return turn > 180
            ? Phrase("tourné de \(360 - turn)° vers la gauche", "turned \(360 - turn)° to the left")
            : Phrase("tourné de \(turn)° vers la droite", "turned \(turn)° to the right")
    }
}
