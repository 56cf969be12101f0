import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    /// Every field that one value fills, from its descriptor, in the order in which people read them.
    ///
    /// - Parameter except: the keys that the caller shows in a way of its own, or not at all.
    mutating func fields<Owner: Structured>(of owner: Owner, except: Set<String>) {
        guard case .record(let record) = owner.value else { return }
        for field in Owner.shape.fields where !except.contains(field.key) {
            guard let value = record[field.key], !field.kind.isNested else { continue }
            self.field(
                label(field), writer.text(value, kind: field.kind), link: target(of: value, kind: field.kind))
        }
    }

    /// What people call a field, as it begins a line.
    func label(_ field: FieldShape) -> Phrase {
        field.label.capitalizedFirst
    }

    /// The label of the field under that key.
    func label<Owner: Structured>(_ key: String, of owner: Owner.Type) -> Phrase {
        Owner.shape.field(key).map(label) ?? Phrase(verbatim: key)
    }

    private func target(of value: Value, kind: FieldKind) -> Target? {
        guard case .reference(let kind) = kind, let id = value.text.flatMap({ Identifier($0) }) else { return nil }
        let target = Target(record: RecordReference(kind: kind, id: id))
        return laboratory.heading(of: target.record) == nil ? nil : target
    }
}

extension FieldKind {
    /// Whether it holds structures of its own, which no single line shows.
    fileprivate var isNested: Bool {
        switch self {
        case .structure, .structures: true
        default: false
        }
    }
}
