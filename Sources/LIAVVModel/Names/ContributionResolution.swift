extension Laboratory {
    /// The one contribution that `text` points at; an action stands for its contribution when it has exactly one.
    ///
    /// - Throws: `Refusal` when it points at none, at several, or at an action whose contributions must be told apart.
    public func contribution(named text: String) throws(Refusal) -> ContributionReference {
        // An action's own identifier comes first: nobody types one in full and means something else.
        if let action = Identifier(text).flatMap({ actions[$0] }) { return try onlyContribution(of: action, text) }
        do throws(Refusal) {
            let found = try target(text) { $0.contribution != nil }
            guard let reference = found.contribution else { throw Refusal.notAContribution(heading(of: found)) }
            return reference
        } catch {
            guard case .unknownReference = error else { throw error }
            let other = try target(text)
            guard other.path.isEmpty, let action = actions[other.record.id] else {
                throw .notAContribution(heading(of: other))
            }
            return try onlyContribution(of: action, text)
        }
    }

    private func onlyContribution(of action: Action, _ text: String) throws(Refusal) -> ContributionReference {
        guard let first = action.contributions.first else { throw .notAContribution(action.title) }
        guard action.contributions.count == 1 else {
            throw .ambiguousReference(text, candidates: action.contributions.map { "\($0.title) (\($0.id))" })
        }
        return ContributionReference(action: action.id, contribution: first.id)
    }
}
