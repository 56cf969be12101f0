extension Laboratory {
    /// Gives fields of several things the values that a person typed, as one change that says how many it changes.
    ///
    /// - Throws: what `setting` of one throws for the first that is refused, named; nothing is changed then.
    public func setting(
        _ all: [(target: Target, fields: [(key: String, text: String)])], reader: FieldReader, stamp: Stamp
    ) throws(Refusal) -> Change {
        guard let first = all.first else { throw .unknownReference("") }
        guard all.count > 1 else { return try setting(first.target, first.fields, reader: reader, stamp: stamp) }
        var alone: [Change] = []
        for (target, fields) in all {
            do throws(Refusal) {
                alone.append(try setting(target, fields, reader: reader, stamp: stamp))
            } catch .dueBeforeStart(let start, let due) {
                // The value fits some of them: which one it does not fit must be said.
                throw .ofOne(heading(of: target), .dueBeforeStart(start: start, due: due))
            }
        }
        let changed = alone.filter { !$0.edits.isEmpty }
        guard changed.count > 1 else { return changed.first ?? alone[0] }
        var keys: [String] = []
        for key in all.flatMap({ $0.fields.map(\.key) }) where !keys.contains(key) { keys.append(key) }
        let labels = keys.map { key in content(of: first.target)?.shape.field(key)?.label }
        let what = labels.compactMap(\.self).reduce(Phrase("", "")) { list, label in
            list.fr.isEmpty ? label : list + Phrase(", ", ", ") + label
        }
        let count = Phrase(" de \(changed.count) actions", " of \(changed.count) actions")
        return Change(stamp: stamp, label: what + count, edits: changed.flatMap(\.edits))
    }
}
