/// Where a meeting that runs goes next.
public enum MeetingStep: Hashable, Sendable {
    /// The current point is done; the next one waiting.
    case next
    /// Back to the one before; the current one waits again.
    case previous
    /// To any point; the current one waits again.
    case item(Identifier)
    /// The current point is put off to another meeting; the next one waiting, if any.
    case park
}

extension Laboratory {
    /// Goes from one point of a meeting that runs to another.
    ///
    /// - Throws: `Refusal.meeting` when it does not run, or there is nothing that way.
    public func advancing(meeting id: Identifier, _ step: MeetingStep, at now: Instant, stamp: Stamp)
        throws(Refusal) -> Change
    {
        let meeting = try running(meeting: id)
        let now = now.wholeSecond
        try meeting.refuseBefore(now)
        let target = try target(of: step, in: RunningMeeting(meeting, now: now, offset: 0))
        let left: AgendaItem.State = step == .next ? .done : step == .park ? .parked : .open
        let parked = Phrase("Point reporté\u{A0}: ", "Item parked: ")
        let title = step == .park ? meeting.current.flatMap { meeting.agenda.item($0)?.title } : target?.line.item.title
        let label = (step == .park ? parked : Phrase("Point\u{A0}: ", "Item: ")) + .quoted(title ?? "")
        return try changing(id, label, stamp) { meeting in
            meeting.closeCurrent(left, at: now)
            meeting.open(item: target?.id, at: now)
        }
    }

    private func target(of step: MeetingStep, in running: RunningMeeting) throws(Refusal) -> AgendaStep? {
        switch step {
        case .next:
            guard let next = running.next else { throw .meeting(.lastItem) }
            return next
        case .previous:
            guard let previous = running.previous else { throw .meeting(.firstItem) }
            return previous
        case .item(let id):
            guard let wanted = running.steps.first(where: { $0.id == id }) else { throw .meeting(.itemGone) }
            guard wanted.status != .current else { throw .meeting(.running(wanted.line.item.title)) }
            return wanted
        case .park:
            guard running.current != nil else { throw .meeting(.itemGone) }
            return running.next
        }
    }
}
