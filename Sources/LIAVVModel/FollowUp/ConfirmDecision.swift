extension Laboratory {
    /// A decision to be confirmed: any, since what holds can be confirmed in a later meeting.
    @discardableResult
    public func confirmable(_ reference: PassageReference) throws(Refusal) -> Passage { try decision(reference) }

    /// Makes a decision hold again, or says where it was confirmed; what had taken its place takes it no more.
    ///
    /// - Parameter place: the meeting, or the passage, in which it was spoken of.
    /// - Throws: `Refusal.followUp(.stillActed)` when it holds and neither place nor reason is given.
    public func confirming(
        decision reference: PassageReference, at place: Target? = nil, reason: String = "", stamp: Stamp
    ) throws(Refusal) -> Change {
        let decision = try confirmable(reference)
        let holds = decision.block.state == nil || decision.block.state == .acted
        if holds, place == nil, Self.oneLine(reason).isEmpty { throw .followUp(.stillActed) }
        let title = decision.block.text.asTitle
        let label = Phrase(
            "Décision actée de nouveau\u{A0}: «\u{A0}\(title)\u{A0}»", "Decision confirmed: “\(title)”")
        let step = try step(.acted, at: place, reason: reason, stamp)
        return try noting(step, of: decision, label, stamp) { ($0.replacedBy, $0.replacedIn) = (nil, nil) }
    }
}
