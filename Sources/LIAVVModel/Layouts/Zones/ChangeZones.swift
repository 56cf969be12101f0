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

    /// Puts a zone in the place of the one of the same identifier.
    ///
    /// - Throws: as `addingZone`; when it is gone.
    public func changingZone(_ zone: Zone, in layout: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let place = try changed.place(ofZone: zone.id)
        changed.zones[place] = try checked(zone, in: changed, stamp)
        let label = Phrase("Zone modifiée\u{A0}: ", "Zone changed: ") + changed.zones[place].name
        return try filing(changed, label, stamp)
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
        if let density = zone.density { try LayoutRefusal.check(density, .density, Zone.densities) }
        try LayoutRefusal.check(outline: zone.outline)
        if let room = layout.room.flatMap({ rooms[$0]?.outline.extent }), let extent = zone.outline.extent,
            !extent.touches(room)
        {
            throw .layout(.outside(zone.name))
        }
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
