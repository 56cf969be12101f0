import LIAVVModel

extension Listing {
    static func actions(_ session: Session, _ filter: ListFilter) -> Listing {
        let laboratory = session.laboratory
        var listing = Listing(
            [Words.title, Words.status, Words.due, Words.lead, Words.taken], keys: Action.fields.map(\.key))
        let aside = laboratory.setAside
        let sieve = ActionSieve(filter.actions, in: laboratory, today: session.today, viewer: session.viewer)
        for action in laboratory.actionsByDate where filter.concerns(action) && sieve.lets(action) {
            let isLate = laboratory.isLate(action, today: session.today)
            guard !filter.unassigned || (action.isUnassigned && !aside.contains(action.id)), !filter.late || isLate
            else { continue }
            let taken = action.contributions.count { !$0.activeShares.isEmpty }
            listing.add(
                action.id.text,
                [
                    action.title, session.status(action, isAside: aside.contains(action.id)),
                    session.due(action.due, isLate: isLate),
                    session.name(action.lead), "\(taken)/\(action.contributions.count)",
                ], action.value)
        }
        return listing
    }

    static func contributions(_ session: Session, _ filter: ListFilter) -> Listing {
        let laboratory = session.laboratory
        var listing = Listing(
            [Words.title, Words.action, Words.due, Words.effort, Words.contributors],
            keys: ["action"] + Contribution.fields.map(\.key).filter { $0 != "id" })
        let aside = laboratory.setAside
        for entry in laboratory.byDate(laboratory.contributions.filter(filter.concerns)) {
            let isLate = laboratory.isLate(entry, today: session.today)
            guard !filter.unassigned || (entry.isUnassigned && !aside.contains(entry.action.id)),
                !filter.late || isLate
            else { continue }
            let piece = entry.contribution
            let effort = piece.effort.map { $0.hours(in: session.language) } ?? ""
            let due = session.due(piece.due ?? entry.action.due, isLate: isLate)
            listing.add(
                piece.id.text, [piece.title, entry.action.title, due, effort, session.people(piece.shares)],
                piece.value, also: ["action": .text(entry.action.id.text)])
        }
        return listing
    }
}

extension Session {
    /// How far an action is, with a word when it is no part of the plan any more.
    func status(_ action: Action, isAside: Bool) -> String {
        action.status.label(language) + (isAside ? " – " + Words.setAside(language) : "")
    }

    /// A due date as people read it, with a word when it has passed.
    func due(_ due: Due?, isLate: Bool) -> String {
        let text = due.map(writer.due) ?? ""
        return isLate ? text + " – " + Words.late(language) : text
    }

    /// A member's first name and surname; empty for nobody.
    func name(_ member: Identifier?) -> String {
        guard let member else { return "" }
        return laboratory.heading(of: RecordReference(kind: .member, id: member), in: language) ?? member.text
    }

    /// Who takes part, with the answer of those who have not accepted.
    func people(_ shares: [Share]) -> String {
        shares.map { share in
            let isAccepted = share.state == .accepted
            return name(share.member) + (isAccepted ? "" : " (\(share.state.label(language)))")
        }.joined(separator: ", ")
    }
}
