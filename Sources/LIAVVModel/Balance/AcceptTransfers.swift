extension Laboratory {
    /// Offers what a proposal proposes: one transfer, several, or all of them, as one change.
    ///
    /// As in `assigning` nothing is ordered: the new share waits for an answer, except one's own.
    /// - Throws: `Refusal.balance`, with the contribution's title, when something has changed since the proposal was made.
    public func accepting(
        _ transfers: [BalanceTransfer], of proposal: BalanceProposal, stamp: Stamp, today: Day? = nil
    ) throws(Refusal) -> Change {
        guard !transfers.isEmpty else { throw .balance(.nothingChosen) }
        guard transfers.allSatisfy(proposal.contains) else { throw .balance(.notOfTheProposal) }
        var changed: [Action] = []
        for transfer in transfers {
            let place = changed.firstIndex { $0.id == transfer.contribution.action }
            guard var action = place.map({ changed[$0] }) ?? actions[transfer.contribution.action],
                let piece = action.contributions.firstIndex(where: { $0.id == transfer.contribution.contribution })
            else { throw .contributionGone }
            let title = action.contributions[piece].title
            guard !action.status.isClosed, !action.contributions[piece].status.isClosed, !isSetAside(action) else {
                throw .balance(.closed(contribution: title))
            }
            try move(transfer, in: &action.contributions[piece], stamp.author, today ?? stamp.date.day)
            if let place { changed[place] = action } else { changed.append(action) }
        }
        let edits = changed.flatMap { Edit.between(actions[$0.id]?.value, $0.value, of: $0.reference) }
        return Change(stamp: stamp, label: label(of: transfers), edits: edits)
    }

    private func move(
        _ transfer: BalanceTransfer, in contribution: inout Contribution, _ author: Identifier?, _ today: Day
    ) throws(Refusal) {
        let title = contribution.title
        if let from = transfer.from {
            guard contribution.shares.contains(where: { $0.member == from && $0.isUnanswered }) else {
                let state = contribution.share(of: from)?.state
                throw .balance(.answered(member: members[from]?.fullName ?? from.text, contribution: title, state))
            }
            contribution.shares.removeAll { $0.member == from && $0.isUnanswered }
        } else if Set(contribution.activeShares.map(\.member)).count >= contribution.wanted ?? 1 {
            throw .balance(.complete(contribution: title))
        }
        if let member = members[transfer.to], !member.hasLeft, member.capacity == 0 {
            throw .balance(.noHours(member: member.fullName, contribution: title))
        }
        for share in offers(to: [transfer.to], role: transfer.role, author: author, today: today) {
            try add(share, to: &contribution)
        }
    }

    private func label(of transfers: [BalanceTransfer]) -> Phrase {
        let start = Phrase("Équilibrage\u{A0}: ", "Balance: ")
        guard transfers.count == 1, let only = transfers.first else {
            return start + .counted(transfers.count, Phrase("part", "share"), Phrase("parts", "shares"))
        }
        let people = [only.from, only.to].compactMap(\.self)
        let names = people.map { members[$0]?.givenName ?? $0.text }.joined(separator: " → ")
        return start + Phrase(verbatim: names + (people.count > 1 ? ", " : " → ")) + titles([only.contribution])
    }
}

extension Share {
    /// Offered, and not answered yet.
    var isUnanswered: Bool { state == .proposed || state == .toConfirm }
}
