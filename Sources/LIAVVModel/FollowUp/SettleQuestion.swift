extension Laboratory {
    /// A question that something said elsewhere can settle.
    ///
    /// - Throws: `Refusal.followUp` when it was withdrawn, or something settles it already.
    @discardableResult
    public func settleable(_ reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try answerable(reference)
        guard let settlement = passage.settlement else { return passage }
        throw .followUp(.settled(self.passage(settlement)?.block.text.asTitle ?? ""))
    }

    /// Says that an answer or a decision, of this meeting or of another, settles a question.
    ///
    /// - Throws: `Refusal.followUp` when it is neither, or when the question is settled or withdrawn already.
    public func settling(
        question reference: PassageReference, by other: PassageReference, reason: String = "", stamp: Stamp
    ) throws(Refusal) -> Change {
        let question = try settleable(reference)
        let settlement = try requirePassage(other)
        guard settlement.settles else { throw .followUp(.doesNotSettle(settlement.block.text.asTitle)) }
        let (title, words) = (question.block.text.asTitle, settlement.block.text.asTitle)
        let label = Phrase(
            "«\u{A0}\(title)\u{A0}» est réglée par «\u{A0}\(words)\u{A0}»", "“\(title)” is settled by “\(words)”")
        let step = try step(.answered, at: other.target, reason: reason, stamp)
        return try noting(step, of: question, label, stamp) { block in
            block.settledBy = other.block
            block.settledIn = other.meeting == reference.meeting ? nil : other.meeting
        }
    }
}

extension Passage {
    /// Whether it can settle a question.
    public var settles: Bool { block.kind == .answer || block.kind == .decision }
}
