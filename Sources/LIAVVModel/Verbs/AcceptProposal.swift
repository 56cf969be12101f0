extension Laboratory {
    /// The title that an action made of a proposal has unless someone writes another one.
    public func title(for proposal: Proposal) -> String { ActionTitle.of(proposal.passage.block.text) }

    /// Makes an action of a proposal: planned, with one contribution of the same name, its source and its group's tag.
    ///
    /// The same proposal always makes the same action, so that two members who accept it at once make one.
    /// - Parameter fields: pairs of a field key and a text, as for `setting`; they may give another title.
    /// - Throws: `Refusal.proposal` when it was taken up or turned down, or its action is in the bin; or what `setting`
    ///   throws.
    public func accepting(
        _ target: Target, fields: [(key: String, text: String)] = [], reader: FieldReader, stamp: Stamp
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        let proposal = try acceptable(target)
        var action = Action()
        action.id = proposal.actionName
        action.title = title(for: proposal)
        action.status = .planned
        action.created = stamp.date.day
        action.tags = proposal.tags
        action.provenance = [proposal.provenance]
        var record = action.value.record ?? [:]
        for (key, text) in fields {
            guard let field = Action.shape.field(key) else {
                throw .unknownField(key, known: Action.shape.editableKeys)
            }
            record[key] = try reader.value(of: field, from: text)
        }
        let title = record["title"]?.text ?? action.title
        if proposal.isLonger(than: title), record["description"] == nil {
            record["description"] = .text(proposal.passage.block.text)
        }
        var contribution = Contribution()
        contribution.id = Identifier("\(action.id)-1") ?? action.id
        contribution.title = title
        record["contributions"] = .list([contribution.value])
        let after = try asFiled(.record(record), action.reference)
        let label = Phrase("Proposition acceptée\u{A0}: «\u{A0}\(title)\u{A0}»", "Proposal accepted: “\(title)”")
        let edit = Edit(record: action.reference, path: [], before: nil, after: after)
        return (Change(stamp: stamp, label: label, edits: [edit]), action.id)
    }

    /// The proposal at a place, of which an action can be made: one only, be it in the bin or without its source.
    ///
    /// - Throws: `Refusal.proposal`, before anyone is asked for a title.
    @discardableResult
    public func acceptable(_ target: Target) throws(Refusal) -> Proposal {
        let proposal = try pending(target)
        let reference = RecordReference(kind: .action, id: proposal.actionName)
        if let title = removed[reference] { throw .proposal(.inBin(action: title, id: reference.id)) }
        if let action = actions[reference.id] { throw .proposal(.madeAlready(action: action.title)) }
        return proposal
    }

    /// The proposal at a place, which nobody has decided on.
    ///
    /// - Throws: `Refusal.proposal`, before anyone is asked for a reason.
    @discardableResult
    public func pending(_ target: Target) throws(Refusal) -> Proposal {
        guard let proposal = proposal(at: target) else { throw .proposal(.none(heading(of: target))) }
        switch proposal.state {
        case .pending: return proposal
        case .takenUp:
            throw .proposal(.takenUp(by: proposal.actions.compactMap { actions[$0]?.title }))
        case .turnedDown: throw .proposal(.turnedDown(reason: proposal.passage.block.reason))
        }
    }
}

extension Proposal {
    /// The group, as a word to find the action by: as far as a comma, which parts tags.
    fileprivate var tags: [String] {
        let group = passage.block.group.prefix { !",;".contains($0) }.trimmed
        return group.isEmpty ? [] : [group.prefix(1).lowercased() + group.dropFirst()]
    }

    /// Whether the words say more than a title.
    fileprivate func isLonger(than title: String) -> Bool {
        passage.block.text.foldedWords.count > title.foldedWords.count
    }
}
