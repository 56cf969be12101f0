/// What someone decided on a sentence of the minutes that asks for something.
public struct Verdict: Structured {
    /// Told apart by this, within its passage: the name of the sentence.
    public var id = Identifier.none
    /// The sentence, as it was written then.
    public var sentence = ""
    /// What was decided.
    public var state: Block.State?
    /// Why.
    public var reason = ""
    /// Who decided.
    public var member: Identifier?
    /// When.
    public var date: Instant?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A verdict on nothing.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "verdict"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("avis sur une phrase", "verdict on a sentence")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Verdict>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("sentence", Phrase("phrase", "sentence"), \.sentence, .prose),
        Field("state", Phrase("état", "state"), \.state, .optionalChoice()),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
        Field("member", Phrase("membre", "member"), \.member, .reference(.member)),
        Field("date", Phrase("date", "date"), \.date, .instant),
    ]
}
