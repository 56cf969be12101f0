/// Where something came from: the meeting, the place in its minutes, and who said it.
public struct Provenance: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// The meeting.
    public var meeting = Identifier.none
    /// The block of its minutes.
    public var block: Identifier?
    /// The heading that the block stands under.
    public var section = ""
    /// The line of the source document, counted from 1.
    public var line: Int?
    /// Who said it, as the minutes name them.
    public var speaker = ""
    /// The working group that reported it.
    public var group = ""
    /// The very sentence, as it was written then; empty: the whole passage.
    public var sentence = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A provenance that names nothing.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "provenance"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("source", "provenance")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Provenance>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("meeting", Phrase("séance", "meeting"), \.meeting, .identity(.reference(.meeting))),
        Field("block", Phrase("passage", "passage"), \.block, .identifier(.identifier)),
        Field("section", Phrase("rubrique", "section"), \.section, .text),
        Field("line", Phrase("ligne", "line"), \.line, .integer(1...10_000_000)),
        Field("speaker", Phrase("dit par", "said by"), \.speaker, .text),
        Field("group", Phrase("groupe", "group"), \.group, .text),
        Field("sentence", Phrase("phrase", "sentence"), \.sentence, .prose),
    ]
}
