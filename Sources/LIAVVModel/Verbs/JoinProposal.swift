extension Laboratory {
    /// Says of an action that is there already that a proposal is where it came from, too.
    ///
    /// - Throws: `Refusal.proposal` when it says so already, or when the proposal was turned down.
    public func joining(_ target: Target, to id: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        guard let proposal = proposal(at: target) else { throw .proposal(.none(heading(of: target))) }
        guard var action = actions[id] else { throw .unknownReference(id.text) }
        guard !proposal.actions.contains(id) else { throw .proposal(.joinedAlready(action: action.title)) }
        guard proposal.state != .turnedDown else {
            throw .proposal(.turnedDown(reason: proposal.reason))
        }
        let before = action.value
        action.provenance.removeAll { $0.id == proposal.provenance.id }
        action.provenance.append(proposal.provenance)
        let label = Phrase(
            "Proposition rattachée à «\u{A0}\(action.title)\u{A0}»", "Proposal joined to “\(action.title)”")
        return Change(stamp: stamp, label: label, edits: Edit.between(before, action.value, of: action.reference))
    }
}
