extension Laboratory {
    /// A member offers to take contributions on: « je me propose ».
    ///
    /// Their share is accepted, be it one that they were offered or had declined: the answer is theirs.
    /// - Throws: `Refusal` when they have taken it on already, have left, or want to lead what someone else leads.
    public func volunteering(
        for contributions: [ContributionReference], as member: Identifier, role: Share.Role = .contributor,
        stamp: Stamp
    ) throws(Refusal) -> Change {
        var edits: [Edit] = []
        for (action, places) in try grouped(contributions) {
            var changed = action
            for place in places {
                try action.requireOpen(place)
                try volunteer(member, role, &changed.contributions[place])
            }
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        let label =
            Phrase("\(names([member])) se propose\u{A0}: ", "\(names([member])) offers to take on ")
            + titles(contributions)
        return Change(stamp: stamp, label: label, edits: edits)
    }

    private func volunteer(
        _ member: Identifier, _ role: Share.Role, _ piece: inout Contribution
    ) throws(Refusal) {
        guard let place = piece.shares.firstIndex(where: { $0.member == member }),
            piece.shares[place].state != .accepted
        else {
            return try add(offers(to: [member], role: role, author: member, today: Day(number: 0))[0], to: &piece)
        }
        if let person = members[member], person.hasLeft { throw .memberHasLeft(person.fullName) }
        if role == .lead, let lead = piece.leadShare, lead.member != member {
            throw .leadTaken(by: name(lead.member), contribution: piece.title)
        }
        if piece.isLedByAnother(than: piece.shares[place]) { piece.shares[place].role = .contributor }
        piece.shares[place].accept()
        if role != .contributor { piece.shares[place].role = role }
    }
}

extension Contribution {
    /// Someone who comes back to a contribution that another has led since does not lead it any more.
    func isLedByAnother(than share: Share) -> Bool {
        share.role == .lead && share.state == .declined && leadShare.map { $0.member != share.member } ?? false
    }
}
