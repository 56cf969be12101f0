/// What is noted during a meeting.
public enum MeetingNote: String, CaseIterable, Hashable, Sendable {
    case decision, question, answer, remark, statement, action

    /// What stands in the minutes: an action is made of what was proposed.
    var kind: Block.Kind {
        switch self {
        case .decision: .decision
        case .question: .question
        case .answer: .answer
        case .remark: .remark
        case .statement: .statement
        case .action: .proposal
        }
    }

    /// How people call it.
    public var label: Phrase { self == .action ? Phrase("action", "action") : kind.label }
}

extension Laboratory {
    /// Notes what was said in a meeting that runs, under the point that is being dealt with. It is in the minutes at once.
    ///
    /// An answer closes the question that it is given to, be it of this meeting or of an earlier one.
    /// - Throws: `Refusal.meeting` when the meeting does not run or nothing was said, `.notAQuestion`, or `.invalidField`.
    public func noting(
        _ note: MeetingNote, _ line: SpokenLine, answers question: Target? = nil, in meeting: Identifier, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, block: Identifier) {
        let running = try running(meeting: meeting)
        var block = try block(note, line, in: running, using: &random)
        let label =
            Phrase(note.label.fr.capitalised + "\u{A0}: ", note.label.en.capitalised + ": ") + .quoted(block.text)
        guard let question else {
            let noted = block
            return (try changing(meeting, label, stamp) { $0.body.append(noted) }, block.id)
        }
        let asked = try questionPassage(question)
        (block.answers, block.answersIn) = (asked.block.id, asked.meeting == meeting ? nil : asked.meeting)
        let noted = block
        let own = try changing(meeting, label, stamp) { meeting in
            meeting.body.append(noted)
            if asked.meeting == meeting.id { meeting.close(question: asked.block.id) }
        }
        guard asked.meeting != meeting else { return (own, block.id) }
        let other = try changing(asked.meeting, label, stamp) { $0.close(question: asked.block.id) }
        return (own.with(edits: own.edits + other.edits), block.id)
    }

    func block(
        _ note: MeetingNote, _ line: SpokenLine, in meeting: Meeting, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> Block {
        guard !line.text.trimmed.isEmpty else { throw .meeting(.nothingSaid) }
        var block = Block()
        block.kind = note.kind
        block.text = try Self.line(line.text, key: "text", longest: 10_000)
        (block.speaker, block.members) = (line.speaker, line.member.map { [$0] } ?? [])
        block.item = meeting.current
        if note == .question { block.state = .open }
        if note == .decision { block.state = .acted }
        block.id = unusedIdentifier(for: "\(note.rawValue) \(block.text)", using: &random) { id in
            !meeting.body.contains { $0.id == id }
        }
        return block
    }

    private func questionPassage(_ target: Target) throws(Refusal) -> Passage {
        guard target.record.kind == .meeting, let meeting = meetings[target.record.id],
            let block = meeting.body.first(where: { $0.id.text == target.name }), block.kind == .question
        else { throw .meeting(.notAQuestion(heading(of: target))) }
        return Passage(meeting: meeting.id, block: block)
    }
}

extension Meeting {
    fileprivate mutating func close(question id: Identifier) {
        for place in body.indices where body[place].id == id { body[place].state = .answered }
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
