extension Laboratory {
    /// Says how many guests are expected in the room at once; nil: nobody knows.
    ///
    /// - Throws: `Refusal.layout` for fewer than none or more than 100,000.
    public func settingGuests(_ guests: Int?, in layout: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        if let guests { try LayoutRefusal.check(guests, .guests, 0...100_000) }
        changed.guests = guests
        let number = guests.map { Phrase.counted($0, Phrase("invité·e", "guest"), Phrase("invité·es", "guests")) }
        let label = Phrase.titled(
            .quoted(changed.title), number ?? Phrase("nombre d’invité·es inconnu", "number of guests unknown"))
        return try filing(changed, label, stamp)
    }
}
