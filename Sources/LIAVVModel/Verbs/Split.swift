extension Laboratory {
    /// Splits an action into the contributions that lines mean, each offered to those it names: one change.
    ///
    /// They come after those that are there; the one that stood for the whole action, and that nobody has touched, makes
    /// room for them.
    /// - Parameters:
    ///   - readings: what a `QuickEntry` for pieces of that action has read.
    ///   - today: the day on the wall, which tells the latest meeting.
    /// - Throws: the first problem of a reading, or what makes a piece impossible; nothing is made then.
    public func splitting(
        _ id: Identifier, into readings: [QuickEntry.Reading], today: Day, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> Change {
        guard var action = actions[id] else { throw .unknownReference(id.text) }
        guard !readings.isEmpty else { throw .emptyTitle }
        if let refusal = readings.lazy.compactMap(\.refusal).first { throw refusal }
        if let standIn = action.standIn { action.contributions.removeAll { $0.id == standIn.id } }
        for reading in readings {
            let name = unusedIdentifier(for: reading.values["title"]?.text ?? "", using: &random) { name in
                !isContribution(name) && !action.contributions.contains { $0.id == name }
            }
            let piece = try piece(reading, name, of: action, author: stamp.author, today: today)
            action.contributions.append(piece)
        }
        let after = try asFiled(action.value, action.reference)
        let edits = Edit.between(value(of: action.reference), after, of: action.reference)
        let count = Phrase.counted(
            readings.count, Phrase("contribution", "contribution"), Phrase("contributions", "contributions"))
        let label = Phrase("«\u{A0}\(action.title)\u{A0}»\u{A0}: ", "“\(action.title)”: ") + count
        return Change(stamp: stamp, label: label, edits: edits)
    }

    /// The contribution that a line means.
    private func piece(
        _ reading: QuickEntry.Reading, _ id: Identifier, of action: Action, author: Identifier?, today: Day
    ) throws(Refusal) -> Contribution {
        var record = reading.values
        let lead = record.removeValue(forKey: "lead")?.text.flatMap { Identifier($0) }
        for key in record.keys where Contribution.shape.field(key) == nil { throw .notOfAContribution(key) }
        record["id"] = .text(id.text)
        record["effort"] = reading.effort.map(Codec.hoursValue)
        var piece = Contribution()
        do throws(FieldFault) { piece = try Contribution(.record(record)) } catch {
            throw .change(.invalid(action.reference, error))
        }
        let leads = offers(to: lead.map { [$0] } ?? [], role: .lead, author: author, today: today)
        let others = offers(to: reading.members.filter { $0 != lead }, author: author, today: today)
        for share in leads + others { try add(share, to: &piece) }
        return piece
    }
}

extension Action {
    /// The contribution that was made with the action, is called like it, and that nobody has touched since; nil when
    /// there is none: pieces stand for the action instead.
    public var standIn: Contribution? {
        guard contributions.count == 1, let only = contributions.first, only.title.folded == title.folded else {
            return nil
        }
        var untouched = Contribution()
        (untouched.id, untouched.title) = (only.id, only.title)
        return only == untouched ? only : nil
    }
}
