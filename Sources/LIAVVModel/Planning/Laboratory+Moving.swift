extension Laboratory {
    /// What moving actions would change: their dates, those of everything that has to follow or to come before, and
    /// what could then no longer be met. What counts from the event (J−n) goes on counting from it.
    ///
    /// - Parameters:
    ///   - ids: the actions; those that are done, have no date or are the event itself stay and are named as such.
    ///   - plan: the plan as it stands, with its calendar, its scenario and its today.
    /// - Throws: `Refusal.unknownReference` when there is no such action.
    public func moving(
        _ ids: [Identifier], by step: MoveStep, plan: Plan, stamp: Stamp
    ) throws(Refusal) -> MovePreview {
        if case .due(.before) = step, event.day == nil { throw .plan(.noEventDay()) }
        var mover = Mover(self, plan: plan, step: step)
        for id in ids {
            guard let action = action(id, in: plan.scenario) ?? actions[id] else { throw .unknownReference(id.text) }
            mover.move(action)
        }
        mover.moveFollowers()
        let names = ids.count == 1 ? "«\u{A0}\(title(ids[0]))\u{A0}»" : "\(ids.count) actions"
        let english = ids.count == 1 ? "“\(title(ids[0]))”" : "\(ids.count) actions"
        return try mover.preview(stamp: stamp, label: Phrase("dates de ", "dates of ") + Phrase(names, english))
    }

    /// What moving the event to another day would change: every J−n follows, the other dates stay.
    ///
    /// - Throws: `Refusal` when that comes to no day.
    public func movingEvent(by step: MoveStep, plan: Plan, stamp: Stamp) throws(Refusal) -> MovePreview {
        guard let day = step.day(from: event.day, eventDay: event.day, calendar: plan.calendar) else {
            throw .plan(.noEventDay())
        }
        if let first = firstDay, day < first {
            throw .plan(.beforeLaboratory(field: "day", day: day, first: first))
        }
        var after = self
        after.settings.event.day = day
        var moves: [ActionMove] = []
        for action in actions(in: plan.scenario) where !action.status.isClosed {
            guard action.start?.isRelative ?? false || action.due?.isRelative ?? false else { continue }
            after.followEvent(action.id, from: self, plan)
            guard let moved = after.action(action.id, in: plan.scenario) else { continue }
            let (old, new) = (MovedDates(self, action), MovedDates(after, moved))
            moves.append(
                ActionMove(
                    action.id, start: (old.start, new.start), due: (old.due, new.due), because: nil,
                    isPast: new.last.map { $0 < plan.nodes.today } ?? false))
        }
        let records = [settings.reference] + moves.map { RecordReference(kind: .action, id: $0.action) }
        let edits = records.flatMap { Edit.between(value(of: $0), after.value(of: $0), of: $0) }
        let change = Change(stamp: stamp, label: Phrase("jour de l’événement", "day of the event"), edits: edits)
        let last = { (move: ActionMove) in move.due.after?.number ?? .max }
        let ordered = moves.sorted { (last($0), $0.action) < (last($1), $1.action) }
        return MovePreview(change: change, moves: ordered, pinned: [], before: plan, laboratory: after)
    }
}

extension Laboratory {
    /// Moves the one date of an action that does not count from the event along with the one that does, so that it takes
    /// as many working days as before. What has begun has begun.
    fileprivate mutating func followEvent(_ id: Identifier, from former: Laboratory, _ plan: Plan) {
        guard let action = actions[id], action.status != .underWay, let start = action.start, let due = action.due,
            start.isRelative != due.isRelative
        else { return }
        let (old, new) = (MovedDates(former, action), MovedDates(self, action))
        let calendar = plan.calendar
        if due.isRelative, let first = old.start, let was = old.due, let now = new.due {
            let days = calendar.boundary(after: now) - calendar.boundary(after: was)
            actions[id]?.start = .day(calendar.day(startingAt: calendar.boundary(before: first) + days))
        } else if let last = old.due, let was = old.start, let now = new.start {
            let days = calendar.boundary(before: now) - calendar.boundary(before: was)
            actions[id]?.due = .day(calendar.day(endingAt: calendar.boundary(after: last) + days))
        }
    }
}

extension MovePreview {
    /// Compares the plan before with the one after.
    init(change: Change, moves: [ActionMove], pinned: [PinnedAction], before: Plan, laboratory: Laboratory) {
        let after = Plan(
            laboratory, scenario: before.scenario, today: before.nodes.today, calendar: before.calendar)
        let known = Dictionary(before.findings.map { ($0.name, $0.problem.days) }, uniquingKeysWith: max)
        let now = Set(after.findings.map(\.name))
        // What is worse than before is as good as new.
        let isNew = { (finding: PlanFinding) in known[finding.name].map { $0 < finding.problem.days } ?? true }
        self.init(
            change: change, moves: moves, pinned: pinned, newProblems: after.findings.filter(isNew),
            solvedProblems: before.findings.filter { !now.contains($0.name) }, laboratory: laboratory, plan: after)
    }
}

extension PlanFinding {
    /// Its action and its kind, whatever the days.
    fileprivate var name: String { "\(action.text)/\(problem.kind)" }
}
