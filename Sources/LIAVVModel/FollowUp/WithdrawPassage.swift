extension Laboratory {
    /// Takes a question back, as whoever asked it may; it stays in the minutes, with the reason.
    ///
    /// - Throws: `Refusal.followUp` without a reason, or when it was withdrawn already.
    public func withdrawing(
        question reference: PassageReference, at place: Target? = nil, reason: String, stamp: Stamp
    ) throws(Refusal) -> Change {
        let question = try answerable(reference)
        let title = question.block.text.asTitle
        let label = Phrase("Question retirée\u{A0}: «\u{A0}\(title)\u{A0}»", "Question withdrawn: “\(title)”")
        let step = try step(.withdrawn, at: place, reason: Self.required(reason), stamp)
        return try noting(step, of: question, label, stamp) { ($0.settledBy, $0.settledIn) = (nil, nil) }
    }

    /// Takes a decision back without another one in its place; it stays in the minutes, with the reason.
    ///
    /// - Parameter place: the meeting, or the passage, in which it was spoken of.
    /// - Throws: `Refusal.followUp` without a reason, or when it was withdrawn already.
    public func withdrawing(
        decision reference: PassageReference, at place: Target? = nil, reason: String, stamp: Stamp
    ) throws(Refusal) -> Change {
        let decision = try standing(reference)
        let title = decision.block.text.asTitle
        let label = Phrase("Décision retirée\u{A0}: «\u{A0}\(title)\u{A0}»", "Decision withdrawn: “\(title)”")
        let step = try step(.withdrawn, at: place, reason: Self.required(reason), stamp)
        return try noting(step, of: decision, label, stamp)
    }
}
