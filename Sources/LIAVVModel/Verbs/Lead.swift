extension Laboratory {
    /// Makes a member the lead of a contribution, or takes the lead off: who led it goes on as a contributor.
    ///
    /// Someone who has no share in it yet is offered one, as `assigning` offers.
    /// - Parameters:
    ///   - member: who shall lead; nil: nobody.
    ///   - handingOver: whether who leads it now may be relieved of it, in the same change.
    ///   - today: the day on the wall, which tells the latest meeting; without it, that of the stamp.
    /// - Throws: `Refusal` when someone else leads it already, the member does, nobody does, or the member has left or
    ///   declined.
    public func leading(
        _ reference: ContributionReference, by member: Identifier?, handingOver: Bool = false, stamp: Stamp,
        today: Day? = nil
    ) throws(Refusal) -> Change {
        guard let (action, places) = try grouped([reference]).first, let place = places.first else {
            throw .contributionGone
        }
        var changed = action
        let former = action.contributions[place].leadShare?.member
        if let member {
            try action.requireOpen(place)
            guard former == nil || former == member || handingOver else {
                throw .leadTaken(by: name(former), contribution: action.contributions[place].title)
            }
            try crown(member, &changed.contributions[place], stamp, today ?? stamp.date.day)
        } else if former == nil {
            throw .noLead(action.contributions[place].title)
        } else {
            changed.contributions[place].relieveLead()
        }
        return Change(
            stamp: stamp, label: leadLabel(reference, former, member),
            edits: Edit.between(action.value, changed.value, of: action.reference))
    }

    private func crown(
        _ member: Identifier, _ piece: inout Contribution, _ stamp: Stamp, _ today: Day
    ) throws(Refusal) {
        if piece.leadShare?.member == member { throw .leadsAlready(member: name(member), contribution: piece.title) }
        piece.relieveLead()
        guard let place = piece.shares.firstIndex(where: { $0.member == member }) else {
            return try add(offers(to: [member], role: .lead, author: stamp.author, today: today)[0], to: &piece)
        }
        if let person = members[member], person.hasLeft { throw .memberHasLeft(person.fullName) }
        if piece.shares[place].state == .declined {
            try mayChange(piece.shares[place], of: piece, stamp)
            piece.shares[place].accept()
        }
        piece.shares[place].role = .lead
    }

    private func leadLabel(_ reference: ContributionReference, _ former: Identifier?, _ member: Identifier?) -> Phrase {
        let title = titles([reference])
        switch (former, member) {
        case (let former?, let member?):
            return Phrase("pilote de ", "lead of ") + title + Phrase("\u{A0}: ", ": ")
                + Phrase(verbatim: "\(names([former])) → \(names([member]))")
        case (nil, let member?):
            return Phrase("\(names([member])) pilote ", "\(names([member])) leads ") + title
        default:
            return Phrase(
                "\(names(former.map { [$0] } ?? [])) ne pilote plus ",
                "\(names(former.map { [$0] } ?? [])) no longer leads ") + title
        }
    }

    /// What people call a member.
    func name(_ member: Identifier?) -> String { member.map { members[$0]?.fullName ?? $0.text } ?? "?" }
}

extension Contribution {
    /// Who leads it goes on as a contributor.
    mutating func relieveLead() {
        for place in shares.indices where shares[place].role == .lead && shares[place].state != .declined {
            shares[place].role = .contributor
        }
    }
}

extension Share {
    /// Whoever has the share takes it on.
    mutating func accept() { (state, reason) = (.accepted, "") }
}
