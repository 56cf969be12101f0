/// One point of an agenda, with the points under it.
public struct AgendaItem: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// The mark that the document gives it: `II`, `A`.
    public var mark = ""
    /// What it is about.
    public var title = ""
    /// Minutes allotted to it, not counting the points under it.
    public var minutes: Int?
    /// What it is about, where that stands elsewhere: `actions/…`, `meetings/…/body/…`.
    public var about = ""
    /// How far it is.
    public var state = State.open
    /// When it was first taken up.
    public var startedAt: Instant?
    /// Seconds spent on it, not counting since when it is the current one.
    public var spent = 0
    /// The points under it.
    public var items: [AgendaItem] = []
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An agenda item without a title.
    public init() {}

    /// Minutes of this point and of all under it.
    public var totalMinutes: Int { items.reduce(minutes ?? 0) { $0 + $1.totalMinutes } }

    /// How far a point of the agenda is.
    public enum State: String, Term {
        case open, done, parked

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .open: Phrase("à traiter", "to come")
            case .done: Phrase("traité", "done")
            case .parked: Phrase("reporté", "parked")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "agendaItem"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("point de l’ordre du jour", "agenda item")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<AgendaItem>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("mark", Phrase("repère", "mark"), \.mark, .text),
        Field("title", Phrase("titre", "title"), \.title, .text),
        Field("minutes", Phrase("durée (min)", "duration (min)"), \.minutes, .integer(0...10_000, .minutes)),
        Field("about", Phrase("à propos de", "about"), \.about, .text),
        Field("state", Phrase("état", "state"), \.state, .choice(default: .open)),
        Field("startedAt", Phrase("commencé à", "begun at"), \.startedAt, .instant),
        Field("spent", Phrase("temps passé", "time spent"), \.spent, .count(0...1_000_000, .seconds)),
        Field("items", Phrase("sous-points", "items"), \.items, .list(of: AgendaItem.self)),
    ]
}
