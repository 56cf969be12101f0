import LIAVVModel
import TerminalCanvas

extension RoadmapColumn {
    /// What the column says of an action.
    func cell(of action: Action, _ state: State) -> Span {
        let laboratory = state.laboratory
        switch self {
        case .due: return Self.due(of: action, state)
        case .start:
            return Span(laboratory.startDay(of: action)?.brief(in: state.language, today: state.today) ?? "", .muted)
        case .countdown:
            guard let due = laboratory.dueDay(of: action), let event = laboratory.event.day else { return Span("") }
            return Span((event - due).countdown(in: state.language), .muted)
        case .lead: return Span(action.lead.map { laboratory.members[$0]?.givenName ?? $0.text } ?? "", .plain)
        case .taken: return Self.taken(of: action)
        case .status:
            guard !state.digest.setAside.contains(action.id) else { return Span(state.say(Words.setAside), .muted) }
            return Span(state.say(action.status.label), action.status.sign.style)
        case .slack: return Self.slack(of: action, state)
        case .priority: return Self.priority(of: action, state)
        case .effort: return Self.effort(of: action, state)
        case .phase: return Span(action.phase, .muted)
        case .tags: return Span(action.tags.map { "#" + $0 }.joined(separator: " "), .muted)
        }
    }

    /// A date, with a sign before it when it is past and the thing is not done.
    private static func due(of action: Action, _ state: State) -> Span {
        guard let day = state.laboratory.dueDay(of: action) else { return Span("") }
        let late = state.laboratory.isLate(action, today: state.today)
        return Span((late ? "! " : "  ") + day.brief(in: state.language, today: state.today), late ? .bad : .plain)
    }

    /// Working days of slack: a filled sign where the action is critical, a warning where something cannot be met.
    private static func slack(of action: Action, _ state: State) -> Span {
        guard let planned = state.plan[action.id], let slack = planned.totalSlack else { return Span("") }
        let isBroken = planned.problems.contains(where: \.isBlocking)
        let sign = isBroken ? "!" : planned.isCritical ? "▓" : ""
        let style: Style = isBroken ? .bad : planned.isCritical ? .accent : .muted
        return Span(sign + " " + state.say(Words.workingDays(slack)), style)
    }

    private static func taken(of action: Action) -> Span {
        guard !action.contributions.isEmpty else { return Span("") }
        let taken = action.contributions.count { !$0.activeShares.isEmpty }
        let isOpen = taken == 0 && !action.status.isClosed
        return Span("\(taken)/\(action.contributions.count)", isOpen ? .warning : .muted)
    }

    private static func priority(of action: Action, _ state: State) -> Span {
        switch action.priority {
        case .high: Span(state.say(action.priority.label), .warning)
        case .normal: Span("")
        case .low: Span(state.say(action.priority.label), .muted)
        }
    }

    private static func effort(of action: Action, _ state: State) -> Span {
        guard !action.contributions.isEmpty else { return Span("") }
        let effort = action.effort
        let unknown = effort.unknown > 0 ? (effort.hours > 0 ? "+?" : "?") : ""
        let hours = effort.hours > 0 ? effort.hours.hours(in: state.language) : ""
        return Span(hours + unknown, .muted)
    }
}

extension Action {
    /// The hours of its contributions whose effort is known, and how many there are whose effort is not.
    var effort: (hours: Double, unknown: Int) {
        contributions.reduce(into: (0, 0)) { sum, piece in
            if let hours = piece.effort { sum.0 += hours } else { sum.1 += 1 }
        }
    }
}
