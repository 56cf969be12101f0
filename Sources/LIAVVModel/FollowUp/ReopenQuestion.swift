extension Laboratory {
    /// A question that waits for nothing any more, and can wait again.
    ///
    /// - Throws: `Refusal.followUp(.stillOpen)` when it waits already.
    @discardableResult
    public func reopenable(_ reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try question(reference)
        guard passage.block.state == .answered || passage.block.state == .withdrawn else {
            throw .followUp(.stillOpen)
        }
        return passage
    }

    /// Makes a question that was settled or withdrawn wait for an answer again; the answers stay where they stand.
    ///
    /// - Throws: `Refusal.followUp` when it is open.
    public func reopening(
        question reference: PassageReference, at place: Target? = nil, reason: String = "", stamp: Stamp
    ) throws(Refusal) -> Change {
        let question = try reopenable(reference)
        let title = question.block.text.asTitle
        let label = Phrase("Question rouverte\u{A0}: «\u{A0}\(title)\u{A0}»", "Question reopened: “\(title)”")
        let step = try step(.open, at: place, reason: reason, stamp)
        return try noting(step, of: question, label, stamp) { ($0.settledBy, $0.settledIn) = (nil, nil) }
    }
}
