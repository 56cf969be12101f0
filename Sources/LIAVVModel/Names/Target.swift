/// Anything that a person can point at: a record, or a structure inside one.
public struct Target: Hashable, Sendable {
    /// The record.
    public let record: RecordReference
    /// From the record down to the structure, as in `Edit.path`; empty: the record itself.
    public let path: [String]

    /// The structure at `path` in `record`.
    public init(record: RecordReference, path: [String] = []) {
        self.record = record
        self.path = path
    }

    /// A contribution of an action.
    public init(contribution: ContributionReference) {
        self.init(
            record: RecordReference(kind: .action, id: contribution.action),
            path: ["contributions", contribution.contribution.text])
    }

    /// The contribution pointed at, if it is one.
    public var contribution: ContributionReference? {
        guard record.kind == .action, path.count == 2, path[0] == "contributions", let id = Identifier(path[1])
        else { return nil }
        return ContributionReference(action: record.id, contribution: id)
    }

    /// The name that people type to point at it: its own identifier.
    public var name: String { path.last ?? record.id.text }

    /// The same with what it stands in before it, `reunion-09-k7m3/q-3`: where two things have one name.
    public var fullName: String { path.isEmpty ? record.id.text : record.id.text + "/" + name }
}

/// Which contribution of which action.
public struct ContributionReference: Hashable, Sendable, Comparable {
    /// The action.
    public let action: Identifier
    /// The contribution in it.
    public let contribution: Identifier

    /// A reference to what may or may not exist.
    public init(action: Identifier, contribution: Identifier) {
        self.action = action
        self.contribution = contribution
    }

    /// By action, then by contribution.
    public static func < (a: ContributionReference, b: ContributionReference) -> Bool {
        (a.action, a.contribution) < (b.action, b.contribution)
    }
}

extension Laboratory {
    /// What stands at a target, as in its file, and its shape; nil when nothing does.
    public func content(of target: Target) -> (value: Value, shape: Shape)? {
        guard var value = value(of: target.record) else { return nil }
        var shape = Shape.of(target.record.kind)
        var steps = target.path[...]
        while let key = steps.popFirst() {
            guard case .structures(let name, identity: let identity?)? = shape.field(key)?.kind,
                let inner = Shape.named(name), let element = steps.popFirst(),
                let found = value.record?[key]?.list?.first(where: { $0.record?[identity]?.text == element })
            else { return nil }
            (value, shape) = (found, inner)
        }
        return (value, shape)
    }
}
