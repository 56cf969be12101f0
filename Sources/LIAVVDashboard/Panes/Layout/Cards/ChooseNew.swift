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
        if let place = FieldReader.spot(text) {
            return try laboratory.putting(door: door, of: room, at: place, stamp: stamp())
        }
        guard let length = FieldReader.length(text) else { throw .layout(.notALength(text)) }
        return try laboratory.movingDoor(door, of: room, by: length.centimetres, stamp: stamp())
    }

    /// The change that moves a wall, a column or a zone.
    mutating func moving(_ part: PlanPart, _ text: String) throws(Refusal) -> Change {
        guard let offset = FieldReader.offset(text) else { throw .layout(.notALength(text)) }
        return try laboratory.moving(part, dx: offset.x, dy: offset.y, stamp: stamp())
    }

    /// The wall, the column or the zone that is selected.
    var chosenPart: (layout: Identifier, part: PlanPart)? {
        guard pane == .layout, case .part(let layout, let part)? = list.current, part.sort != .door else { return nil }
        return (layout, part)
    }
}

extension FieldReader {
    /// A place in the room: `6;8`, or `6 x 8` as for what stands in it.
    static func spot(_ text: String) -> Corner? {
        size(text).map { Corner(x: $0.width, y: $0.depth) } ?? pair(text)
    }

    /// How far to the right and down: `1,5;-0,4`; one length alone is to the right.
    static func offset(_ text: String) -> Corner? {
        length(text).map { Corner(x: $0.centimetres, y: 0) } ?? pair(text)
    }

    private static func pair(_ text: String) -> Corner? {
        guard let (places, words) = places(in: text), words.isEmpty, places.count == 1 else { return nil }
        return places[0]
    }
}
