extension Laboratory {
    /// A passage of which nothing came, and that nothing else speaks of.
    ///
    /// - Throws: `Refusal.followUp(.inUse)` when actions or scenarios came from it; `.referredTo` when other passages name
    ///   it, other than the question that it answers.
    @discardableResult
    public func removable(passage reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try requirePassage(reference)
        let isSource = { (source: Provenance) in
            source.meeting == reference.meeting && source.block == reference.block
        }
        let came =
            actions.filter { $0.provenance.contains(where: isSource) }.map(\.title)
            + scenarios.filter { $0.provenance.contains(where: isSource) }.map(\.title)
        guard came.isEmpty else { throw .followUp(.inUse(actions: came)) }
        let others = references(to: reference).filter { $0.reference != passage.question }
        guard others.isEmpty else { throw .followUp(.referredTo(by: others.map(\.block.text.asTitle))) }
        return passage
    }

    /// Takes a passage out of its minutes. A question whose last answer it was waits again.
    ///
    /// - Throws: what `removable` throws.
    func removing(passage reference: PassageReference, stamp: Stamp) throws(Refusal) -> Change {
        let passage = try removable(passage: reference)
        let title = passage.block.text.asTitle
        let label = Phrase("Retrait de «\u{A0}\(title)\u{A0}»", "Removal of “\(title)”")
        let removal = try changing(reference, label, stamp) { meeting, place throws(Refusal) in
            meeting.body.remove(at: place)
            guard let question = passage.question, question.meeting == reference.meeting,
                let asked = meeting.body.firstIndex(where: { $0.id == question.block })
            else { return }
            let isAnswered = self.isAnswered(question, without: reference)
            meeting.body[asked].forget(answer: reference, in: meeting.id, isAnswered: isAnswered)
        }
        guard let question = passage.question, question.meeting != reference.meeting, self.passage(question) != nil
        else { return removal }
        let isAnswered = self.isAnswered(question, without: reference)
        let reopened = try changing(question, label, stamp) { meeting, place throws(Refusal) in
            meeting.body[place].forget(answer: reference, in: meeting.id, isAnswered: isAnswered)
        }
        return removal.with(edits: removal.edits + reopened.edits)
    }

    /// Whether anything else answers a question.
    private func isAnswered(_ question: PassageReference, without answer: PassageReference) -> Bool {
        let settlement = passage(question)?.settlement
        return settlement != nil && settlement != answer
            || meetings.contains { meeting in
                meeting.body.contains { block in
                    let passage = Passage(meeting: meeting.id, block: block)
                    return passage.question == question && passage.reference != answer
                }
            }
    }
}

extension Block {
    /// What an answer that is there no more said of the question, in the minutes of which this passage stands.
    fileprivate mutating func forget(answer: PassageReference, in meeting: Identifier, isAnswered: Bool) {
        followUp.removeAll { $0.passage == answer.block && ($0.meeting ?? meeting) == answer.meeting }
        if settledBy == answer.block, (settledIn ?? meeting) == answer.meeting { (settledBy, settledIn) = (nil, nil) }
        if state == .answered, !isAnswered { state = .open }
    }
}
