extension Laboratory {
    /// Allots minutes to a point of the agenda; nil: none said.
    ///
    /// - Throws: `Refusal.invalidField` outside 0 to 10,000, or `.meeting` when the meeting or the point is gone.
    public func timing(agendaItem id: Identifier, minutes: Int?, in meeting: Identifier, stamp: Stamp)
        throws(Refusal) -> Change
    {
        let checked = try Self.checked(minutes)
        let title = meetings[meeting]?.agenda.item(id)?.title ?? ""
        let time =
            checked.map { Phrase("\($0)\u{A0}min pour ", "\($0) min for ") }
            ?? Phrase("Durée libre pour ", "Any time for ")
        return try changing(meeting, time + .quoted(title), stamp) { meeting throws(Refusal) in
            guard meeting.agenda.change(id, { $0.minutes = checked }) else { throw .meeting(.itemGone) }
        }
    }
}
