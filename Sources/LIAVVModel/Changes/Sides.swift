/// The three values that a merge looks at: what there was, and what two people made of it.
struct Sides {
    let base: Value?
    let mine: Value?
    let theirs: Value?

    /// What both wanted; nil when they want two things.
    ///
    /// - Parameter kind: what belongs there; it tells lists of things with a name from plain values.
    func merged(_ kind: FieldKind?) -> Merged? {
        if mine == theirs || base == mine { return Merged(value: theirs) }
        if base == theirs { return Merged(value: mine) }
        switch kind {
        case .structure(let name): return mergedRecords(Shape.any(name))
        case .structures(let name, identity: let key?): return mergedLists(name, key)
        case .tags, .references: return mergedWords
        default: return nil
        }
    }

    /// A value that may be nothing.
    struct Merged: Hashable { let value: Value? }

    private func mergedRecords(_ shape: Shape?) -> Merged? {
        guard let mine = mine?.record, let theirs = theirs?.record else { return nil }
        let base = base?.record ?? [:]
        var result: [String: Value] = [:]
        for key in Set(base.keys).union(mine.keys).union(theirs.keys) {
            let sides = Sides(base: base[key], mine: mine[key], theirs: theirs[key])
            guard let merged = sides.merged(shape?.field(key)?.kind) else { return nil }
            result[key] = merged.value
        }
        return Merged(value: .record(result))
    }

    /// Elements by name: in my order where I changed it, theirs that I do not know at the end.
    private func mergedLists(_ name: String, _ key: String) -> Merged? {
        guard let old = Self.elements(base, key), let new = Self.elements(mine, key),
            let other = Self.elements(theirs, key)
        else { return nil }
        var result: [Value] = []
        let order = base == nil || old.names == new.names.filter(old.values.keys.contains) ? other.names : new.names
        for element in order + (other.names + new.names).filter({ !order.contains($0) }) {
            guard result.allSatisfy({ $0.record?[key]?.text != element }) else { continue }
            let sides = Sides(base: old.values[element], mine: new.values[element], theirs: other.values[element])
            guard let merged = sides.merged(.structure(name)) else { return nil }
            if let value = merged.value { result.append(value) }
        }
        return Merged(value: result.isEmpty ? nil : .list(result))
    }

    /// Words and references: theirs, with what I added and without what I took away.
    private var mergedWords: Merged? {
        let (old, new, other) = (base?.list ?? [], mine?.list ?? [], theirs?.list ?? [])
        guard base?.list != nil || base == nil, mine?.list != nil || mine == nil, theirs?.list != nil || theirs == nil
        else { return nil }
        let kept = other.filter { !old.contains($0) || new.contains($0) }
        let added = new.filter { !old.contains($0) && !other.contains($0) }
        return Merged(value: kept.isEmpty && added.isEmpty ? nil : .list(kept + added))
    }

    private static func elements(_ value: Value?, _ key: String) -> (names: [String], values: [String: Value])? {
        guard let value else { return ([], [:]) }
        guard let list = value.list else { return nil }
        let names = list.compactMap { $0.record?[key]?.text }
        let values = Dictionary(zip(names, list), uniquingKeysWith: { first, _ in first })
        return names.count == list.count && values.count == list.count ? (names, values) : nil
    }
}
