extension Laboratory {
    /// What names a passage of minutes, or an item of a layout, that is not there.
    func passageProblems() -> [IntegrityProblem] {
        let passages = Dictionary(uniqueKeysWithValues: meetings.map { ($0.id, Set($0.body.map(\.id))) })
        let items = Set(layouts.flatMap { $0.items.map(\.id) })
        return followUpProblems(passages)
            + actions.flatMap { action in
                sourceProblems(of: action.reference, action.provenance, passages) + standProblems(of: action, items)
            } + scenarios.flatMap { sourceProblems(of: $0.reference, $0.provenance, passages) }
    }

    /// A source whose meeting is missing is already a dangling reference.
    private func sourceProblems(
        of record: RecordReference, _ sources: [Provenance], _ passages: [Identifier: Set<Identifier>]
    ) -> [IntegrityProblem] {
        sources.compactMap { source in
            guard let block = source.block, let known = passages[source.meeting], !known.contains(block) else {
                return nil
            }
            let reason = IntegrityProblem.Reason.unknownPassage(block, meeting: source.meeting)
            return IntegrityProblem(record, ["provenance", source.id.text, "block"], reason)
        }
    }

    private func standProblems(of action: Action, _ items: Set<Identifier>) -> [IntegrityProblem] {
        guard let stand = action.stand, !items.contains(stand) else { return [] }
        return [IntegrityProblem(action.reference, ["stand"], .unknownItem(stand))]
    }
}
