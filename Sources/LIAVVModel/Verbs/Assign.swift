extension Laboratory {
    /// Offers contributions to members.
    ///
    /// Nothing is ordered: a share is proposed, except to oneself (accepted) and to someone who was excused from
    /// the latest meeting (to confirm). One change, whatever the number of contributions and members.
    /// - Throws: `Refusal` when a member already contributes, declined, has left, or a lead is taken.
    public func assigning(
        _ contributions: [ContributionReference], to members: [Identifier], role: Share.Role = .contributor,
        stamp: Stamp
    ) throws(Refusal) -> Change {
        var edits: [Edit] = []
        for (action, pieces) in try grouped(contributions) {
            var changed = action
            for piece in pieces {
                for member in members { try assign(&changed.contributions[piece], member, role, stamp) }
            }
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        return Change(stamp: stamp, label: assignLabel(contributions, members), edits: edits)
    }

    private func assign(
        _ contribution: inout Contribution, _ id: Identifier, _ role: Share.Role, _ stamp: Stamp
    ) throws(Refusal) {
        guard let member = members[id] else { throw .unknownName(id.text) }
        guard !member.hasLeft else { throw .memberHasLeft(member.fullName) }
        if let share = contribution.share(of: id) {
            guard share.state != .declined else {
                throw .hasDeclined(member: member.fullName, contribution: contribution.title, reason: share.reason)
            }
            throw .alreadyAssigned(member: member.fullName, contribution: contribution.title)
        }
        if role == .lead, let lead = contribution.leadShare {
            throw .leadTaken(by: members[lead.member]?.fullName ?? lead.member.text, contribution: contribution.title)
        }
        var share = Share()
        share.member = id
        share.role = role
        share.state = id == stamp.author ? .accepted : wasExcused(id, today: stamp.date.day) ? .toConfirm : .proposed
        contribution.shares.append(share)
    }

    /// The actions concerned, each with the places of its contributions.
    func grouped(_ references: [ContributionReference]) throws(Refusal) -> [(Action, [Int])] {
        var groups: [(Action, [Int])] = []
        for reference in references {
            guard let action = actions[reference.action],
                let place = action.contributions.firstIndex(where: { $0.id == reference.contribution })
            else { throw .contributionGone }
            if let group = groups.firstIndex(where: { $0.0.id == action.id }) {
                groups[group].1.append(place)
            } else {
                groups.append((action, [place]))
            }
        }
        return groups
    }

    func names(_ ids: [Identifier]) -> String {
        ids.map { members[$0]?.givenName ?? $0.text }.joined(separator: ", ")
    }

    func titles(_ references: [ContributionReference]) -> Phrase {
        if references.count == 1, let title = references.first.flatMap(contribution)?.contribution.title {
            return Phrase("« \(title) »", "“\(title)”")
        }
        return Phrase("\(references.count) contributions", "\(references.count) contributions")
    }

    private func assignLabel(_ contributions: [ContributionReference], _ members: [Identifier]) -> Phrase {
        Phrase(verbatim: names(members) + " → ") + titles(contributions)
    }
}
