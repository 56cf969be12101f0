/// Anything made of fields: a record, or a structure inside one.
public protocol Structured: Sendable, Hashable {
    /// The name of the structure in `docs/data-format.md`.
    static var schemaName: String { get }
    /// How people call such a thing.
    static var schemaTitle: Phrase { get }
    /// The key that tells the elements of a list apart; nil when only their place does.
    static var identityKey: String? { get }
    /// The descriptors, in the order in which people read them.
    static var fields: [Field<Self>] { get }
    /// What a file held under keys that no field claims: kept and written back.
    var unknown: [String: Value] { get set }
    /// One that says nothing yet.
    init()
}

extension Structured {
    /// By default elements have an `id`.
    public static var identityKey: String? { "id" }

    /// The descriptors without the type.
    public static var shape: Shape {
        Shape(
            name: schemaName, title: schemaTitle,
            fields: fields.map {
                FieldShape(key: $0.key, label: $0.label, kind: $0.kind, isRequired: $0.isRequired)
            })
    }

    /// The structure as it stands in a property list: fields at their default are left out.
    public var value: Value {
        var record = unknown
        for field in Self.fields { record[field.key] = field.read(self) }
        return .record(record)
    }

    /// Reads what `value` writes.
    ///
    /// - Throws: `FieldFault` naming the key, when a required one is missing or a value is not of its kind.
    public init(_ value: Value) throws(FieldFault) {
        guard case .record(var record) = value else { throw FieldFault(.wrongType) }
        self.init()
        for field in Self.fields {
            do { try field.write(&self, record.removeValue(forKey: field.key)) } catch { throw error.under(field.key) }
        }
        unknown = record
    }
}
