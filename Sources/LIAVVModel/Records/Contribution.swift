/// A piece of an action that people can take on.
public struct Contribution: Structured {
    /// Told apart by this, among all contributions.
    public var id = Identifier.none
    /// What is to be done, in one line.
    public var title = ""
    /// What sort of work it is.
    public var kind = Kind.other
    /// Hours of work in all; nil: not known, which is not zero.
    public var effort: Double?
    /// How many people it wants; nil: one is enough.
    public var wanted: Int?
    /// When it must be done; nil: with its action.
    public var due: Due?
    /// How far it is.
    public var status = Status.open
    /// Anything else worth knowing.
    public var notes = ""
    /// Who takes part, and how.
    public var shares: [Share] = []
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A contribution without a title.
    public init() {}

    /// What sort of work a contribution is.
    public enum Kind: String, Term {
        case contact, prepare, write, design, present, host, logistics, review, other

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .contact: Phrase("prise de contact", "contact")
            case .prepare: Phrase("préparation", "preparation")
            case .write: Phrase("rédaction", "writing")
            case .design: Phrase("conception", "design")
            case .present: Phrase("présentation", "presenting")
            case .host: Phrase("accueil", "hosting")
            case .logistics: Phrase("logistique", "logistics")
            case .review: Phrase("relecture", "review")
            case .other: Phrase("autre", "other")
            }
        }
    }

    /// How far a contribution is.
    public enum Status: String, Term {
        case open
        case underWay = "under-way"
        case done, dropped

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .open: Phrase("à faire", "to do")
            case .underWay: Phrase("en cours", "under way")
            case .done: Phrase("faite", "done")
            case .dropped: Phrase("abandonnée", "dropped")
            }
        }

        /// Whether there is nothing left to do.
        public var isClosed: Bool { self == .done || self == .dropped }
    }

    /// Its name in the data format.
    public static let schemaName = "contribution"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("contribution", "contribution")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Contribution>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("title", Phrase("titre", "title"), \.title, .requiredText),
        Field("kind", Phrase("nature", "kind"), \.kind, .choice(default: .other)),
        Field("effort", Phrase("effort", "effort"), \.effort, .hours),
        Field("wanted", Phrase("personnes voulues", "people wanted"), \.wanted, .integer(1...1000, .people)),
        Field("due", Phrase("échéance", "due"), \.due, .due),
        Field("status", Phrase("statut", "status"), \.status, .choice(default: .open)),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
        Field("shares", Phrase("contributeur·rices", "contributors"), \.shares, .list(of: Share.self)),
    ]
}
