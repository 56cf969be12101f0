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
        if case .due(.before) = step, event.day == nil { throw .plan(.noEventDay) }
        var mover = Mover(self, plan: plan, step: step)
        for id in ids {
            guard let action = action(id, in: plan.scenario) ?? actions[id] else { throw .unknownReference(id.text) }
            mover.move(action)
        }
        mover.moveFollowers()
        let names = ids.count == 1 ? "«\u{A0}\(title(ids[0]))\u{A0}»" : "\(ids.count) actions"
        let english = ids.count == 1 ? "“\(title(ids[0]))”" : "\(ids.count) actions"
        return mover.preview(stamp: stamp, label: Phrase("dates de ", "dates of ") + Phrase(names, english))
    }

    /// What moving the event to another day would change: every J−n follows, the other dates stay.
    ///
    /// - Throws: `Refusal` when that comes to no day.
    public func movingEvent(by step: MoveStep, plan: Plan, stamp: Stamp) throws(Refusal) -> MovePreview {
        guard let day = step.day(from: event.day, eventDay: event.day, calendar: plan.calendar) else {
            throw .plan(.noEventDay)
        }
        var after = self
        after.settings.event.day = day
        let moves = actions(in: plan.scenario).filter { !$0.status.isClosed }.compactMap { action -> ActionMove? in
            guard (action.start?.isRelative ?? false) || (action.due?.isRelative ?? false) else { return nil }
            return ActionMove(
                action.id, start: (startDay(of: action), after.startDay(of: action)),
                due: (dueDay(of: action), after.dueDay(of: action)), because: nil)
        }
        let edits = Edit.between(settings.value, after.settings.value, of: settings.reference)
        let change = Change(stamp: stamp, label: Phrase("jour de l’événement", "day of the event"), edits: edits)
        let last = { (move: ActionMove) in move.due.after?.number ?? .max }
        let ordered = moves.sorted { (last($0), $0.action) < (last($1), $1.action) }
        return MovePreview(change: change, moves: ordered, pinned: [], before: plan, laboratory: after)
    }
}

extension MovePreview {
    /// Compares the plan before with the one after.
    init(change: Change, moves: [ActionMove], pinned: [PinnedAction], before: Plan, laboratory: Laboratory) {
        let after = Plan(
            laboratory, scenario: before.scenario, today: before.nodes.today, calendar: before.calendar)
        let known = Set(before.findings.map(\.name)), now = Set(after.findings.map(\.name))
        self.init(
            change: change, moves: moves, pinned: pinned,
            newProblems: after.findings.filter { !known.contains($0.name) },
            solvedProblems: before.findings.filter { !now.contains($0.name) }, laboratory: laboratory, plan: after)
    }
}

extension PlanFinding {
    /// Its action and its kind, whatever the days.
    fileprivate var name: String { "\(action.text)/\(problem.kind)" }
}
