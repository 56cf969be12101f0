extension Laboratory {
    /// The title that an action made of a proposal has unless someone writes another one.
    public func title(for proposal: Proposal) -> String {
        guard proposal.request != nil else { return ActionTitle.of(proposal.words) }
        return reading(of: proposal, today: Day(number: 0)).title
    }

    /// What was understood of the words of a proposal; its speaker is « je », and nobody else's work for that.
    ///
    /// - Parameter today: the day from which dates are counted when the meeting has none.
    public func reading(of proposal: Proposal, today: Day) -> RequestReading {
        let block = proposal.passage.block
        let speaker = block.members.count == 1 ? block.members.first : nil
        var reading = reading(
            of: proposal.words, in: meetings[proposal.passage.meeting], speaker: speaker, today: today)
        if proposal.request == nil { reading.title = ActionTitle.of(proposal.words) }
        return reading
    }

    /// Makes an action of a proposal: planned, with one contribution of the same name, its source and its group's tag.
    ///
    /// The same proposal always makes the same action, so that two members who accept it at once make one.
    /// - Parameters:
    ///   - fields: pairs of a field key and a text, as for `setting`; they may give another title. The lead is offered
    ///     the contribution, too.
    ///   - people: members who are offered the contribution; nothing is ordered.
    /// - Throws: `Refusal.proposal` when it was taken up or turned down, or its action is in the bin; or what `setting`
    ///   and `assigning` throw.
    public func accepting(
        _ target: Target, fields: [(key: String, text: String)] = [], people: [Identifier] = [], effort: Double? = nil,
        reader: FieldReader, stamp: Stamp
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        let proposal = try acceptable(target)
        var action = Action()
        action.id = proposal.actionName
        action.title = title(for: proposal)
        action.status = .planned
        action.created = stamp.date.day
        action.tags = proposal.tags
        action.provenance = [proposal.provenance]
        var record = try filled(action, fields, reader)
        let title = record["title"]?.text ?? action.title
        if proposal.isLonger(than: title), record["description"] == nil {
            record["description"] = .text(proposal.words)
        }
        if record["notes"] == nil, let contacts = contacts(in: proposal) { record["notes"] = .text(contacts) }
        let lead = record["lead"]?.text.flatMap { Identifier($0) }
        let piece = try piece(of: action.id, title, lead: lead, people, proposal, reader.days.today, stamp)
        record["contributions"] = .list([piece.with(effort: effort).value])
        let after = try asFiled(.record(record), action.reference)
        let label = Phrase("Proposition acceptée\u{A0}: «\u{A0}\(title)\u{A0}»", "Proposal accepted: “\(title)”")
        let edit = Edit(record: action.reference, path: [], before: nil, after: after)
        return (Change(stamp: stamp, label: label, edits: [edit]), action.id)
    }

    /// Those outside the group whom a sentence names, as it names them.
    private func contacts(in proposal: Proposal) -> String? {
        guard proposal.request != nil else { return nil }
        let names = reading(of: proposal, today: Day(number: 0)).contacts.map(\.words).uniqued(by: \.folded)
        return names.isEmpty ? nil : "Contacts\u{A0}: " + names.joined(separator: ", ")
    }

    private func filled(
        _ action: Action, _ fields: [(key: String, text: String)], _ reader: FieldReader
    ) throws(Refusal) -> [String: Value] {
        var record = action.value.record ?? [:]
        for (key, text) in fields {
            guard let field = Action.shape.field(key) else {
                throw .unknownField(key, known: Action.shape.editableKeys)
            }
            record[key] = try reader.value(of: field, from: text)
        }
        return record
    }

    /// The contribution, offered to those people: to be confirmed by those who were not at the meeting.
    private func piece(
        of action: Identifier, _ title: String, lead: Identifier?, _ people: [Identifier], _ proposal: Proposal,
        _ today: Day,
        _ stamp: Stamp
    ) throws(Refusal) -> Contribution {
        var piece = Contribution()
        piece.id = Identifier("\(action)-1") ?? action
        piece.title = title
        let leading = lead.map { [$0] } ?? []
        let helping = people.uniqued(by: \.self).filter { $0 != lead }
        var shares = offers(to: leading, role: .lead, author: stamp.author, today: today)
        shares += offers(to: helping, author: stamp.author, today: today)
        for place in shares.indices where shares[place].state == .proposed {
            if meetings[proposal.passage.meeting]?.lacked(shares[place].member) ?? false {
                shares[place].state = .toConfirm
            }
        }
        for share in shares { try add(share, to: &piece) }
        return piece
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
        words.foldedWords.count > title.foldedWords.count
    }
}

extension Contribution {
    fileprivate func with(effort: Double?) -> Contribution {
        var piece = self
        piece.effort = effort ?? piece.effort
        return piece
    }
}
