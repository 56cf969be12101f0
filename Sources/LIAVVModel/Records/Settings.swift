/// What stands in `liavv.plist`: the format, the event that everything leads to, the axes of work.
public struct Settings: Record {
    /// The version of the format that the folder is in.
    public var format = Settings.currentFormat
    /// What the group is called.
    public var name = ""
    /// The same, in full.
    public var fullName = ""
    /// What the roadmap leads to.
    public var event = Event()
    /// The strategic lines, in their order.
    public var axes: [Axis] = []
    /// The phases that actions are grouped by, in their order.
    public var phases: [String] = []
    /// When the town hall is closed, beside public holidays.
    public var closures: [Closure] = []
    /// The day on which the laboratory was set up; nothing was done before it.
    public var founded: Day?
    /// Figures of the layout rules that the laboratory adapts.
    public var layoutRules: [AdaptedRule] = []
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]
    /// The settings are always called this.
    public var id = Settings.identifier

    /// Settings of a laboratory without a name.
    public init() {}

    /// The name of the only record of this kind.
    public static let identifier = Identifier(slugWithoutSuffix: "liavv")
    /// The newest format that this version reads and the one that it writes.
    public static let currentFormat = 2
    /// Which kind it is.
    public static let kind = RecordKind.laboratory
    /// What people call this very one.
    public var heading: String { name }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Settings>] = [
        Field(
            "format", Phrase("version du format", "format version"), \.format,
            .measured(1...1_000_000, .none)),
        Field("name", Phrase("nom", "name"), \.name, .text),
        Field("fullName", Phrase("nom complet", "full name"), \.fullName, .text),
        Field("event", Phrase("événement", "event"), \.event, .nested),
        Field("axes", Phrase("axes de travail", "axes of work"), \.axes, .list(of: Axis.self)),
        Field("phases", Phrase("phases", "phases"), \.phases, .tags),
        Field("closures", Phrase("fermetures", "closures"), \.closures, .list(of: Closure.self)),
        Field("founded", Phrase("création", "set up on"), \.founded, .day),
        Field("layoutRules", Phrase("règles adaptées", "adapted rules"), \.layoutRules, .list(of: AdaptedRule.self)),
    ]
}

/// A strategic line of the laboratory's work.
public struct Axis: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// The number that the group uses.
    public var number = 0
    /// What it promotes.
    public var title = ""
    /// The same at length.
    public var description = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An axis that says nothing yet.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "axis"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("axe de travail", "axis of work")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Axis>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("number", Phrase("numéro", "number"), \.number, .count(0...99)),
        Field("title", Phrase("titre", "title"), \.title, .requiredText),
        Field("description", Phrase("description", "description"), \.description, .prose),
    ]
}
