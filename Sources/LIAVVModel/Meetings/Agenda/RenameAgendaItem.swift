extension Laboratory {
    /// Gives a point of the agenda another title.
    ///
    /// - Throws: `Refusal.emptyTitle`, `.invalidField`, or `.meeting` when the meeting or the point is gone.
    public func renaming(agendaItem id: Identifier, to title: String, in meeting: Identifier, stamp: Stamp)
        throws(Refusal) -> Change
    {
        let line = try Self.line(title)
        let label = Phrase("Ordre du jour, renommé\u{A0}: ", "Agenda, renamed: ") + .quoted(line)
        return try changing(meeting, label, stamp) { meeting throws(Refusal) in
            guard meeting.agenda.change(id, { $0.title = line }) else { throw .meeting(.itemGone) }
        }
    }
}
