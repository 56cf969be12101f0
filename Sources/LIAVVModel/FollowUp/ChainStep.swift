/// One step in the life of a question or a decision: « actée le 17 décembre, discutée le 23 janvier ».
public struct ChainStep: Hashable, Sendable {
    /// The question or the decision.
    public let passage: PassageReference
    /// What it became.
    public let state: Block.State
    /// When: the day of the meeting for what was said there, else the day on which it was noted.
    public let day: Day?
    /// The meeting, or the passage, in which it was spoken of.
    public let place: Target?
    /// Who noted it; nil: the document says it.
    public let member: Identifier?
    /// Why.
    public let reason: String

    init(
        _ passage: PassageReference, _ state: Block.State, day: Day?, place: Target?, member: Identifier? = nil,
        reason: String = ""
    ) {
        self.passage = passage
        self.state = state
        self.day = day
        self.place = place
        self.member = member
        self.reason = reason
    }
}

/// An action that came from a decision, or waits for one that did.
public struct Dependant: Hashable, Sendable {
    /// The action.
    public let action: Identifier
    /// How many actions it waits for in a row until one that came from the passage; 0: that one itself.
    public let depth: Int
}
