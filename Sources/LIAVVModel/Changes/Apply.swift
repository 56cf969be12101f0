/// Why a change cannot be applied.
public enum ChangeFault: Error, Hashable, Sendable {
    /// What stands there is not what the edit says stood there.
    case conflict(Edit, found: Value?)
    /// The record would not be one any more.
    case invalid(RecordReference, FieldFault)
}

extension Laboratory {
    /// Applies every edit of a change, or none.
    ///
    /// - Throws: `ChangeFault` for the first edit that does not fit; the laboratory is as it was then.
    public mutating func apply(_ change: Change) throws(ChangeFault) {
        var placed: [(RecordReference, Value?)] = []
        let edits = Dictionary(grouping: change.edits, by: \.record)
        for record in change.records {
            var value = value(of: record)
            for edit in edits[record] ?? [] { try edit.apply(to: &value) }
            placed.append((record, value))
        }
        let former = placed.map { ($0.0, value(of: $0.0)) }
        for (record, value) in placed {
            do {
                try place(value, at: record)
            } catch {
                for (record, value) in former { try? place(value, at: record) }
                throw ChangeFault.invalid(record, error)
            }
        }
    }
}

extension Edit {
    /// Applies the edit to a record as it stands in its file. What a refused edit leaves there is of no use.
    ///
    /// - Throws: `ChangeFault.conflict` when something else than `before` stands there.
    public func apply(to value: inout Value?) throws(ChangeFault) {
        guard try set(in: &value, path: path[...], kind: .structure(record.kind.rawValue)) else {
            throw .conflict(self, found: nil)
        }
    }

    /// False when the path leads nowhere.
    private func set(in value: inout Value?, path: ArraySlice<String>, kind: FieldKind?) throws(ChangeFault) -> Bool {
        guard let step = path.first else {
            guard value == before else { throw .conflict(self, found: value) }
            value = after
            return true
        }
        if case .structures(let name, identity: let key?) = kind {
            return try setElement(in: &value, name: name, key: key, step: step, path: path.dropFirst())
        }
        guard case .record(var record)? = value else { return false }
        value = nil  // Held once, the dictionary is changed in place.
        let inner: FieldKind? = if case .structure(let name) = kind { Shape.any(name)?.field(step)?.kind } else { nil }
        guard try set(in: &record[step], path: path.dropFirst(), kind: inner) else { return false }
        value = .record(record)
        return true
    }

    private func setElement(
        in value: inout Value?, name: String, key: String, step: String, path: ArraySlice<String>
    ) throws(ChangeFault) -> Bool {
        var list = value?.list ?? []
        value = nil
        let found = list.firstIndex { $0.record?[key]?.text == step }
        var element = found.map { list[$0] }
        guard try set(in: &element, path: path, kind: .structure(name)) else { return false }
        switch (found, element) {
        case (let found?, let element?): list[found] = element
        case (let found?, nil): list.remove(at: found)
        case (nil, let element?): list.insert(element, at: min(place ?? list.count, list.count))
        case (nil, nil): return false
        }
        value = list.isEmpty ? nil : .list(list)
        return true
    }
}
