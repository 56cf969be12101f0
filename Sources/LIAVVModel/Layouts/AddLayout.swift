extension Laboratory {
    /// Begins an empty layout of a room.
    ///
    /// - Parameter scenarios: the scenarios that it serves; none: all.
    /// - Returns: the change, and the layout.
    /// - Throws: `Refusal.emptyTitle`; `.layout` when the room is gone; `.unknownReference` for a scenario.
    public func addingLayout(
        title: String, room: Identifier, scenarios: [Identifier] = [], stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        let room = try self.room(room)
        try refuseUnknown(scenarios)
        var layout = Layout()
        layout.title = try typed(title, "title", of: Layout.shape, stamp)
        guard !layout.title.isEmpty else { throw .emptyTitle }
        layout.id = unusedIdentifier(for: layout.title, using: &random) { layouts[$0] == nil }
        (layout.room, layout.scenarios) = (room.id, scenarios)
        let label = Phrase("Nouveau plan\u{A0}: ", "New layout: ") + .quoted(layout.title)
        return (try filing(layout, label, stamp), layout.id)
    }

    func refuseUnknown(_ scenarios: [Identifier]) throws(Refusal) {
        for id in scenarios where self.scenarios[id] == nil { throw .unknownReference(id.text) }
    }
}
