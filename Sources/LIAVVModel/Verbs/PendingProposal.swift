extension Laboratory {
    /// The proposal at a place, of which an action can be made: one only, be it in the bin or without its source.
    ///
    /// - Throws: `Refusal.proposal`, before anyone is asked for a title.
    @discardableResult
    public func acceptable(_ target: Target) throws(Refusal) -> Proposal {
        let proposal = try pending(target)
        let reference = RecordReference(kind: .action, id: proposal.actionName)
        if let title = removed[reference] { throw .proposal(.inBin(action: title, id: reference.id)) }
        if let action = actions[reference.id] { throw .proposal(.madeAlready(action: action.title)) }
        return proposal
    }

    /// The proposal at a place, which nobody has decided on.
    ///
    /// - Throws: `Refusal.proposal`, before anyone is asked for a reason.
    @discardableResult
    public func pending(_ target: Target) throws(Refusal) -> Proposal {
        guard let proposal = proposal(at: target) else { throw .proposal(.none(heading(of: target))) }
        switch proposal.state {
        case .pending: return proposal
        case .takenUp:
            throw .proposal(.takenUp(by: proposal.actions.compactMap { actions[$0]?.title }))
        case .turnedDown: throw .proposal(.turnedDown(reason: proposal.reason))
        }
    }
}
