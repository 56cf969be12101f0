/// Why what someone typed cannot be planned.
public enum PlanRefusal: Hashable, Sendable {
    /// The action would wait for itself; the titles, each waiting for the next, the first again at the end.
    case cycle([String])
    /// What it would wait for will not be done.
    case unavailable(String, PlanProblem.Obstacle)
    /// That is neither a date nor a distance.
    case notAMove(String)
    /// It would count from an event that has no day.
    case noEventDay(field: String = "due")
    /// It would happen before the laboratory was there.
    case beforeLaboratory(field: String, day: Day, first: Day)
}

extension PlanRefusal {
    /// The field that it is about.
    public var fieldKey: String {
        switch self {
        case .cycle, .unavailable: "dependencies"
        case .beforeLaboratory(let field, _, _): field
        case .noEventDay(let field): field
        case .notAMove: "due"
        }
    }

    /// One sentence: what was refused and why.
    public var phrase: Phrase {
        switch self {
        case .cycle(let titles):
            Phrase(
                "Ces actions s’attendraient en rond\u{A0}: "
                    + titles.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: " attend ") + ".",
                "These actions would wait for each other in a circle: "
                    + titles.map { "“\($0)”" }.joined(separator: " waits for ") + ".")
        case .notAMove(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une date\u{A0}: J-20, 14/3, vendredi, +2s (semaines), -3j (jours ouvrés).",
                "“\(text)” is no date: D-20, 14/3, Friday, +2w (weeks), -3d (working days).")
        case .noEventDay:
            Phrase(
                "L’événement n’a pas encore de jour\u{A0}; donnez une date, ou d’abord son jour (touche j).",
                "The event has no day yet; give a date, or its day first (key j).")
        case .unavailable(let title, let obstacle): Self.unavailable(title, obstacle)
        case .beforeLaboratory(_, let day, let first):
            Phrase(
                "Le laboratoire n’existait pas encore le \(day.long(in: .french))\u{A0}; au plus tôt le \(first.long(in: .french)).",
                "The laboratory was not there yet on \(day.long(in: .english)); \(first.long(in: .english)) at the earliest."
            )
        }
    }

    private static func unavailable(_ title: String, _ obstacle: PlanProblem.Obstacle) -> Phrase {
        let reason =
            switch obstacle {
            case .removed: Phrase("a été retirée", "was removed")
            case .dropped: Phrase("est abandonnée", "was dropped")
            case .setAside: Phrase("est archivée avec son scénario", "was archived with its scenario")
            case .otherScenario: Phrase("est d’un autre scénario", "belongs to another scenario")
            }
        return Phrase("«\u{A0}\(title)\u{A0}» ", "“\(title)” ") + reason
            + Phrase("\u{A0}; on ne peut pas l’attendre.", "; nothing can wait for it.")
    }
}

extension Laboratory {
    /// The first day on which anything can have happened: when the laboratory was set up, else five years before its
    /// first meeting; nil when neither is known.
    public var firstDay: Day? {
        settings.founded ?? meetings.compactMap(\.date).min().map { $0 - 5 * 365 }
    }

    /// Refuses what would be new in an action and cannot be planned; what was so before is for the plan to say.
    func refuseUnplannable(_ action: Action) throws(Refusal) {
        let former = actions[action.id]
        let known = Set((former?.dependencies ?? []).map(\.on))
        let aside = setAside
        for dependency in action.dependencies where !known.contains(dependency.on) {
            if let obstacle = obstacle(dependency.on, aside) {
                throw .plan(.unavailable(title(dependency.on), obstacle))
            }
            if let way = way(from: dependency.on, to: action.id) {
                throw .plan(.cycle(([action.id] + way).map { $0 == action.id ? action.title : title($0) }))
            }
        }
        try refuseEarly(action)
        try refuseDistance(action)
    }

    /// Refuses a new distance to an event that has no day.
    private func refuseDistance(_ action: Action) throws(Refusal) {
        guard event.day == nil else { return }
        let former = actions[action.id]
        if let start = action.start, start.isRelative, start != former?.start {
            throw .plan(.noEventDay(field: "start"))
        }
        if let due = action.due, due.isRelative, due != former?.due { throw .plan(.noEventDay(field: "due")) }
    }

    /// Refuses a new date from before the laboratory.
    func refuseEarly(_ action: Action) throws(Refusal) {
        guard let first = firstDay else { return }
        let former = actions[action.id]
        let days = [("start", startDay(of: action)), ("due", dueDay(of: action)), ("completed", action.completed)]
        let formerDays = [former.flatMap(startDay(of:)), former.flatMap(dueDay(of:)), former?.completed]
        for ((field, day), before) in zip(days, formerDays) {
            if let day, day < first, day != before {
                throw .plan(.beforeLaboratory(field: field, day: day, first: first))
            }
        }
    }

    private func obstacle(_ id: Identifier, _ aside: Set<Identifier>) -> PlanProblem.Obstacle? {
        guard let other = actions[id] else { return .removed }
        if other.status == .dropped { return .dropped }
        return aside.contains(id) ? .setAside : nil
    }

    /// The actions from one to another along what each waits for, both included; nil when the one does not wait for the other.
    func way(from first: Identifier, to last: Identifier) -> [Identifier]? {
        var before: [Identifier: Identifier] = [:]
        var pending = [first], place = 0
        while place < pending.count {
            let id = pending[place]
            place += 1
            if id == last {
                var way = [last]
                while let next = way.last.flatMap({ before[$0] }) { way.append(next) }
                return way.reversed()
            }
            for next in actions[id]?.dependencies.map(\.on) ?? [] where before[next] == nil && next != first {
                before[next] = id
                pending.append(next)
            }
        }
        return nil
    }
}
