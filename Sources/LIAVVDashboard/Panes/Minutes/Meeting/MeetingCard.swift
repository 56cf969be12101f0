import LIAVVModel
import TerminalCanvas

/// The next meeting: its agenda, what could be put on it, and the calendar of meetings up to the event.
public struct MeetingCard: Sendable {
    /// The meeting whose agenda is shown; nil: none is planned.
    var meeting: Identifier?
    /// Which of the three lists has the keys.
    var focus = Focus.agenda
    /// The line under the cursor of each.
    var selected: [Focus: Int] = [:]
    /// Whether a second `o` begins the meeting, although it is not its day.
    var isAsking = false
    /// What is being typed, when something is.
    var typing: Typing?
    /// How often days are proposed, in weeks; nil: as often as the group met.
    var weeks: Int?
    private(set) var proposals: [AgendaProposal] = []
    private(set) var calendar: MeetingCalendar
    private var revision: Int

    /// The lists.
    enum Focus: CaseIterable, Sendable, Hashable { case agenda, proposals, calendar }

    /// A line being typed.
    struct Typing: Sendable {
        let purpose: Purpose
        var field: Field
        var refusal: Phrase?
    }

    /// What a typed line is for.
    enum Purpose: Sendable, Hashable {
        case add(after: Identifier?)
        case rename(Identifier)
        case minutes(Identifier)
        case hours
        case plan
    }

    init(_ state: State) {
        meeting = state.meetingToPlan
        calendar = MeetingCalendar(state.laboratory, today: state.today, calendar: state.plan.calendar)
        revision = -1
        self = fresh(state)
        if meeting == nil { focus = .calendar }
        selectAhead()
    }

    /// The same card for the records as they are now.
    func fresh(_ state: State) -> MeetingCard {
        guard revision != state.revision else { return self }
        var card = self
        card.revision = state.revision
        if card.meeting.flatMap({ state.laboratory.meetings[$0] }) == nil { card.meeting = state.meetingToPlan }
        card.proposals = state.laboratory.proposedAgenda(for: card.meeting, today: state.today)
        card.calendar = MeetingCalendar(
            state.laboratory, today: state.today, weeks: weeks, calendar: state.plan.calendar)
        return card
    }

    /// Proposes days at another rhythm.
    mutating func change(weeks: Int?, _ state: State) {
        (self.weeks, revision) = (weeks, -1)
        self = fresh(state)
    }

    /// The first line of the calendar that is not over.
    private mutating func selectAhead() {
        selected[.calendar] = calendar.entries.firstIndex { $0.meeting == meeting || !$0.isHeld } ?? 0
    }

    /// The points of the agenda.
    func lines(_ state: State) -> [AgendaLine] { meeting.flatMap { state.laboratory.meetings[$0]?.agenda.lines } ?? [] }

    /// How many lines a list has.
    func count(_ focus: Focus, _ state: State) -> Int {
        switch focus {
        case .agenda: lines(state).count
        case .proposals: proposals.count
        case .calendar: calendar.entries.count
        }
    }

    /// The line under the cursor of a list; nil when it is empty.
    func place(_ focus: Focus, _ state: State) -> Int? {
        let count = count(focus, state)
        return count == 0 ? nil : min(max(selected[focus] ?? 0, 0), count - 1)
    }

    /// The point under the cursor.
    func current(_ state: State) -> AgendaLine? { place(.agenda, state).map { lines(state)[$0] } }

    mutating func move(by step: Int, _ state: State) {
        selected[focus] = min(max((place(focus, state) ?? 0) + step, 0), max(0, count(focus, state) - 1))
    }

    /// Puts the cursor of the agenda on a point.
    mutating func select(_ item: Identifier, _ state: State) {
        if let place = lines(state).firstIndex(where: { $0.item.id == item }) { selected[.agenda] = place }
    }
}

extension State {
    /// The meeting that people prepare: the one selected in the minutes if it is not over, else the next one.
    var meetingToPlan: Identifier? {
        if pane == .minutes, let id = selection?.record.id, let meeting = laboratory.meetings[id], meeting.ended == nil,
            meeting.date.map({ $0 >= today }) ?? false
        {
            return id
        }
        let ahead = laboratory.meetings.filter { $0.ended == nil && $0.date.map { $0 >= today } ?? false }
        return ahead.min { ($0.date ?? today) < ($1.date ?? today) }?.id
    }

    /// Opens the meeting that runs, else the next one.
    mutating func startMeeting() {
        if let running = laboratory.runningMeeting { return overlays.append(.session(SessionCard(running.id))) }
        overlays.append(.meeting(MeetingCard(self)))
    }

    /// A meeting that was opened in the last hours goes on where it was; of another one it is said that it is open.
    mutating func returnToMeeting() {
        guard let meeting = laboratory.runningMeeting, let started = meeting.started else { return }
        let isRecent = (0...12 * 3600).contains(now.seconds(since: started))
        if isRecent, !isPreview { overlays.append(.session(SessionCard(meeting.id))) }
        let name = Phrase(meeting.name(in: .french, today: today), meeting.name(in: .english, today: today))
        if message == nil { message = Message(Words.meetingRuns(name)) }
    }
}
