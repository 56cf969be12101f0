import LIAVVModel

extension Listing {
    static func actions(_ session: Session, _ filter: ListFilter) -> Listing {
        let laboratory = session.laboratory
        var listing = Listing(
            [Words.title, Words.status, Words.due, Words.lead, Words.taken], keys: Action.fields.map(\.key))
        for action in laboratory.actionsByDate where filter.concerns(action) {
            let isLate = laboratory.isLate(action, today: session.today)
            guard !filter.unassigned || action.isUnassigned, !filter.late || isLate else { continue }
            let taken = action.contributions.count { !$0.activeShares.isEmpty }
            listing.add(
                action.id.text,
                [
                    action.title, action.status.label(session.language), session.due(action.due, isLate: isLate),
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
        for entry in laboratory.byDate(laboratory.contributions.filter(filter.concerns)) {
            let isLate = laboratory.isLate(entry, today: session.today)
            guard !filter.unassigned || entry.isUnassigned, !filter.late || isLate else { continue }
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
