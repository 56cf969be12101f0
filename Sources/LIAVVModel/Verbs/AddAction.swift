extension Laboratory {
    /// Adds an action to the roadmap, with one contribution of the same name so that people can take it on.
    ///
    /// - Parameter fields: pairs of a field key and a text, as for `setting`.
    /// - Throws: `Refusal.emptyTitle`, or what `setting` throws.
    public func addingAction(
        title: String, fields: [(key: String, text: String)] = [], reader: FieldReader, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        guard !title.trimmed.isEmpty else { throw .emptyTitle }
        var values: [String: Value] = [:]
        for (key, text) in [(key: "title", text: title)] + fields {
            guard let field = Action.shape.field(key) else {
                throw .unknownField(key, known: Action.shape.editableKeys)
            }
            values[key] = try reader.value(of: field, from: text)
        }
        return try addingAction(values, today: reader.days.today, stamp: stamp, using: &random)
    }

    /// Adds an action of which those fields are known, with one contribution of the same name.
    ///
    /// - Parameter today: the day on which it comes onto the roadmap, unless the fields say another.
    func addingAction(
        _ values: [String: Value], effort: Double? = nil, shares: [Share] = [], today: Day, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        let title = values["title"]?.text ?? ""
        var action = Action()
        action.id = unusedIdentifier(for: title, using: &random) { actions[$0] == nil }
        var contribution = Contribution()
        contribution.id = unusedIdentifier(for: title, using: &random) { $0 != action.id && !isContribution($0) }
        (contribution.title, contribution.effort) = (title, effort)
        for share in shares { try add(share, to: &contribution) }
        action.created = today
        var record = (action.value.record ?? [:]).merging(values) { _, typed in typed }
        record["contributions"] = .list([contribution.value])
        let after = try asFiled(.record(record), action.reference)
        let edit = Edit(record: action.reference, path: [], before: nil, after: after)
        let label = Phrase("Nouvelle action\u{A0}: «\u{A0}\(title)\u{A0}»", "New action: “\(title)”")
        return (Change(stamp: stamp, label: label, edits: [edit]), action.id)
    }

    func isContribution(_ id: Identifier) -> Bool {
        actions.contains { $0.contributions.contains { $0.id == id } }
    }

    func unusedIdentifier(
        for title: String, using random: inout some RandomNumberGenerator, where isFree: (Identifier) -> Bool
    ) -> Identifier {
        var id = Identifier(slugOf: title, using: &random)
        while !isFree(id) { id = Identifier(slugOf: title, using: &random) }
        return id
    }
}
