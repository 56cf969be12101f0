extension Laboratory {
    /// Takes a point off the agenda, with those under it; what was said under it stays in the minutes.
    ///
    /// - Throws: `Refusal.meeting` when the meeting or the point is gone.
    public func removing(agendaItem id: Identifier, from meeting: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        guard let item = try existing(meeting: meeting).agenda.item(id) else { throw .meeting(.itemGone) }
        let label = Phrase("Ordre du jour, retiré\u{A0}: ", "Agenda, removed: ") + .quoted(item.title)
        return try changing(meeting, label, stamp) { meeting in
            _ = meeting.agenda.take(id)
            if let current = meeting.current, !meeting.agenda.contains(current) { meeting.current = nil }
        }
    }
}
