extension Laboratory {
    /// The one proposal that `text` points at: its name or an unambiguous beginning of it, that of its passage, or an
    /// unambiguous part of its words.
    ///
    /// - Throws: `Refusal.unknownReference` or `.ambiguousReference` with up to six candidates.
    public func proposal(named text: String) throws(Refusal) -> Target {
        let all = allProposals(in: meetingsLatestFirst)
        let ofPassage = all.filter { $0.passage.block.id.text == text.trimmed }
        if ofPassage.count == 1 { return ofPassage[0].target }
        let known = ofPassage.isEmpty ? all : ofPassage
        let named = known.map { (target: $0.target, heading: $0.words) }
        if !ofPassage.isEmpty {
            throw .ambiguousReference(
                text, candidates: named.prefix(6).map { "\($0.heading.prefix(60)) (\($0.target.name))" })
        }
        return try Self.pick(text, among: named)
    }

    /// The one meeting that `text` points at: its number, its day, or as for any other record.
    ///
    /// - Throws: `Refusal.unknownReference` or `.ambiguousReference`.
    public func meeting(named text: String) throws(Refusal) -> Meeting {
        let wanted = text.trimmed
        let found = meetings.filter { $0.number.map(String.init) == wanted || $0.date?.iso == wanted }
        if found.count == 1, let only = found.first { return only }
        let target = try target(text) { $0.record.kind == .meeting && $0.path.isEmpty }
        guard let meeting = meetings[target.record.id] else { throw .unknownReference(text) }
        return meeting
    }
}
