/// A decision with what became of it and what depends on it.
public struct DecisionEntry: Hashable, Sendable {
    /// The decision, in its minutes.
    public let passage: Passage
    /// Acted, questioned, replaced or withdrawn.
    public let state: Block.State
    /// The one that takes its place.
    public let replacement: Passage?
    /// Those whose place it takes.
    public let replaces: [Passage]
    /// The questions that it settles.
    public let settles: [Passage]
    /// The actions that came from it, in the order of their identifiers.
    public let actions: [Identifier]
}

extension Laboratory {
    /// The decisions of all meetings, the latest meeting first, in the order in which they were said.
    ///
    /// The time taken grows with the number of passages.
    public func decisions(_ index: FollowUpIndex) -> [DecisionEntry] {
        passages([.decision]).map { index.entry($0) }
    }
}

extension FollowUpIndex {
    /// A decision with its ties.
    public func entry(_ decision: Passage) -> DecisionEntry {
        let name = decision.reference
        let replacement = decision.replacement.flatMap { passages[$0] }
        return DecisionEntry(
            passage: decision, state: decision.block.state ?? (replacement == nil ? .acted : .replaced),
            replacement: replacement, replaces: (replaced[name] ?? []).compactMap { passages[$0] },
            settles: (settled[name] ?? []).compactMap { passages[$0] }, actions: actions[name] ?? [])
    }
}
