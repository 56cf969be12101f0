extension Laboratory {
    /// Gives fields of several things the values that a person typed, as one change.
    ///
    /// - Throws: what `setting` of one throws for the first that is refused; nothing is changed then.
    public func setting(
        _ all: [(target: Target, fields: [(key: String, text: String)])], reader: FieldReader, stamp: Stamp
    ) throws(Refusal) -> Change {
        var alone: [Change] = []
        for (target, fields) in all { alone.append(try setting(target, fields, reader: reader, stamp: stamp)) }
        guard alone.count != 1 else { return alone[0] }
        var keys: [String] = []
        for key in all.flatMap({ $0.fields.map(\.key) }) where !keys.contains(key) { keys.append(key) }
        let labels = keys.map { key in all.first.flatMap { content(of: $0.target)?.shape.field(key)?.label } }
        let what = labels.compactMap(\.self).reduce(Phrase("", "")) { list, label in
            list.fr.isEmpty ? label : list + Phrase(", ", ", ") + label
        }
        let count = Phrase(" de \(all.count) actions", " of \(all.count) actions")
        return Change(stamp: stamp, label: what + count, edits: alone.flatMap(\.edits))
    }
}
