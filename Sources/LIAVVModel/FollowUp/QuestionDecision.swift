extension Laboratory {
    /// A decision, whatever became of it.
    ///
    /// - Throws: `Refusal.followUp` when it is something else, or is not there.
    @discardableResult
    func decision(_ reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try requirePassage(reference)
        guard passage.block.kind == .decision else { throw .followUp(.notADecision(passage.block.text.asTitle)) }
        return passage
    }

    /// A decision that holds, or is under discussion.
    ///
    /// - Throws: `Refusal.followUp` when it was withdrawn, or another one took its place.
    @discardableResult
    public func standing(_ reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try decision(reference)
        if passage.block.state == .withdrawn { throw .followUp(.withdrawn(reason: passage.block.lastReason)) }
        if passage.block.state == .replaced {
            let words = passage.replacement.flatMap { self.passage($0) }?.block.text.asTitle
            throw .followUp(.replaced(by: words ?? ""))
        }
        return passage
    }

    /// Puts a decision under discussion again (« discutée »).
    ///
    /// - Parameter place: the meeting, or the passage, in which it was spoken of.
    /// - Throws: `Refusal.followUp` without a reason, or when the decision holds no more.
    public func questioning(
        decision reference: PassageReference, at place: Target? = nil, reason: String, stamp: Stamp
    ) throws(Refusal) -> Change {
        let decision = try standing(reference)
        let title = decision.block.text.asTitle
        let label = Phrase("Décision discutée\u{A0}: «\u{A0}\(title)\u{A0}»", "Decision questioned: “\(title)”")
        let step = try step(.questioned, at: place, reason: Self.required(reason), stamp)
        return try noting(step, of: decision, label, stamp)
    }
}
