extension Laboratory {
    /// Whether an action belongs to a scenario: it is of the trunk and not taken from it, or of the scenario itself.
    /// Without a scenario, all do.
    public func belongs(_ action: Action, to scenario: Identifier?) -> Bool {
        guard let scenario, let shown = scenarios[scenario] else { return true }
        return (action.scenarios.isEmpty || action.scenarios.contains(scenario)) && !shown.takes.contains(action.id)
    }

    /// An action as a scenario has it, with what it changes there; nil when it is not in it. Without a scenario, the
    /// action as it stands.
    public func action(_ id: Identifier, in scenario: Identifier?) -> Action? {
        guard let action = actions[id], belongs(action, to: scenario) else { return nil }
        let change = scenario.flatMap { scenarios[$0]?.changes.first { $0.action == id } }
        return change.map(action.changed) ?? action
    }

    /// The actions of a scenario as it has them; without a scenario, all as they stand.
    public func actions(in scenario: Identifier?) -> [Action] {
        guard let scenario, let shown = scenarios[scenario] else { return Array(actions) }
        let taken = Set(shown.takes)
        let changes = Dictionary(shown.changes.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
        return actions.filter { action in
            (action.scenarios.isEmpty || action.scenarios.contains(scenario)) && !taken.contains(action.id)
        }.map { action in changes[action.id].map(action.changed) ?? action }
    }

    /// The actions that all scenarios share.
    public var trunk: [Action] { actions.filter(\.scenarios.isEmpty) }

    /// Whether an action is no part of the plan any more: only scenarios that were archived have it, or the one that
    /// was kept does without it.
    public func isSetAside(_ action: Action) -> Bool {
        guard !action.scenarios.isEmpty else {
            return scenarios.contains { $0.state == .kept && $0.takes.contains(action.id) }
        }
        return action.scenarios.allSatisfy { scenarios[$0]?.state == .archived }
    }

    /// The actions that are no part of the plan any more, in one pass over the roadmap.
    public var setAside: Set<Identifier> {
        guard scenarios.contains(where: { $0.state != .studied }) else { return [] }
        let archived = Set(scenarios.filter { $0.state == .archived }.map(\.id))
        var aside = Set(
            scenarios.filter { $0.state == .kept }.flatMap(\.takes).filter { id in
                actions[id]?.scenarios.isEmpty == true
            })
        for action in actions where !action.scenarios.isEmpty && action.scenarios.allSatisfy(archived.contains) {
            aside.insert(action.id)
        }
        return aside
    }
}

extension Action {
    /// The action with what a scenario changes in it.
    fileprivate func changed(by change: ScenarioChange) -> Action {
        var action = self
        action.start = change.start ?? start
        action.due = change.due ?? due
        return action
    }
}
