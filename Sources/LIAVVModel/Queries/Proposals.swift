/// What a group proposed in a meeting, or what a sentence of its minutes asks for, and what became of it.
public struct Proposal: Hashable, Sendable {
    /// The words, in their minutes.
    public let passage: Passage
    /// The heading that they stand under.
    public let section: String
    /// The sentence that was found by its wording or pointed at; nil: a group proposed the whole passage.
    public var request: Request?
    /// The actions that name them as where they came from.
    public let actions: [Identifier]
    /// What someone decided on the sentence.
    public var verdict: Verdict?

    /// What became of a proposal.
    public enum State: String, Term {
        case pending
        case takenUp = "taken-up"
        case turnedDown = "turned-down"

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .pending: Phrase("en attente", "pending")
            case .takenUp: Phrase("reprise", "taken up")
            case .turnedDown: Phrase("écartée", "turned down")
            }
        }
    }

    /// What became of it: an action that came of it says more than that someone turned it down.
    public var state: State {
        guard actions.isEmpty else { return .takenUp }
        let state = request == nil ? passage.block.state : verdict?.state
        return state == .turnedDown ? .turnedDown : .pending
    }

    /// Why it was turned down.
    public var reason: String { request == nil ? passage.block.reason : verdict?.reason ?? "" }

    /// The words that are proposed: the sentence, or all of the passage.
    public var words: String { request?.sentence ?? passage.block.text }

    /// Why it is proposed: the wording of the sentence; of what a group proposed, that it did, and the wording by which it asks
    /// for something where it does. Nil for a sentence that someone pointed at and that asks for nothing.
    public var why: Phrase? {
        guard request == nil else { return request?.wording }
        let group = Phrase("proposé par un groupe", "proposed by a group")
        let found = Request.all(in: passage.block.text).compactMap(\.wording).first
        return found.map { group + Phrase(verbatim: " · ") + $0 } ?? group
    }

    /// What points at it.
    public var target: Target { request.map { passage.target(sentence: $0.id) } ?? passage.target }

    /// Its name within its meeting.
    public var name: Identifier { request?.id ?? passage.block.id }

    /// The name of the action that is made of it: the same whoever accepts it, so that two who do make one action.
    var actionName: Identifier {
        let path = ["\(passage.meeting)", "\(passage.block.id)"] + (request.map { [$0.id.text] } ?? [])
        var random = SplitMix64(seed: Self.hash(path.joined(separator: "/")))
        return Identifier(uniqueFor: request?.sentence ?? passage.block.id.text, using: &random)
    }

    /// FNV-1a, 64 bits (Fowler, Noll and Vo, 1991): the same on every machine, unlike Swift's own.
    static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// Where an action that is made of it, or joined to it, came from.
    var provenance: Provenance {
        var source = Provenance()
        source.id = actionName
        source.meeting = passage.meeting
        source.block = passage.block.id
        source.section = section
        source.line = passage.block.line
        source.speaker = passage.block.speaker
        source.group = passage.block.group
        source.sentence = request?.sentence ?? ""
        return source
    }
}

extension Passage {
    /// What points at a sentence of it.
    public func target(sentence: Identifier) -> Target {
        Target(record: target.record, path: target.path + ["verdicts", sentence.text])
    }
}

extension Target {
    /// The passage that a sentence stands in; itself for anything else.
    public var passage: Target {
        guard record.kind == .meeting, path.count == 4, path[2] == "verdicts" else { return self }
        return Target(record: record, path: Array(path.prefix(2)))
    }

    /// Whether it points at a sentence of a passage.
    public var isSentence: Bool { passage != self }
}
