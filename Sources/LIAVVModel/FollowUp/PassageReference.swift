/// Which passage of which minutes: the same words in two minutes have the same name.
public struct PassageReference: Hashable, Sendable, Comparable {
    /// The meeting.
    public let meeting: Identifier
    /// The passage in its minutes.
    public let block: Identifier

    /// A reference to what may or may not exist.
    public init(meeting: Identifier, block: Identifier) {
        self.meeting = meeting
        self.block = block
    }

    /// The passage that a target points at; nil when it points at something else.
    public init?(_ target: Target) {
        guard target.record.kind == .meeting, target.path.count == 2, target.path[0] == "body",
            let block = Identifier(target.path[1])
        else { return nil }
        self.init(meeting: target.record.id, block: block)
    }

    /// What points at it.
    public var target: Target {
        Target(record: RecordReference(kind: .meeting, id: meeting), path: ["body", block.text])
    }

    /// By meeting, then by passage.
    public static func < (a: PassageReference, b: PassageReference) -> Bool {
        (a.meeting, a.block) < (b.meeting, b.block)
    }
}

extension Passage {
    /// Which passage it is.
    public var reference: PassageReference { PassageReference(meeting: meeting, block: block.id) }
    /// The decision that takes its place, wherever it stands.
    public var replacement: PassageReference? {
        block.replacedBy.map { PassageReference(meeting: block.replacedIn ?? meeting, block: $0) }
    }
    /// What settles it, where someone said so.
    public var settlement: PassageReference? {
        block.settledBy.map { PassageReference(meeting: block.settledIn ?? meeting, block: $0) }
    }
    /// The question that it answers.
    public var question: PassageReference? {
        block.answers.map { PassageReference(meeting: block.answersIn ?? meeting, block: $0) }
    }
}

extension Laboratory {
    /// A passage as it stands; nil when there is none.
    public func passage(_ reference: PassageReference) -> Passage? {
        meetings[reference.meeting]?.body.first { $0.id == reference.block }
            .map { Passage(meeting: reference.meeting, block: $0) }
    }

    /// That passage, to do something with it.
    ///
    /// - Throws: `Refusal.followUp(.noPassage)` when it is not there any more.
    func requirePassage(_ reference: PassageReference) throws(Refusal) -> Passage {
        guard let passage = passage(reference) else { throw .followUp(.noPassage(reference.block.text)) }
        return passage
    }
}
