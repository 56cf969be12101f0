/// What a group proposed in a meeting, and what became of it.
public struct Proposal: Hashable, Sendable {
    /// The words, in their minutes.
    public let passage: Passage
    /// The heading that they stand under.
    public let section: String
    /// The actions that name them as where they came from.
    public let actions: [Identifier]

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
        return passage.block.state == .turnedDown ? .turnedDown : .pending
    }

    /// What points at it.
    public var target: Target { passage.target }

    /// The name of the action that is made of it: the same whoever accepts it, so that two who do make one action.
    var actionName: Identifier {
        var random = SplitMix64(seed: Self.hash("\(passage.meeting)/\(passage.block.id)"))
        return Identifier(uniqueFor: passage.block.id.text, using: &random)
    }

    /// FNV-1a, 64 bits (Fowler, Noll and Vo, 1991): the same on every machine, unlike Swift's own.
    private static func hash(_ text: String) -> UInt64 {
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
        return source
    }
}

extension Laboratory {
    /// What was proposed in all minutes, latest meeting first, in the order in which it was said.
    ///
    /// The time taken grows with the number of passages and of sources.
    public var proposals: [Proposal] {
        let meetings = meetingsLatestFirst.filter { $0.body.contains { $0.kind == .proposal } }
        guard !meetings.isEmpty else { return [] }
        let sources = actionsByPassage(of: Set(meetings.map(\.id)))
        return meetings.flatMap { meeting in
            meeting.proposals { sources[meeting.id]?[$0.block.id] ?? [] }
        }
    }

    /// The actions that came from each passage of those meetings.
    private func actionsByPassage(of meetings: Set<Identifier>) -> [Identifier: [Identifier: [Identifier]]] {
        var sources: [Identifier: [Identifier: [Identifier]]] = [:]
        for action in actions {
            for source in action.provenance where meetings.contains(source.meeting) {
                guard let block = source.block, sources[source.meeting]?[block]?.last != action.id else { continue }
                sources[source.meeting, default: [:]][block, default: []].append(action.id)
            }
        }
        return sources
    }

    /// The proposal at that place; nil when nothing is proposed there.
    public func proposal(at target: Target) -> Proposal? {
        guard let meeting = meetings[target.record.id], target.record.kind == .meeting else { return nil }
        return meeting.proposals { passage in
            passage.target == target ? actions(from: passage).map(\.id) : []
        }.first { $0.target == target }
    }
}

extension Meeting {
    fileprivate func proposals(_ actions: (Passage) -> [Identifier]) -> [Proposal] {
        var section = ""
        return body.compactMap { block in
            if block.kind == .heading { section = block.text }
            guard block.kind == .proposal else { return nil }
            let passage = Passage(meeting: id, block: block)
            return Proposal(passage: passage, section: section, actions: actions(passage))
        }
    }
}
