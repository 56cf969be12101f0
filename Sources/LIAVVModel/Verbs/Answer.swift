extension Laboratory {
    /// Records a member's answer to a share that they were offered.
    ///
    /// Who comes back to what another leads by now contributes.
    /// - Throws: `Refusal.notAssigned` when they have no share in it; `.hasDeclined` when someone else wants to change
    ///   that answer.
    public func answering(
        _ reference: ContributionReference, as member: Identifier, _ state: Share.State, reason: String = "",
        stamp: Stamp
    ) throws(Refusal) -> Change {
        if let person = members[member], person.hasLeft { throw .memberHasLeft(person.fullName) }
        let label = Phrase(verbatim: names([member])) + Phrase("\u{A0}: ", ": ") + state.label
        return try changingShare(of: member, in: reference, label + Phrase(verbatim: " — "), stamp) {
            piece, place throws(Refusal) in
            try mayChange(piece.shares[place], of: piece, stamp)
            if state != .declined, piece.isLedByAnother(than: piece.shares[place]) {
                piece.shares[place].role = .contributor
            }
            (piece.shares[place].state, piece.shares[place].reason) = (state, reason)
        }
    }

    /// A member takes their answer back: the contribution waits for it again.
    ///
    /// - Throws: `Refusal.notAssigned` when they have no share in it, `.notAnswered` when they have not answered.
    public func takingBackAnswer(
        _ reference: ContributionReference, as member: Identifier, stamp: Stamp
    ) throws(Refusal) -> Change {
        let label = Phrase(
            "\(names([member])) reprend sa réponse — ", "\(names([member])) takes back an answer — ")
        return try changingShare(of: member, in: reference, label, stamp) { piece, place throws(Refusal) in
            let share = piece.shares[place]
            guard share.state == .accepted || share.state == .declined else {
                throw .notAnswered(member: name(member), contribution: piece.title)
            }
            try mayChange(share, of: piece, stamp)
            if piece.isLedByAnother(than: share) { piece.shares[place].role = .contributor }
            (piece.shares[place].state, piece.shares[place].reason) = (.proposed, "")
        }
    }

    /// Only who declined can change that.
    func mayChange(_ share: Share, of piece: Contribution, _ stamp: Stamp) throws(Refusal) {
        guard share.state == .declined, stamp.author != share.member else { return }
        throw .hasDeclined(member: name(share.member), contribution: piece.title, reason: share.reason)
    }

    /// A change of one share, told with those words and the title.
    private func changingShare(
        of member: Identifier, in reference: ContributionReference, _ label: Phrase, _ stamp: Stamp,
        _ change: (inout Contribution, Int) throws(Refusal) -> Void
    ) throws(Refusal) -> Change {
        guard let (action, places) = try grouped([reference]).first, let piece = places.first else {
            throw .contributionGone
        }
        let contribution = action.contributions[piece]
        guard let place = contribution.shares.firstIndex(where: { $0.member == member }) else {
            throw .notAssigned(member: name(member), contribution: contribution.title)
        }
        var changed = action
        try change(&changed.contributions[piece], place)
        return Change(
            stamp: stamp, label: label + titles([reference]),
            edits: Edit.between(action.value, changed.value, of: action.reference))
    }
}
