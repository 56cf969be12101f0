extension Laboratory {
    /// Takes members off contributions.
    ///
    /// - Throws: `Refusal.notAssigned` when one of them has no share in one of the contributions;
    ///   `.hasDeclined` when someone else would wipe out a member's answer, after which they could be assigned again.
    public func unassigning(
        _ contributions: [ContributionReference], from members: [Identifier], stamp: Stamp
    ) throws(Refusal) -> Change {
        var edits: [Edit] = []
        for (action, pieces) in try grouped(contributions) {
            var changed = action
            for piece in pieces {
                for member in members { try unassign(&changed.contributions[piece], member, stamp) }
            }
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        let taken = members.count > 1 ? "retiré·es" : "retiré·e"
        let label = Phrase("\(names(members)) \(taken) de ", "\(names(members)) taken off ") + titles(contributions)
        return Change(stamp: stamp, label: label, edits: edits)
    }

    private func unassign(_ contribution: inout Contribution, _ member: Identifier, _ stamp: Stamp) throws(Refusal) {
        guard let place = contribution.shares.firstIndex(where: { $0.member == member }) else {
            throw .notAssigned(member: members[member]?.fullName ?? member.text, contribution: contribution.title)
        }
        try mayChange(contribution.shares[place], of: contribution, stamp)
        contribution.shares.remove(at: place)
    }
}
