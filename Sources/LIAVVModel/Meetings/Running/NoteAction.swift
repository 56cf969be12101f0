extension Laboratory {
    /// Notes an action that was agreed on, typed as one line: the words stand in the minutes, and the action names them as
    /// where it came from. Both are one change.
    ///
    /// - Parameter speaker: who asked for it.
    /// - Throws: `Refusal.meeting` when the meeting does not run, or what cannot be in the line.
    public func notingAction(
        _ reading: QuickEntry.Reading, said speaker: SpokenLine, in meeting: Identifier, today: Day, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, action: Identifier) {
        if let refusal = reading.refusal { throw refusal }
        let running = try running(meeting: meeting)
        let title = reading.values["title"]?.text ?? speaker.text
        let words = title + agreed(reading)
        let said = SpokenLine(text: words, speaker: speaker.speaker, member: speaker.member)
        let block = try block(.action, said, in: running, using: &random)
        var values = reading.values
        values["status"] = values["status"] ?? .text(Action.Status.planned.rawValue)
        values["provenance"] = .list([provenance(of: block, in: running).value])
        let made = try addingAction(
            values, effort: reading.effort,
            shares: offers(to: reading.members, author: stamp.author, today: today), today: today, stamp: stamp,
            using: &random)
        let own = try changing(meeting, made.change.label, stamp) { $0.body.append(block) }
        return (made.change.with(edits: made.change.edits + own.edits), made.id)
    }

    /// Who does it and by when, as minutes write it: ` (Yona, Boris, pour le 10/02/2025)`.
    private func agreed(_ reading: QuickEntry.Reading) -> String {
        let names = reading.members.compactMap { members[$0] }.map { $0.givenName.isEmpty ? $0.fullName : $0.givenName }
        let day = reading.values["due"]?.text.flatMap { Due(text: $0) }?.resolved(eventDay: event.day)
        let parts = names + (day.map { ["pour le " + $0.slashed] } ?? [])
        return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
    }

    private func provenance(of block: Block, in meeting: Meeting) -> Provenance {
        var source = Provenance()
        (source.id, source.meeting, source.block) = (block.id, meeting.id, block.id)
        source.section = block.item.flatMap { meeting.agenda.item($0)?.title } ?? ""
        source.speaker = block.speaker
        return source
    }
}
