extension Laboratory {
    /// Dates in the wrong order. J−n counts from the day of the event; without one it cannot be judged.
    func dateProblems() -> [IntegrityProblem] {
        let closures = settings.closures.compactMap { closure -> IntegrityProblem? in
            guard let from = closure.from, let to = closure.to, to < from else { return nil }
            let path = ["closures", closure.id.text, "to"]
            return IntegrityProblem(settings.reference, path, .closureTurnedRound(from: from, to: to))
        }
        return actions.flatMap { action in orderProblems(of: action) } + closures
            + members.flatMap { absenceProblems(of: $0) }
    }

    /// What of an action is due before it begins.
    func orderProblems(of action: Action) -> [IntegrityProblem] {
        guard let start = action.start else { return [] }
        let own = problem(action, ["due"], start: start, due: action.due)
        let nested = action.contributions.map {
            problem(action, ["contributions", $0.id.text, "due"], start: start, due: $0.due)
        }
        return ([own] + nested).compactMap(\.self)
    }

    private func problem(_ action: Action, _ path: [String], start: Due, due: Due?) -> IntegrityProblem? {
        guard let start = start.resolved(eventDay: event.day), let due = due?.resolved(eventDay: event.day),
            due < start
        else { return nil }
        return IntegrityProblem(action.reference, path, .dueBeforeStart(start: start, due: due))
    }

    private func absenceProblems(of member: Member) -> [IntegrityProblem] {
        member.absences.compactMap { absence in
            guard let from = absence.from, let to = absence.to, to < from else { return nil }
            let path = ["absences", absence.id.text, "to"]
            return IntegrityProblem(member.reference, path, .absenceTurnedRound(from: from, to: to))
        }
    }

    /// Outlines of rooms and zones that enclose nothing. A room without any corner has not been measured yet.
    func outlineProblems() -> [IntegrityProblem] {
        let rooms = rooms.filter { (1...2).contains($0.outline.count) }.map {
            IntegrityProblem($0.reference, ["outline"], .tooFewCorners(count: $0.outline.count))
        }
        return rooms
            + layouts.flatMap { layout in
                layout.zones.filter { $0.outline.count < 3 }.map { zone in
                    let path = ["zones", zone.id.text, "outline"]
                    return IntegrityProblem(layout.reference, path, .tooFewCorners(count: zone.outline.count))
                }
            }
    }
}
