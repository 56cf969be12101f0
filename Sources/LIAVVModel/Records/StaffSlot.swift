/// Hours of the day of the event during which a member staffs a stand.
public struct StaffSlot: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// Who.
    public var member: Identifier?
    /// From when.
    public var from: TimeOfDay?
    /// Until when.
    public var to: TimeOfDay?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A slot of nobody.
    public init() {}

    /// Its hours, when they are some.
    public var span: TimeSpan? {
        guard let from, let to else { return nil }
        return TimeSpan(from, to)
    }

    /// Its name in the data format.
    public static let schemaName = "staffSlot"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("créneau", "slot")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<StaffSlot>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("member", Phrase("membre", "member"), \.member, .reference(.member)),
        Field("from", Phrase("de", "from"), \.from, .time),
        Field("to", Phrase("à", "to"), \.to, .time),
    ]
}
