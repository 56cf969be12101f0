/// A meeting of the group and the record of what was said.
public struct Meeting: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// The number that the group gives it.
    public var number: Int?
    /// The day on which it was or will be held.
    public var date: Day?
    /// When it begins.
    public var start: TimeOfDay?
    /// Minutes that it may take.
    public var length: Int?
    /// Where, in words.
    public var place = ""
    /// What it was or will be about.
    public var theme = ""
    /// Who was there and who was excused.
    public var attendance: [Attendance] = []
    /// What was to be spoken of.
    public var agenda: [AgendaItem] = []
    /// What was said, in order.
    public var body: [Block] = []
    /// When the next one is.
    public var nextDate: Day?
    /// What the next one is about.
    public var nextTheme = ""
    /// The document that it was read from.
    public var source = ""
    /// SHA-256 of that document, in hexadecimal.
    public var digest = ""
    /// What that document says beside its passages, a line each: what members changed since is told from it.
    public var stated = ""
    /// Anything else worth knowing.
    public var notes = ""
    /// When it was opened; nil: it was not, or nobody noted it.
    public var started: Instant?
    /// When it was closed; nil while it runs.
    public var ended: Instant?
    /// The point of the agenda that is being dealt with.
    public var current: Identifier?
    /// Since when the clock of that point runs or, during a break, since when the break lasts.
    public var since: Instant?
    /// Whether there is a break.
    public var isPaused = false
    /// Seconds of breaks that are over.
    public var pausedFor = 0
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A meeting of which nothing is known.
    public init() {}

    /// Which kind it is.
    public static let kind = RecordKind.meeting
    /// `n° 9 · 17/12/2024 · Le Forum des Achats Durables`, or as much as is known.
    public var heading: String { heading(in: .french) }

    /// The same in a language: `no. 9 · Tue 17 Dec. 2024 · Le Forum des Achats Durables`.
    public func heading(in language: Language) -> String {
        let numbered = number.map { Phrase("n° \($0)", "no. \($0)")(language) }
        let day = date.map { language == .french ? $0.slashed : $0.short(in: .english) }
        let parts = [numbered, day, theme.isEmpty ? nil : theme].compactMap(\.self)
        return parts.isEmpty ? id.text : parts.joined(separator: " · ")
    }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Meeting>] = [
        Field("number", Phrase("numéro", "number"), \.number, .integer(0...100_000)),
        Field("date", Phrase("date", "date"), \.date, .day),
        Field("start", Phrase("heure", "time"), \.start, .time),
        Field("length", Phrase("durée prévue", "planned length"), \.length, .integer(1...1440, .minutes)),
        Field("place", Phrase("lieu", "place"), \.place, .text),
        Field("theme", Phrase("thème", "theme"), \.theme, .text),
        Field("attendance", Phrase("présences", "attendance"), \.attendance, .list(of: Attendance.self)),
        Field("agenda", Phrase("ordre du jour", "agenda"), \.agenda, .list(of: AgendaItem.self)),
        Field("body", Phrase("compte rendu", "minutes"), \.body, .list(of: Block.self)),
        Field("nextDate", Phrase("prochaine séance", "next meeting"), \.nextDate, .day),
        Field("nextTheme", Phrase("thème suivant", "next theme"), \.nextTheme, .text),
        Field("source", Phrase("document", "document"), \.source, .text),
        Field("digest", Phrase("empreinte SHA-256", "SHA-256 digest"), \.digest, .text),
        Field("stated", Phrase("dit par le document", "said by the document"), \.stated, .prose),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
        Field("started", Phrase("ouverte à", "opened at"), \.started, .instant),
        Field("ended", Phrase("close à", "closed at"), \.ended, .instant),
        Field("current", Phrase("point en cours", "current item"), \.current, .identifier(.identifier)),
        Field("since", Phrase("depuis", "since"), \.since, .instant),
        Field("paused", Phrase("en pause", "paused"), \.isPaused, .flag),
        Field(
            "pausedFor", Phrase("durée des pauses", "length of breaks"), \.pausedFor, .count(0...1_000_000, .seconds)),
    ]
}

/// Whether someone came to a meeting.
public struct Attendance: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// The name as the minutes write it.
    public var name = ""
    /// The member, once recognised.
    public var member: Identifier?
    /// Whether they came.
    public var state = State.present
    /// When they came, where that was after the beginning.
    public var arrived: Instant?
    /// When they left, where that was before the end.
    public var left: Instant?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// Nobody's attendance.
    public init() {}

    /// Whether someone came.
    public enum State: String, Term {
        case present, excused, absent

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .present: Phrase("présent·e", "present")
            case .excused: Phrase("excusé·e", "excused")
            case .absent: Phrase("absent·e", "absent")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "attendance"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("présence", "attendance")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Attendance>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("name", Phrase("nom écrit", "name as written"), \.name, .text),
        Field("member", Phrase("membre", "member"), \.member, .reference(.member)),
        Field("state", Phrase("présence", "attendance"), \.state, .chosen(default: .present)),
        Field("arrived", Phrase("arrivée", "arrived"), \.arrived, .instant),
        Field("left", Phrase("départ", "left"), \.left, .instant),
    ]
}
