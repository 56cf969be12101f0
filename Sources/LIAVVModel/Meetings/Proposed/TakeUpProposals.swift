extension Laboratory {
    /// Puts proposed points on the agenda of a meeting, in that order, as one change; those that are there stay as they are.
    ///
    /// - Throws: `Refusal.meeting(.gone)`.
    public func takingUp(
        _ proposals: [AgendaProposal], into meeting: Identifier, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> Change {
        var agenda = try existing(meeting: meeting).agenda
        let known = Set(agenda.lines.map(\.item.about))
        let new = proposals.filter { !known.contains($0.about.text) }
        for proposal in new {
            var item = AgendaItem()
            item.title = try Self.line(proposal.title)
            (item.minutes, item.about) = (proposal.minutes, proposal.about.text)
            item.id = unusedIdentifier(for: item.title, using: &random) { !agenda.contains($0) }
            agenda.append(item)
        }
        let label =
            new.count == 1
            ? Phrase("Ordre du jour\u{A0}: ", "Agenda: ") + .quoted(new[0].title)
            : Phrase("Ordre du jour\u{A0}: \(new.count) points de plus", "Agenda: \(new.count) more items")
        let result = agenda
        return try changing(meeting, label, stamp) { $0.agenda = result }
    }
}
