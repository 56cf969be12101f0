/// One version of the event, told by what it changes in the trunk that all versions share.
public struct Scenario: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// What it is called.
    public var title = ""
    /// What it consists in.
    public var description = ""
    /// What speaks for it.
    public var argumentsFor: [String] = []
    /// What speaks against it.
    public var argumentsAgainst: [String] = []
    /// Actions of the trunk that it does without.
    public var takes: [Identifier] = []
    /// What it changes in actions of the trunk.
    public var changes: [ScenarioChange] = []
    /// Whether it is still open.
    public var state = State.studied
    /// Why it was kept or archived.
    public var reason = ""
    /// Where it was discussed.
    public var provenance: [Provenance] = []
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A scenario without a title.
    public init() {}

    /// Whether a scenario is still open.
    public enum State: String, Term {
        case studied, kept, archived

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .studied: Phrase("à l’étude", "under study")
            case .kept: Phrase("retenu", "kept")
            case .archived: Phrase("archivé", "archived")
            }
        }
    }

    /// Which kind it is.
    public static let kind = RecordKind.scenario
    /// What people call this very one.
    public var heading: String { title }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Scenario>] = [
        Field("title", Phrase("titre", "title"), \.title, .requiredText),
        Field("description", Phrase("description", "description"), \.description, .prose),
        Field("for", Phrase("pour", "for"), \.argumentsFor, .tags),
        Field("against", Phrase("contre", "against"), \.argumentsAgainst, .tags),
        Field("takes", Phrase("retire du tronc", "takes from the trunk"), \.takes, .references(.action)),
        Field("changes", Phrase("change du tronc", "changes in the trunk"), \.changes, .list(of: ScenarioChange.self)),
        Field("state", Phrase("état", "state"), \.state, .chosen(default: .studied)),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
        Field("provenance", Phrase("sources", "provenance"), \.provenance, .list(of: Provenance.self)),
    ]
}

/// What a scenario changes in one action of the trunk.
public struct ScenarioChange: Structured {
    /// The action; it tells the changes of a scenario apart.
    public var action = Identifier.none
    /// When it begins in that scenario; nil: as in the trunk.
    public var start: Due?
    /// When it must be done in that scenario; nil: as in the trunk.
    public var due: Due?
    /// What else is different, and why.
    public var note = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A change of nothing.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "scenarioChange"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("changement du tronc", "change in the trunk")
    /// What tells the elements of a list apart.
    public static let identityKey: String? = "action"
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<ScenarioChange>] = [
        Field("action", Phrase("action", "action"), \.action, .identity(.reference(.action))),
        Field("start", Phrase("début", "start"), \.start, .due),
        Field("due", Phrase("échéance", "due"), \.due, .due),
        Field("note", Phrase("remarque", "note"), \.note, .text),
    ]
}
