extension Laboratory {
    /// Offers contributions to members.
    ///
    /// Nothing is ordered: a share is proposed, except to oneself (accepted) and to someone who was excused from
    /// the latest meeting (to confirm). One change, whatever the number of contributions and members.
    /// - Parameter today: the day on the wall, which tells the latest meeting; without it, that of the stamp.
    /// - Throws: `Refusal` when a member already contributes, declined, has left, or a lead is taken.
    public func assigning(
        _ contributions: [ContributionReference], to members: [Identifier], role: Share.Role = .contributor,
        stamp: Stamp, today: Day? = nil
    ) throws(Refusal) -> Change {
        var edits: [Edit] = []
        let shares = offers(to: members, role: role, author: stamp.author, today: today ?? stamp.date.day)
        for (action, pieces) in try grouped(contributions) {
            var changed = action
            for piece in pieces {
                try action.requireOpen(piece)
                for share in shares { try add(share, to: &changed.contributions[piece]) }
            }
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        return Change(stamp: stamp, label: assignLabel(contributions, members), edits: edits)
    }

    /// The shares that members are offered: proposed, except to oneself and to those excused from the latest meeting.
    func offers(
        to members: [Identifier], role: Share.Role = .contributor, author: Identifier?, today: Day
    ) -> [Share] {
        let meeting = lastMeeting(until: today)
        return members.map { member in
            var share = Share()
            share.member = member
            share.role = role
            share.state = member == author ? .accepted : meeting?.lacked(member) == true ? .toConfirm : .proposed
            return share
        }
    }

    func add(_ share: Share, to contribution: inout Contribution) throws(Refusal) {
        guard let member = members[share.member] else { throw .unknownName(share.member.text) }
        guard !member.hasLeft else { throw .memberHasLeft(member.fullName) }
        if let former = contribution.share(of: member.id) {
            guard former.state != .declined else {
                throw .hasDeclined(member: member.fullName, contribution: contribution.title, reason: former.reason)
            }
            throw .alreadyAssigned(member: member.fullName, contribution: contribution.title)
        }
        if share.role == .lead, let lead = contribution.leadShare {
            throw .leadTaken(by: members[lead.member]?.fullName ?? lead.member.text, contribution: contribution.title)
        }
        contribution.shares.append(share)
    }

    /// The actions concerned, each with the places of its contributions.
    func grouped(_ references: [ContributionReference]) throws(Refusal) -> [(Action, [Int])] {
        var groups: [(Action, [Int])] = []
        var found: [Identifier: Int] = [:]
        for reference in references {
            guard let action = actions[reference.action],
                let place = action.contributions.firstIndex(where: { $0.id == reference.contribution })
            else { throw .contributionGone }
            if let group = found[action.id] {
                groups[group].1.append(place)
            } else {
                found[action.id] = groups.count
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
            return Phrase("« \(title) »", "“\(title)”")
        }
        return Phrase("\(references.count) contributions", "\(references.count) contributions")
    }

    func assignLabel(_ contributions: [ContributionReference], _ members: [Identifier]) -> Phrase {
        Phrase(verbatim: names(members) + " → ") + titles(contributions)
    }
}
