/// Something that the group wants to achieve.
public struct Action: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// What is to be achieved, in one line.
    public var title = ""
    /// The same at length.
    public var description = ""
    /// The axis of work that it serves.
    public var axis: Identifier?
    /// The phase of the preparation.
    public var phase = ""
    /// How far it is.
    public var status = Status.planned
    /// How much it matters.
    public var priority = Priority.normal
    /// When it begins.
    public var start: Due?
    /// When it must be done.
    public var due: Due?
    /// How many working days it takes; nil: those between its two dates, else what its effort comes to.
    public var duration: Int?
    /// True for a milestone: a date without a duration.
    public var isMilestone = false
    /// True when it cannot be taken back once done, such as sending invitations.
    public var isIrreversible = false
    /// Who answers for it (pilote).
    public var lead: Identifier?
    /// The actions that this one waits for.
    public var dependencies: [Dependency] = []
    /// The scenarios that need it; none: the trunk that all share.
    public var scenarios: [Identifier] = []
    /// The stand or other item of a layout that it prepares.
    public var stand: Identifier?
    /// Words to find it by.
    public var tags: [String] = []
    /// Anything else worth knowing.
    public var notes = ""
    /// The words in the minutes that it came from.
    public var provenance: [Provenance] = []
    /// The pieces that people can take on.
    public var contributions: [Contribution] = []
    /// The day on which it came onto the roadmap; nil: not known.
    public var created: Day?
    /// The day on which it was done; nil: not known, or not done.
    public var completed: Day?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An action without a title.
    public init() {}

    /// Which kind it is.
    public static let kind = RecordKind.action
    /// What people call this very one.
    public var heading: String { title }
}

extension Action {
    /// How far an action is.
    public enum Status: String, Term {
        case idea, planned
        case underWay = "under-way"
        case blocked, done, dropped

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .idea: Phrase("idée", "idea")
            case .planned: Phrase("prévue", "planned")
            case .underWay: Phrase("en cours", "under way")
            case .blocked: Phrase("bloquée", "blocked")
            case .done: Phrase("faite", "done")
            case .dropped: Phrase("abandonnée", "dropped")
            }
        }

        /// Whether there is nothing left to do.
        public var isClosed: Bool { self == .done || self == .dropped }
    }

    /// How much an action matters.
    public enum Priority: String, Term {
        case low, normal, high

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .low: Phrase("basse", "low")
            case .normal: Phrase("normale", "normal")
            case .high: Phrase("haute", "high")
            }
        }
    }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Action>] = [
        Field("title", Phrase("titre", "title"), \.title, .requiredText),
        Field("description", Phrase("description", "description"), \.description, .prose),
        Field("axis", Phrase("axe", "axis"), \.axis, .identifier(.axis)),
        Field("phase", Phrase("phase", "phase"), \.phase, .text),
        Field("status", Phrase("statut", "status"), \.status, .chosen(default: .planned)),
        Field("priority", Phrase("priorité", "priority"), \.priority, .choice(default: .normal)),
        Field("start", Phrase("début", "start"), \.start, .due),
        Field("due", Phrase("échéance", "due"), \.due, .due),
        Field("duration", Phrase("durée", "duration"), \.duration, .integer(0...3650, .days)),
        Field("milestone", Phrase("jalon", "milestone"), \.isMilestone, .flag),
        Field("irreversible", Phrase("irréversible", "irreversible"), \.isIrreversible, .flag),
        Field("lead", Phrase("pilote", "lead"), \.lead, .reference(.member)),
        Field("dependencies", Phrase("dépendances", "dependencies"), \.dependencies, .list(of: Dependency.self)),
        Field("scenarios", Phrase("scénarios", "scenarios"), \.scenarios, .references(.scenario)),
        Field("stand", Phrase("stand", "stand"), \.stand, .identifier(.identifier)),
        Field("tags", Phrase("étiquettes", "tags"), \.tags, .tags),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
        Field("provenance", Phrase("sources", "provenance"), \.provenance, .list(of: Provenance.self)),
        Field(
            "contributions", Phrase("contributions", "contributions"), \.contributions,
            .list(of: Contribution.self)),
        Field("created", Phrase("créée le", "created on"), \.created, .day),
        Field("completed", Phrase("faite le", "done on"), \.completed, .day),
    ]
}
