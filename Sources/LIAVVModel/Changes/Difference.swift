extension Edit {
    /// The edits that lead from one state of a record to another: by field, and by identity inside lists.
    ///
    /// - Returns: none when the two are the same. Each edit's `before` is what the edits before it leave there.
    public static func between(_ before: Value?, _ after: Value?, of record: RecordReference) -> [Edit] {
        var difference = Difference(record: record)
        difference.compare(before, after, kind: .structure(record.kind.rawValue), at: [])
        return difference.edits
    }
}

private struct Difference {
    let record: RecordReference
    var edits: [Edit] = []

    init(record: RecordReference) { self.record = record }

    mutating func compare(_ before: Value?, _ after: Value?, kind: FieldKind?, at path: [String]) {
        guard before != after else { return }
        switch (before, after, kind) {
        case (.record(let old)?, .record(let new)?, .structure(let name)?):
            compare(old, new, shape: Shape.any(name), at: path)
        case (_, _, .structures(let name, identity: let key?)?) where !path.isEmpty:
            compareList(before, after, shape: Shape.any(name), key: key, at: path)
        default:
            edits.append(Edit(record: record, path: path, before: before, after: after))
        }
    }

    private mutating func compare(_ old: [String: Value], _ new: [String: Value], shape: Shape?, at path: [String]) {
        for key in Set(old.keys).union(new.keys).sorted() {
            compare(old[key], new[key], kind: shape?.field(key)?.kind, at: path + [key])
        }
    }

    private mutating func compareList(_ before: Value?, _ after: Value?, shape: Shape?, key: String, at path: [String])
    {
        guard let (old, oldNames) = Self.elements(before, key), let (new, newNames) = Self.elements(after, key),
            oldNames.filter(Set(newNames).contains) == newNames.filter(Set(oldNames).contains)
        else {
            // Elements without identity, or a new order: the list as a whole is what changed.
            edits.append(Edit(record: record, path: path, before: before, after: after))
            return
        }
        let kept = Set(newNames)
        for (place, name) in oldNames.enumerated().reversed() where !kept.contains(name) {
            edits.append(Edit(record: record, path: path + [name], before: old[place], after: nil, place: place))
        }
        let places = Dictionary(uniqueKeysWithValues: zip(oldNames, old.indices))
        for (place, name) in newNames.enumerated() {
            if let former = places[name] {
                compare(old[former], new[place], kind: shape.map { .structure($0.name) }, at: path + [name])
            } else {
                edits.append(Edit(record: record, path: path + [name], before: nil, after: new[place], place: place))
            }
        }
    }

    /// The elements and their identities; nil when they cannot be told apart, or when an empty list is written out,
    /// which taking away the last element never leaves.
    private static func elements(_ value: Value?, _ key: String) -> ([Value], [String])? {
        guard let value else { return ([], []) }
        guard let list = value.list, !list.isEmpty else { return nil }
        let names = list.compactMap { $0.record?[key]?.text }
        return names.count == list.count && Set(names).count == names.count ? (list, names) : nil
    }
}

extension Shape {
    /// The shape of a record or of a nested structure, by name.
    static func any(_ name: String) -> Shape? {
        RecordKind(rawValue: name).map(Shape.of) ?? Shape.named(name)
    }
}
