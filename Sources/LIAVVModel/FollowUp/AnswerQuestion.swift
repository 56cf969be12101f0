extension Laboratory {
    /// A question, which someone asked.
    ///
    /// - Throws: `Refusal.followUp` when it is something else, or is not there.
    @discardableResult
    func question(_ reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try requirePassage(reference)
        guard passage.block.kind == .question else { throw .followUp(.notAQuestion(passage.block.text.asTitle)) }
        return passage
    }

    /// A question that can be given an answer: a second one, too.
    ///
    /// - Throws: `Refusal.followUp` when it was withdrawn.
    @discardableResult
    public func answerable(_ reference: PassageReference) throws(Refusal) -> Passage {
        let passage = try question(reference)
        guard passage.block.state != .withdrawn else {
            throw .followUp(.withdrawn(reason: passage.block.lastReason))
        }
        return passage
    }

    /// Gives a question an answer, which stands after it in the minutes of its meeting and has no line of the document.
    ///
    /// - Parameter member: who answers; nil: nobody knows.
    /// - Throws: `Refusal.followUp` without words, or for a question that was withdrawn.
    public func answering(
        question reference: PassageReference, _ text: String, by member: Identifier?, stamp: Stamp
    ) throws(Refusal) -> Change {
        let question = try answerable(reference)
        var answer = Block()
        (answer.kind, answer.answers) = (.answer, reference.block)
        answer.text = try Self.passageWords(text)
        answer.id = Self.newPassage(answer.text, stamp)
        if let member {
            guard let person = members[member] else { throw .unknownReference(member.text) }
            (answer.speaker, answer.members) = (person.fullName, [member])
        }
        var step = try step(.answered, at: nil, reason: "", stamp)
        (step.meeting, step.passage) = (reference.meeting, answer.id)
        let title = question.block.text.asTitle
        let label = Phrase("Réponse à «\u{A0}\(title)\u{A0}»", "Answer to “\(title)”")
        return try changing(reference, label, stamp) { meeting, place throws(Refusal) in
            meeting.body[place].note(step, saidIn: meeting)
            let next = meeting.body[(place + 1)...].firstIndex { !$0.isAnswer(to: reference.block) }
            meeting.body.insert(answer, at: next ?? meeting.body.count)
        }
    }

    /// The name of a passage that a member adds: the same for the same change.
    static func newPassage(_ text: String, _ stamp: Stamp) -> Identifier {
        var random = SplitMix64(seed: Proposal.hash(stamp.id.text))
        return Identifier(uniqueFor: text, using: &random)
    }
}

extension Block {
    /// Whether it answers a question of the same minutes.
    func isAnswer(to question: Identifier) -> Bool { answers == question && answersIn == nil }

    /// Why it is as it is, as it was noted last.
    var lastReason: String { followUp.last?.reason ?? reason }
}
