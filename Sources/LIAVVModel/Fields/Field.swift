/// The descriptor of one field: everything that is ever done with the field is driven by it.
public struct Field<Owner: Structured>: Sendable {
    /// The key in property lists, JSON, CSV and on the command line.
    public let key: String
    /// How people call it.
    public let label: Phrase
    /// What it holds.
    public let kind: FieldKind
    /// Whether a file without it is refused.
    public let isRequired: Bool
    let read: @Sendable (Owner) -> Value?
    let write: @Sendable (inout Owner, Value?) throws(FieldFault) -> Void

    init<Content>(
        _ key: String, _ label: Phrase, _ path: any WritableKeyPath<Owner, Content> & Sendable, _ codec: Codec<Content>
    ) {
        self.key = key
        self.label = label
        kind = codec.kind
        isRequired = codec.isRequired
        read = { codec.encode($0[keyPath: path]) }
        write = { owner, value throws(FieldFault) in owner[keyPath: path] = try codec.decode(value) }
    }
}

/// What is known of a field when its owner's type no longer matters.
public struct FieldShape: Sendable, Hashable {
    /// The key in files.
    public let key: String
    /// How people call it.
    public let label: Phrase
    /// What it holds.
    public let kind: FieldKind
    /// Whether a file without it is refused.
    public let isRequired: Bool
}

/// What is known of a structure when its type no longer matters.
public struct Shape: Sendable, Hashable {
    /// The name that other fields refer to it by.
    public let name: String
    /// How people call such a thing.
    public let title: Phrase
    /// The fields, in the order in which people read them.
    public let fields: [FieldShape]

    /// The field under that key.
    public func field(_ key: String) -> FieldShape? { fields.first { $0.key == key } }
}
