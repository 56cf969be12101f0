extension Laboratory {
    /// Removes a record, which goes to the bin, or one of the things in it that have a name of their own.
    ///
    /// What refers to it stays as it is, and shows that it was removed.
    /// - Throws: `Refusal.settingsStay` for the settings, `.unknownReference` for what is not there.
    public func removing(_ target: Target, stamp: Stamp) throws(Refusal) -> Change {
        guard let (value, _) = content(of: target) else { throw .unknownReference(target.name) }
        guard target.record.kind != .laboratory || !target.path.isEmpty else { throw .settingsStay }
        if let passage = PassageReference(target) { return try removing(passage: passage, stamp: stamp) }
        if let part = PlanPart(target) { return try removing(part, stamp: stamp) }
        let edit = Edit(record: target.record, path: target.path, before: value, after: nil, place: place(of: target))
        let title = heading(of: target).asTitle
        let label = Phrase("Retrait de «\u{A0}\(title)\u{A0}»", "Removal of “\(title)”")
        return Change(stamp: stamp, label: label, edits: [edit])
    }

    /// Removes several things, as one change.
    ///
    /// - Throws: what `removing` of one throws for the first that is refused; nothing is removed then.
    public func removing(_ targets: [Target], stamp: Stamp) throws(Refusal) -> Change {
        var alone: [Change] = []
        for target in targets { alone.append(try removing(target, stamp: stamp)) }
        guard alone.count != 1 else { return alone[0] }
        let label = Phrase("Retrait de \(alone.count) actions", "Removal of \(alone.count) actions")
        return Change(stamp: stamp, label: label, edits: alone.flatMap(\.edits))
    }

    /// The records that refer to something, and would refer to nothing if it were not there.
    public func referring(to target: Target) -> [RecordReference] {
        guard let removal = try? removing(target, stamp: Stamp(id: .none, author: nil, date: Instant(milliseconds: 0)))
        else { return [] }
        var (before, after) = (self, self)
        before.removed = [:]
        guard (try? after.apply(removal)) != nil else { return [] }
        after.removed = [:]
        let known = Set(before.referenceProblems() + before.passageProblems())
        let new = (after.referenceProblems() + after.passageProblems()).filter { !known.contains($0) }
        return Set(new.map(\.record)).subtracting([target.record]).sorted()
    }

    /// The place of a thing in its list, from 0; nil for a record.
    private func place(of target: Target) -> Int? {
        guard target.path.count >= 2 else { return nil }
        let key = target.path[target.path.count - 2]
        let parent = content(of: Target(record: target.record, path: target.path.dropLast(2)))
        guard let parent, case .structures(_, identity: let identity?)? = parent.shape.field(key)?.kind else {
            return nil
        }
        return parent.value.record?[key]?.list?.firstIndex { $0.record?[identity]?.text == target.name }
    }
}

extension String {
    /// Enough of a text to know which one it is, on one line.
    var asTitle: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}
