extension Laboratory {
    /// Makes copies of actions: the same plan without dates that are past, not begun, with contributions that nobody has taken yet; one change.
    ///
    /// - Returns: the change, and the copies in the order of the originals.
    /// - Throws: `Refusal.unknownReference` when there is no such action.
    public func duplicating(
        _ ids: [Identifier], today: Day, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, ids: [Identifier]) {
        var taken: Set<Identifier> = []
        var edits: [Edit] = []
        var copies: [Identifier] = []
        for id in ids {
            guard let original = actions[id] else { throw .unknownReference(id.text) }
            let copy = copy(of: original, today: today, besides: &taken, using: &random)
            let after = try asFiled(copy.value, copy.reference)
            edits.append(Edit(record: copy.reference, path: [], before: nil, after: after))
            copies.append(copy.id)
        }
        let title = ids.first.flatMap { actions[$0]?.title } ?? ""
        let label =
            ids.count == 1
            ? Phrase("Copie de «\u{A0}\(title)\u{A0}»", "Copy of “\(title)”")
            : Phrase("Copie de \(ids.count) actions", "Copy of \(ids.count) actions")
        return (Change(stamp: stamp, label: label, edits: edits), copies)
    }

    /// A copy under other names than those there are and those taken.
    private func copy(
        of original: Action, today: Day, besides taken: inout Set<Identifier>,
        using random: inout some RandomNumberGenerator
    ) -> Action {
        var copy = original
        copy.title = original.title + (original.title.hasSuffix(")") ? " – copie" : " (copie)")
        copy.id = unusedIdentifier(for: copy.title, using: &random) { actions[$0] == nil && !taken.contains($0) }
        taken.insert(copy.id)
        copy.status = original.status == .idea ? .idea : .planned
        (copy.created, copy.completed) = (today, nil)
        // What is past already is no date for something that has not begun.
        if let start = startDay(of: copy), start < today { copy.start = nil }
        if let due = dueDay(of: copy), due < today { copy.due = nil }
        for place in copy.contributions.indices {
            let piece = copy.contributions[place].title
            let id = unusedIdentifier(for: piece, using: &random) { !taken.contains($0) && !isContribution($0) }
            taken.insert(id)
            copy.contributions[place].id = id
            copy.contributions[place].shares = []
            copy.contributions[place].status = .open
        }
        return copy
    }
}
