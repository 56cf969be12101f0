import LIAVVModel

extension Listing {
    /// The decisions, the latest meeting first, with what became of them and what depends on them.
    static func decisions(_ session: Session, _ filter: ListFilter) -> Listing {
        let keys = Block.fields.map(\.key).filter { $0 != "id" }
        var listing = Listing(
            [Words.text, Words.state, Words.saidBy, Words.meeting, Words.chain, Words.dependsOnIt],
            keys: ["meeting"] + keys + ["chain", "actions", "waiting"])
        let index = FollowUpIndex(session.laboratory)
        for entry in session.laboratory.decisions(index) where filter.concerns(entry.passage) {
            guard !filter.open || entry.state == .questioned else { continue }
            listing.add(entry, index, session)
        }
        return listing
    }

    private mutating func add(_ entry: DecisionEntry, _ index: FollowUpIndex, _ session: Session) {
        let block = entry.passage.block
        let chain = index.chain(of: entry.passage.reference)
        let dependants = index.dependants(of: entry.passage.reference)
        let waiting = dependants.filter { $0.depth > 0 }.map(\.action)
        var extra: [String: Value] = [
            "meeting": .text(entry.passage.meeting.text), "state": .text(entry.state.rawValue),
            "chain": .list(chain.map(\.record)),
        ]
        if !entry.actions.isEmpty { extra["actions"] = .list(entry.actions.map { .text($0.text) }) }
        if !waiting.isEmpty { extra["waiting"] = .list(waiting.map { .text($0.text) }) }
        add(
            block.id.text,
            [
                block.text, entry.state.label(session.language), block.speaker, session.brief(entry.passage.meeting),
                chain.map { session.brief($0) }.joined(separator: " → "),
                dependants.isEmpty ? "" : Words.dependants(entry.actions.count, waiting.count)(session.language),
            ], block.value, also: extra)
    }
}

extension ChainStep {
    /// For programs.
    var record: Value {
        var record: [String: Value] = [
            "state": .text(state.rawValue), "of": .text(passage.block.text), "in": .text(passage.meeting.text),
        ]
        record["day"] = day.map { .text($0.iso) }
        if let place {
            record["meeting"] = .text(place.record.id.text)
            if let block = place.path.last { record["passage"] = .text(block) }
        }
        record["member"] = member.map { .text($0.text) }
        if !reason.isEmpty { record["reason"] = .text(reason) }
        return .record(record)
    }
}

extension Session {
    /// One step in a column: « discutée 23/01/2025 ».
    func brief(_ step: ChainStep) -> String {
        [step.state.label(language), step.day.map { $0.brief(in: language, today: today) } ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
