extension Laboratory {
    /// What groups proposed in all minutes, latest meeting first, in the order in which it was said.
    ///
    /// The time taken grows with the number of passages and of sources.
    public var proposals: [Proposal] {
        let meetings = meetingsLatestFirst.filter { $0.body.contains { $0.kind == .proposal } }
        return proposals(in: meetings) { $0.kind == .proposal }
    }

    /// What groups proposed in those meetings and what sentences of their minutes ask for, in the order in which it was
    /// said.
    ///
    /// The time taken grows with the length of these minutes and the number of all sources.
    public func allProposals(in meetings: [Meeting]) -> [Proposal] { proposals(in: meetings) { !$0.isSilent } }

    private func proposals(in meetings: [Meeting], where isWanted: (Block) -> Bool) -> [Proposal] {
        guard !meetings.isEmpty else { return [] }
        let sources = Sources(self, of: Set(meetings.map(\.id)))
        return meetings.flatMap { meeting in
            meeting.passages(where: isWanted).flatMap { passage, section in
                sources.proposals(of: passage, section)
            }
        }
    }

    /// All sentences of the passage that a target points at, or stands in, each as a proposal, whether it asks for
    /// something or not; the whole passage where a group proposed it.
    public func sentences(at target: Target) -> [Proposal] {
        guard let (passage, section) = passage(at: target) else { return [] }
        return Sources(self, of: [passage.meeting]).proposals(of: passage, section, all: true)
    }

    /// The proposal at that place, or the sentence, whatever it says; nil when nothing is proposed there.
    public func proposal(at target: Target) -> Proposal? { sentences(at: target).first { $0.target == target } }

    private func passage(at target: Target) -> (Passage, section: String)? {
        guard target.record.kind == .meeting, let meeting = meetings[target.record.id] else { return nil }
        let wanted = target.passage.path
        return meeting.passages { ["body", $0.id.text] == wanted }.first
    }

    /// Where the sentence that an action came from stands now; the passage where it came from all of it, or where the
    /// sentence is there no more.
    public func target(of source: Provenance) -> Target? {
        let record = RecordReference(kind: .meeting, id: source.meeting)
        guard let block = source.block else { return Target(record: record) }
        let passage = Target(record: record, path: ["body", block.text])
        guard !source.sentence.isEmpty, let body = meetings[source.meeting]?.body.first(where: { $0.id == block })
        else {
            return passage
        }
        let all = Request.all(in: body.text, all: true)
        guard let place = SentenceMatch.place(of: source.sentence, among: all) else { return passage }
        return Passage(meeting: source.meeting, block: body).target(sentence: all[place].id)
    }
}

extension Block {
    /// Whether nothing in it can ask for anything: headings, and when the next meeting is.
    var isSilent: Bool { kind == .heading || kind == .nextMeeting }
}

extension Meeting {
    /// The passages of that sort, each with the heading that it stands under.
    fileprivate func passages(where isWanted: (Block) -> Bool) -> [(Passage, section: String)] {
        var section = ""
        return body.compactMap { block in
            if block.kind == .heading { section = block.text }
            return isWanted(block) ? (Passage(meeting: id, block: block), section) : nil
        }
    }
}

/// Which actions came from which passages of some meetings.
private struct Sources {
    private var sources: [Identifier: [Identifier: [(action: Identifier, sentence: String)]]] = [:]

    init(_ laboratory: Laboratory, of meetings: Set<Identifier>) {
        for action in laboratory.actions {
            for source in action.provenance where meetings.contains(source.meeting) {
                guard let block = source.block else { continue }
                sources[source.meeting, default: [:]][block, default: []].append((action.id, source.sentence))
            }
        }
    }

    /// What a passage proposes: all of it, or its sentences that ask for something.
    func proposals(of passage: Passage, _ section: String, all: Bool = false) -> [Proposal] {
        let sources = sources[passage.meeting]?[passage.block.id] ?? []
        guard passage.block.kind != .proposal else {
            return [Proposal(passage: passage, section: section, actions: sources.map(\.action).uniqued(by: \.self))]
        }
        let requests = Request.all(in: passage.block.text, all: all)
        guard !requests.isEmpty else { return [] }
        return decided(requests, sources, passage, section)
    }

    /// The requests with what became of each: what was written of a sentence finds it although it was corrected since.
    private func decided(
        _ requests: [Request], _ sources: [(action: Identifier, sentence: String)], _ passage: Passage,
        _ section: String
    ) -> [Proposal] {
        // An action that came of the whole passage came of each of its sentences that asks for something.
        let whole = sources.filter(\.sentence.isEmpty).map(\.action)
        var actions = requests.map { $0.strength != nil || requests.count == 1 ? whole : [] }
        var verdicts = [Verdict?](repeating: nil, count: requests.count)
        if sources.count > whole.count || !passage.block.verdicts.isEmpty {
            let match = SentenceMatch(requests, in: passage.block.text)
            for source in sources where !source.sentence.isEmpty {
                if let place = match.place(of: source.sentence) { actions[place].append(source.action) }
            }
            for verdict in passage.block.verdicts {
                if let place = match.place(of: verdict) { verdicts[place] = verdict }
            }
        }
        return requests.indices.map { place in
            Proposal(
                passage: passage, section: section, request: requests[place],
                actions: actions[place].uniqued(by: \.self), verdict: verdicts[place])
        }
    }
}
