extension Laboratory {
    /// Marks a part of the floor; its own identifier is not looked at.
    ///
    /// - Returns: the change, and the zone.
    /// - Throws: `Refusal.layout` for an outline that bounds no area, or that lies wholly outside the room.
    public func addingZone(
        _ zone: Zone, in layout: Identifier, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.layout(layout)
        var zone = try checked(zone, in: changed, stamp)
        let known = Set(changed.zones.map(\.id))
        zone.id = unusedIdentifier(for: zone.name.fr, using: &random) { !known.contains($0) }
        changed.zones.append(zone)
        let label = Phrase.titled(Phrase("Nouvelle zone", "New zone"), zone.name)
        return (try filing(changed, label, stamp), zone.id)
    }

    /// Takes a zone away; what stands on it stays.
    ///
    /// - Throws: `Refusal.layout` when it is gone already.
    public func removingZone(_ zone: Identifier, in layout: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let former = changed.zones.remove(at: try changed.place(ofZone: zone))
        return try filing(changed, Phrase("Retrait de la zone ", "Removal of the zone ") + former.name, stamp)
    }

    private func checked(_ zone: Zone, in layout: Layout, _ stamp: Stamp) throws(Refusal) -> Zone {
        var zone = zone
        zone.title = try typed(zone.title, "title", of: Zone.shape, stamp)
        try check(zone, in: layout)
        return zone
    }
}

extension Layout {
    fileprivate func place(ofZone id: Identifier) throws(Refusal) -> Int {
        guard let place = zones.firstIndex(where: { $0.id == id }) else { throw .layout(.gone(.zone, id.text)) }
        return place
    }
}

extension Zone {
    /// What people call it: its name, else its use.
    public var name: Phrase { title.isEmpty ? use.label : Phrase(verbatim: title) }
}
