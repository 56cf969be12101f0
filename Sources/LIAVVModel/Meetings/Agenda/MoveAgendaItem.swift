/// Which way a point of the agenda goes.
public enum AgendaMove: String, Sendable, CaseIterable {
    /// Before or after the one beside it.
    case up, down
    /// Under the one before it, or out from under the one above it.
    case inside, outside
}

extension Laboratory {
    /// Moves a point of the agenda, with those under it, one step.
    ///
    /// - Throws: `Refusal.meeting(.cannotMove)` where there is nowhere to go, or `.gone`, `.itemGone`.
    public func moving(agendaItem id: Identifier, _ move: AgendaMove, in meeting: Identifier, stamp: Stamp)
        throws(Refusal) -> Change
    {
        guard let item = try existing(meeting: meeting).agenda.item(id) else { throw .meeting(.itemGone) }
        let label = Phrase("Ordre du jour, déplacé\u{A0}: ", "Agenda, moved: ") + .quoted(item.title)
        return try changing(meeting, label, stamp) { meeting throws(Refusal) in
            let isMoved =
                switch move {
                case .up: meeting.agenda.move(id, by: -1)
                case .down: meeting.agenda.move(id, by: 1)
                case .inside: meeting.agenda.moveIn(id)
                case .outside: meeting.agenda.moveOut(id)
                }
            guard isMoved else { throw .meeting(.cannotMove) }
        }
    }
}
