import LIAVVModel

extension State {
    /// Selects what a change has just made: a layout, a zone, a part of the room.
    mutating func chooseWhatIsNew(in change: Change, of layout: Identifier) {
        let made = change.edits.filter { $0.before == nil && $0.after != nil }
        let rows = made.compactMap { edit -> RowItem? in
            if let part = PlanPart(Target(record: edit.record, path: edit.path)) { return .part(layout: layout, part) }
            return edit.path.isEmpty && edit.record.kind == .layout ? .layout(edit.record.id) : nil
        }
        guard let row = rows.last, list.select({ $0 == row }) else { return }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
    }

    /// The change that moves a door along its wall, or into the wall at a place.
    mutating func moving(door: Identifier, _ text: String, in layout: Identifier) throws(Refusal) -> Change {
        guard let room = laboratory.layouts[layout]?.room else { throw .layout(.layoutGone(layout.text)) }
        if let (places, words) = FieldReader.places(in: text), let place = places.first, words.isEmpty {
            return try laboratory.putting(door: door, of: room, at: place, stamp: stamp())
        }
        guard let length = FieldReader.length(text) else { throw .layout(.notALength(text)) }
        return try laboratory.movingDoor(door, of: room, by: length.centimetres, stamp: stamp())
    }
}
