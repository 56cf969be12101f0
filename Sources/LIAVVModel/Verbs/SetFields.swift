extension Laboratory {
    /// Gives fields of one thing the values that a person typed.
    ///
    /// - Parameter fields: pairs of a field key and a text; an empty text clears the field.
    /// - Throws: `Refusal` for an unknown field or a value that does not fit; nothing is changed then.
    public func setting(
        _ target: Target, _ fields: [(key: String, text: String)], reader: FieldReader, stamp: Stamp
    ) throws(Refusal) -> Change {
        guard let (value, shape) = content(of: target) else { throw .unknownReference(target.name) }
        var edits: [Edit] = []
        for (key, text) in fields {
            guard let field = shape.field(key) else { throw .unknownField(key, known: shape.editableKeys) }
            let isIdentity = key == "id" || (target.record.kind == .laboratory && key == "format")
            guard !isIdentity else { throw .fieldNotEditable(key) }
            let after = try reader.value(of: field, from: text)
            let before = edits.last { $0.path.last == key }?.after ?? value.record?[key]
            guard before != after else { continue }
            edits.append(Edit(record: target.record, path: target.path + [key], before: before, after: after))
        }
        let what = heading(of: target)
        let keys = fields.map { pair in shape.field(pair.key)?.label ?? Phrase(verbatim: pair.key) }
        let list = keys.dropFirst().reduce(keys.first ?? Phrase(verbatim: "")) { $0 + Phrase(verbatim: ", ") + $1 }
        return Change(stamp: stamp, label: list + Phrase(" de « \(what) »", " of “\(what)”"), edits: edits)
    }

    /// What people call a target.
    public func heading(of target: Target) -> String {
        guard !target.path.isEmpty else { return heading(of: target.record) ?? target.name }
        let record = content(of: target)?.value.record
        return record?["title"]?.text ?? record?["text"]?.text ?? target.name
    }
}

extension Shape {
    /// The keys of the fields that one typed value can set.
    public var editableKeys: [String] {
        fields.filter { field in
            switch field.kind {
            case .structure, .structures: false
            default: field.key != "id"
            }
        }.map(\.key)
    }
}
