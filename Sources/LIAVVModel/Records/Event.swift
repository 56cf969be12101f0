/// What the group prepares: its day, its place, and how sure it is.
public struct Event: Structured {
    /// What it is called.
    public var title = ""
    /// Its day; J−n counts back from it.
    public var day: Day?
    /// The part of the day, in words.
    public var moment = ""
    /// Where, in words.
    public var place = ""
    /// The room's record.
    public var room: Identifier?
    /// How sure it is to take place.
    public var state = State.tentative
    /// How many people are expected.
    public var expected: Int?
    /// How many must come for it to be worth it.
    public var floor: Int?
    /// When invitations must have left.
    public var invitationsDue: Due?
    /// When registrations close.
    public var registrationsDue: Due?
    /// Anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An event about which nothing is known.
    public init() {}

    /// How sure an event is.
    public enum State: String, Term {
        case tentative, confirmed, cancelled

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .tentative: Phrase("sous réserve", "tentative")
            case .confirmed: Phrase("confirmé", "confirmed")
            case .cancelled: Phrase("annulé", "cancelled")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "event"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("événement", "event")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Event>] = [
        Field("title", Phrase("titre", "title"), \.title, .text),
        Field("day", Phrase("jour", "day"), \.day, .day),
        Field("moment", Phrase("moment", "time of day"), \.moment, .text),
        Field("place", Phrase("lieu", "place"), \.place, .text),
        Field("room", Phrase("salle", "room"), \.room, .reference(.room)),
        Field("state", Phrase("état", "state"), \.state, .choice(default: .tentative)),
        Field("expected", Phrase("personnes attendues", "people expected"), \.expected, .integer(0...100_000, .people)),
        Field(
            "floor", Phrase("participation minimale", "smallest attendance"), \.floor, .integer(0...100_000, .people)),
        Field("invitationsDue", Phrase("invitations avant", "invitations by"), \.invitationsDue, .due),
        Field("registrationsDue", Phrase("inscriptions jusqu’à", "registrations until"), \.registrationsDue, .due),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
    ]
}
