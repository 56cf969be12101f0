import LIAVVModel
import TerminalCanvas

extension RowContent {
    mutating func fill(_ action: Action, _ state: State) {
        let late = state.laboratory.isLate(action, today: state.today)
        sign = action.isMilestone && !action.status.isClosed ? Span("◆", late ? .bad : .accent) : action.status.sign
        let isAside = state.laboratory.isSetAside(action)
        let style: Style = action.status.isClosed || isAside ? .muted : .plain
        words = Span(action.title, style)
        if isAside { (sign, words.text) = (Span("×", .muted), action.title + " · " + state.say(Words.setAside)) }
        if let day = state.laboratory.dueDay(of: action) {
            let left = state.laboratory.event.day.map { ($0 - day).countdown(in: state.language) } ?? ""
            notes.append(dateNote(day, late: late, state))
            notes.append(Note(left, 5))
        } else {
            notes.append(Note("", 15))
            notes.append(Note("", 5))
        }
        let taken = action.contributions.count { !$0.activeShares.isEmpty }
        let share = action.contributions.isEmpty ? "" : "\(taken)/\(action.contributions.count)"
        notes.append(Note(share, 4, taken == 0 && !action.status.isClosed && !isAside ? .warning : .muted))
    }

    /// A date, with a sign before it when it is past and the thing is not done.
    private func dateNote(_ day: Day, late: Bool, _ state: State) -> Note {
        Note((late ? "! " : "  ") + day.brief(in: state.language, today: state.today), 15, late ? .bad : .plain)
    }

    mutating func fill(_ entry: ContributionEntry, _ state: State) {
        let contribution = entry.contribution
        sign = state.markedPieces.contains(entry.reference) ? Span("■", .accent) : contribution.sign
        words = Span(contribution.title, contribution.status.isClosed ? .muted : .plain)
        let late = state.laboratory.isLate(entry, today: state.today)
        let people = state.people(of: contribution, columns: 15)
        if !people.text.isEmpty { notes.append(Note(people.text, 15, people.style)) }
        notes.append(state.laboratory.dueDay(of: entry).map { dateNote($0, late: late, state) } ?? Note("", 15))
        notes.append(
            Note((contribution.effort?.hours(in: state.language) ?? "? h").padded(to: 6, alignment: .right), 6))
    }

    mutating func fill(_ member: Member, _ state: State) {
        let load = state.digest.loads[member.id] ?? Load()
        sign = Span(state.viewer == member.id ? "★" : " ", .accent)
        words = Span(member.fullName)
        notes.append(Note(load.hours.hours(in: state.language).padded(to: 6, alignment: .right), 6, .plain))
        notes.append(Note("\(load.contributions) contr.", 9))
        if state.digest.excused.contains(member.id) {
            notes.append(Note(state.say(Phrase("excusé·e", "excused")), 8, .warning))
        }
    }

    mutating func fill(_ contact: Contact) {
        sign = Span("·", .muted)
        words = Span(contact.heading)
        notes.append(Note(contact.role, 24))
    }

    mutating func fill(_ scenario: Scenario, _ state: State) {
        sign = Span(scenario.state == .kept ? "✓" : scenario.state == .archived ? "×" : "?", .accent)
        words = Span(scenario.title)
        notes.append(Note(state.say(scenario.state.label), 11))
    }
}

extension Action.Status {
    /// A sign that goes with the word, so that neither colour nor place alone tells it.
    var sign: Span {
        switch self {
        case .idea: Span("?", .muted)
        case .planned: Span("○")
        case .underWay: Span("◐", .info)
        case .blocked: Span("!", .bad)
        case .done: Span("✓", .good)
        case .dropped: Span("×", .muted)
        }
    }
}

extension Contribution {
    /// Done, dropped, open to all, waiting for an answer, or taken.
    var sign: Span {
        if status == .done { return Span("✓", .good) }
        if status == .dropped { return Span("×", .muted) }
        if activeShares.isEmpty { return Span("○", .warning) }
        return activeShares.contains { $0.state == .accepted } ? Span("●", .good) : Span("◐", .info)
    }
}
