/// One arrangement of a room: what stands where.
public struct Layout: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// What it is called.
    public var title = ""
    /// The room that it arranges.
    public var room: Identifier?
    /// The scenarios that it serves; none: all.
    public var scenarios: [Identifier] = []
    /// Guests expected in the room at once.
    public var guests: Int?
    /// The doors of the room that nobody gets through in this layout.
    public var blockedDoors: [BlockedDoor] = []
    /// What stands in it.
    public var items: [Item] = []
    /// Parts of the floor with a use of their own.
    public var zones: [Zone] = []
    /// Findings that someone has accepted, with the reason.
    public var waivers: [Waiver] = []
    /// Anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A layout of no room.
    public init() {}

    /// Which kind it is.
    public static let kind = RecordKind.layout
    /// What people call this very one.
    public var heading: String { title }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Layout>] = [
        Field("title", Phrase("titre", "title"), \.title, .requiredText),
        Field("room", Phrase("salle", "room"), \.room, .reference(.room)),
        Field("scenarios", Phrase("scénarios", "scenarios"), \.scenarios, .references(.scenario)),
        Field("guests", Phrase("invité·es présent·es", "guests at once"), \.guests, .integer(0...100_000, .people)),
        Field(
            "blockedDoors", Phrase("portes bloquées", "blocked doors"), \.blockedDoors, .list(of: BlockedDoor.self)),
        Field("items", Phrase("éléments", "items"), \.items, .list(of: Item.self)),
        Field("zones", Phrase("zones", "zones"), \.zones, .list(of: Zone.self)),
        Field("waivers", Phrase("dérogations", "waivers"), \.waivers, .list(of: Waiver.self)),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
    ]
}

/// Part of a floor with a use of its own.
public struct Zone: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// What it is called.
    public var title = ""
    /// What happens there.
    public var use = Use.circulation
    /// Its corners.
    public var outline: [Corner] = []
    /// People on 10 m² of it; nil: what the rules say for its use.
    public var density: Int?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A zone without corners.
    public init() {}

    /// Nobody, to a crowd in which nobody can move.
    public static let densities = 0...100

    /// What happens in a zone.
    public enum Use: String, Term {
        case circulation, standing, seated, queue, wheelchair, storage

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .circulation: Phrase("circulation", "circulation")
            case .standing: Phrase("debout", "standing")
            case .seated: Phrase("assis", "seated")
            case .queue: Phrase("file d’attente", "queue")
            case .wheelchair: Phrase("fauteuils roulants", "wheelchairs")
            case .storage: Phrase("rangement", "storage")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "zone"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("zone", "zone")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Zone>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("title", Phrase("nom", "name"), \.title, .text),
        Field("use", Phrase("usage", "use"), \.use, .chosen(default: .circulation)),
        Field("outline", Phrase("contour", "outline"), \.outline, .list(of: Corner.self)),
        Field(
            "density", Phrase("personnes pour 10 m²", "people on 10 m²"), \.density,
            .integer(Zone.densities, .people)),
    ]
}

/// A finding that someone has accepted.
public struct Waiver: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// The finding, by its key.
    public var finding = ""
    /// What was found then, in the unit of the finding; nil when it has no figure, or was not noted.
    public var measured: Int?
    /// What was asked then.
    public var limit: Int?
    /// Who accepted it.
    public var author: Identifier?
    /// Why.
    public var reason = ""
    /// When.
    public var day: Day?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// The figures that a finding may have, in its unit.
    public static let figures = 0...1_000_000_000

    /// A waiver of nothing.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "waiver"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("dérogation", "waiver")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Waiver>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("finding", Phrase("constat", "finding"), \.finding, .text),
        Field("measured", Phrase("mesuré alors", "measured then"), \.measured, .integer(Waiver.figures, .none)),
        Field("limit", Phrase("demandé alors", "asked then"), \.limit, .integer(Waiver.figures, .none)),
        Field("author", Phrase("par", "by"), \.author, .reference(.member)),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
        Field("day", Phrase("le", "on"), \.day, .day),
    ]
}
