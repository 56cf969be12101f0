extension Laboratory {
    /// Begins an empty layout of a room that is being made, of the same name, so that the room is seen: both as one change.
    ///
    /// - Returns: the change, and the layout.
    public func beginningLayout(
        ofNew room: (change: Change, id: Identifier), stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var later = self
        do { try later.apply(room.change) } catch { throw .change(error) }
        let title = Layout.fresh(try later.room(room.id).title, besides: layouts.map(\.title))
        let layout = try later.addingLayout(title: title, room: room.id, stamp: stamp, using: &random)
        let label = room.change.label + Phrase(", et son premier plan", ", and its first layout")
        return (Change(stamp: stamp, label: label, edits: room.change.edits + layout.change.edits), layout.id)
    }
}
