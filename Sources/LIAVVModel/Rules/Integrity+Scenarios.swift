extension Laboratory {
    /// Actions of the plan that wait for one which was given up with its scenario: it may never be done.
    func scenarioProblems() -> [IntegrityProblem] {
        let aside = setAside
        guard !aside.isEmpty else { return [] }
        return actions.filter { !$0.status.isClosed && !aside.contains($0.id) }.flatMap { action in
            action.dependencies.filter { aside.contains($0.on) && actions[$0.on]?.status != .done }.map { dependency in
                IntegrityProblem(
                    action.reference, ["dependencies", dependency.on.text], .waitsForSetAside(dependency.on))
            }
        }
    }
}
