/// One thing that became of a question or a decision after it was said.
public struct FollowUp: Structured {
    /// Told apart by this: the change that noted it.
    public var id = Identifier.none
    /// What it became.
    public var state = Block.State.questioned
    /// The day on which it was noted.
    public var day: Day?
    /// Who noted it.
    public var member: Identifier?
    /// The meeting in which it was spoken of.
    public var meeting: Identifier?
    /// The passage of that meeting, or of its own, that says so.
    public var passage: Identifier?
    /// Why.
    public var reason = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// One that says nothing yet.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "followUp"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("suite donnée", "follow-up")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<FollowUp>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("state", Phrase("état", "state"), \.state, .chosen(default: .questioned)),
        Field("day", Phrase("noté le", "noted on"), \.day, .day),
        Field("member", Phrase("noté par", "noted by"), \.member, .reference(.member)),
        Field("meeting", Phrase("séance", "meeting"), \.meeting, .reference(.meeting)),
        Field("passage", Phrase("passage", "passage"), \.passage, .identifier(.identifier)),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
    ]
}
