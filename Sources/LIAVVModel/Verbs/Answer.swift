extension Laboratory {
    /// Records a member's answer to a share that they were offered.
    ///
    /// - Throws: `Refusal.notAssigned` when they have no share in it.
    public func answering(
        _ reference: ContributionReference, as member: Identifier, _ state: Share.State, reason: String = "",
        stamp: Stamp
    ) throws(Refusal) -> Change {
        guard let action = actions[reference.action], let entry = contribution(reference),
            let piece = action.contributions.firstIndex(where: { $0.id == reference.contribution })
        else { throw .contributionGone }
        guard let place = entry.contribution.shares.firstIndex(where: { $0.member == member }) else {
            throw .notAssigned(member: members[member]?.fullName ?? member.text, contribution: entry.contribution.title)
        }
        var changed = action
        changed.contributions[piece].shares[place].state = state
        changed.contributions[piece].shares[place].reason = reason
        let label =
            Phrase(verbatim: names([member])) + Phrase(" : ", ": ") + state.label + Phrase(verbatim: " — ")
            + titles([reference])
        return Change(
            stamp: stamp, label: label, edits: Edit.between(action.value, changed.value, of: action.reference))
    }
}
