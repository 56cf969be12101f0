extension Laboratory {
    /// Makes a copy of an action: the same plan, not begun, with contributions that nobody has taken yet.
    ///
    /// - Throws: `Refusal.unknownReference` when there is no such action.
    public func duplicating(
        _ id: Identifier, today: Day, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        guard let original = actions[id] else { throw .unknownReference(id.text) }
        var copy = original
        let title = original.title + (original.title.hasSuffix(")") ? " – copie" : " (copie)")
        copy.id = unusedIdentifier(for: title, using: &random) { actions[$0] == nil }
        copy.title = title
        copy.status = original.status == .idea ? .idea : .planned
        (copy.created, copy.completed) = (today, nil)
        var taken: Set<Identifier> = [copy.id]
        for place in copy.contributions.indices {
            let piece = copy.contributions[place].title
            let id = unusedIdentifier(for: piece, using: &random) { !taken.contains($0) && !isContribution($0) }
            taken.insert(id)
            copy.contributions[place].id = id
            copy.contributions[place].shares = []
            copy.contributions[place].status = .open
        }
        let after = try asFiled(copy.value, copy.reference)
        let edit = Edit(record: copy.reference, path: [], before: nil, after: after)
        let label = Phrase("Copie de «\u{A0}\(original.title)\u{A0}»", "Copy of “\(original.title)”")
        return (Change(stamp: stamp, label: label, edits: [edit]), copy.id)
    }
}
