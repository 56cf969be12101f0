import LIAVVModel
import TerminalCanvas

/// A meeting that runs. Nothing of it stands here but what the keys are for: all else is in the record.
public struct SessionCard: Sendable {
    let meeting: Identifier
    /// The point under the cursor; nil: the current one.
    var selected: Identifier?
    var step = Step.following

    /// What the keys are for.
    enum Step: Sendable {
        case following
        case noting(NoteLine)
        case choosingQuestion(place: Int)
        case attending(place: Int)
        case ending
    }

    /// A line being typed.
    struct NoteLine: Sendable {
        let note: MeetingNote
        /// The question that it answers.
        var question: Passage?
        var field = Field()
        var refusal: Phrase?
        /// Which of several people of that name was put in last.
        var candidate = -1
        /// What stood before the colon when the first of them was put in.
        var asked = ""
    }

    init(_ meeting: Identifier) { self.meeting = meeting }

    /// Whether something is open that Escape closes first.
    var isBusy: Bool { if case .following = step { false } else { true } }
}

extension State {
    /// The meeting as it stands now; nil when it was removed.
    func running(_ card: SessionCard) -> RunningMeeting? {
        laboratory.meetings[card.meeting].map { RunningMeeting($0, now: now, offset: offset) }
    }

    /// Whether what is seen changes with the time of day, each second.
    public var showsClock: Bool {
        guard case .session(let card)? = overlays.last, let meeting = laboratory.meetings[card.meeting] else {
            return false
        }
        return meeting.started != nil && meeting.ended == nil
    }

    /// The point under the cursor.
    func selectedStep(_ card: SessionCard, _ running: RunningMeeting) -> AgendaStep? {
        running.steps.first { $0.id == card.selected } ?? running.current ?? running.steps.first
    }

    /// The questions that wait for an answer: those of this meeting, the latest first, then those of others, the oldest
    /// first.
    func openQuestions(_ card: SessionCard) -> [Passage] {
        let all = laboratory.openQuestions
        let own = all.filter { $0.meeting == card.meeting }.reversed()
        let others = laboratory.proposedAgenda(for: card.meeting, today: today).filter { $0.kind == .question }.map(
            \.about)
        let byTarget = Dictionary(all.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
        let listed = others.compactMap { byTarget[$0] }
        return own + listed + all.filter { $0.meeting != card.meeting && !listed.contains($0) }
    }

    /// The members whose attendance is noted, in French order.
    var attendees: [Identifier] { digest.members }
}
