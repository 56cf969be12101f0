extension Laboratory {
    /// What goes along with other words, another kind or another speaker of a passage that someone typed.
    ///
    /// The document's own words are kept beside them; a passage that becomes a question is open, one that becomes a
    /// decision is acted.
    /// - Throws: `Refusal.followUp` without words, or when others refer to it as what it was.
    func complete(
        _ record: inout [String: Value], of reference: PassageReference, since former: [String: Value]
    ) throws(Refusal) {
        guard let before = try? Block(.record(former)), var after = try? Block(.record(record)), before != after else {
            return
        }
        if after.text != before.text { after.text = try Self.passageWords(after.text) }
        if after.speaker != before.speaker, after.members == before.members {
            after.members = []
            after.recogniseSpeakers(among: Array(members))
        }
        if after.kind != before.kind {
            try refuseLosing(what: Passage(meeting: reference.meeting, block: before))
            after.become(from: before)
        }
        let isEdited = after.text != before.text || after.kind != before.kind || after.speaker != before.speaker
        if isEdited, before.line != nil, after.written.isEmpty { after.written = before.text }
        record = after.value.record ?? record
    }

    /// What refers to a passage as a question, a decision or an answer must not find something else.
    private func refuseLosing(what passage: Passage) throws(Refusal) {
        let referring = references(to: passage.reference).map(\.block.text.asTitle)
        guard referring.isEmpty else { throw .followUp(.referredTo(by: referring)) }
        guard let question = passage.question.flatMap({ self.passage($0) }), question.block.state == .answered
        else { return }
        throw .followUp(.referredTo(by: [question.block.text.asTitle]))
    }

    /// The passages that name another one, the one itself left out. The time taken grows with the number of passages.
    func references(to reference: PassageReference) -> [Passage] {
        meetings.flatMap { meeting in
            meeting.body.map { Passage(meeting: meeting.id, block: $0) }
                .filter { $0.reference != reference && $0.names(reference) }
        }
    }
}

extension Passage {
    /// Whether it answers another one, is replaced or settled by it, or was spoken of there.
    func names(_ reference: PassageReference) -> Bool {
        question == reference || replacement == reference || settlement == reference
            || block.followUp.contains { $0.passage == reference.block && ($0.meeting ?? meeting) == reference.meeting }
    }
}

extension Block {
    /// What belongs to its new kind, and nothing that belonged to the former one.
    fileprivate mutating func become(from former: Block) {
        if state == former.state { state = kind.firstState }
        if answers == former.answers, kind != .answer { (answers, answersIn) = (nil, nil) }
        (replacedBy, replacedIn, settledBy, settledIn, followUp) = (nil, nil, nil, nil, [])
        if level == nil, kind == .heading || kind == .listItem { level = 1 }
    }
}

extension Block.Kind {
    /// How a passage of this kind stands when it is said.
    var firstState: Block.State? {
        switch self {
        case .question: .open
        case .decision: .acted
        default: nil
        }
    }
}
