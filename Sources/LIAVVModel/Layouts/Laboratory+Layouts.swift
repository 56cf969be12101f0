extension Laboratory {
    /// The layout of that name.
    func layout(_ id: Identifier) throws(Refusal) -> Layout {
        guard let layout = layouts[id] else { throw .layout(.layoutGone(heading(ofGone: .layout, id))) }
        return layout
    }

    /// The room of that name.
    func room(_ id: Identifier) throws(Refusal) -> Room {
        guard let room = rooms[id] else { throw .layout(.roomGone(heading(ofGone: .room, id))) }
        return room
    }

    private func heading(ofGone kind: RecordKind, _ id: Identifier) -> String {
        removed[RecordReference(kind: kind, id: id)] ?? id.text
    }

    /// The change that leaves a record like this.
    ///
    /// - Throws: `LayoutRefusal.unchanged` when it is like this already.
    func filing(_ changed: some Record, _ label: Phrase, _ stamp: Stamp) throws(Refusal) -> Change {
        let before = value(of: changed.reference)
        let after = try asFiled(changed.value, changed.reference)
        guard before != after else { throw .layout(.unchanged) }
        let edits = Edit.between(before, after, of: changed.reference)
        return Change(stamp: stamp, label: label, edits: edits)
    }

    /// A text that someone typed, as the field would take it.
    func typed(_ text: String, _ key: String, of shape: Shape, _ stamp: Stamp) throws(Refusal) -> String {
        guard let field = shape.field(key) else { throw .unknownField(key, known: shape.editableKeys) }
        guard !text.trimmed.isEmpty else { return "" }
        let reader = FieldReader(laboratory: self, today: stamp.date.day)
        return try reader.value(of: field, from: text)?.text ?? ""
    }

    /// Whether an item of any layout has that name: they are told apart across layouts.
    func isItem(_ id: Identifier) -> Bool { layouts.contains { $0.items.contains { $0.id == id } } }
}

extension Layout {
    /// Where in the list those items stand, in the order given.
    ///
    /// - Throws: `LayoutRefusal` when nothing is chosen, one is not there, or one is given twice.
    func places(of ids: [Identifier], atLeast needed: Int = 1) throws(Refusal) -> [Int] {
        guard !ids.isEmpty else { throw .layout(.nothingChosen) }
        let known = Dictionary(items.indices.map { (items[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var places: [Int] = []
        var seen: Set<Int> = []
        for id in ids {
            guard let place = known[id] else { throw .layout(.gone(.item, id.text)) }
            guard seen.insert(place).inserted else { throw .layout(.chosenTwice(items[place].name)) }
            places.append(place)
        }
        guard places.count >= needed else { throw .layout(.tooFew(needed: needed)) }
        return places
    }

    /// Around all of those items.
    func extent(ofItemsAt places: [Int]) -> Extent? { Extent(around: places.map { items[$0].floor.extent }) }
}

extension LayoutRefusal {
    /// Refuses a measure that is not in its range.
    static func check(_ number: Int, _ measure: Measure, _ range: ClosedRange<Int>) throws(Refusal) {
        guard range.contains(number) else { throw .layout(.measure(measure, range)) }
    }

    /// From one centimetre to what no room exceeds.
    static let lengths = 1...20_000
    /// The farthest that anything is moved at once: from one end of the largest drawing to the other.
    static let steps = -40_000...40_000
}
