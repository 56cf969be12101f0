/// A meeting of the group and the record of what was said.
public struct Meeting: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// The number that the group gives it.
    public var number: Int?
    /// The day on which it was or will be held.
    public var date: Day?
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
    /// Anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A meeting of which nothing is known.
    public init() {}

    /// Which kind it is.
    public static let kind = RecordKind.meeting
    /// `9 · Le Forum des Achats Durables`, or as much as is known.
    public var heading: String {
        let parts = [number.map { "n° \($0)" }, date?.iso, theme.isEmpty ? nil : theme].compactMap(\.self)
        return parts.isEmpty ? id.text : parts.joined(separator: " · ")
    }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Meeting>] = [
        Field("number", Phrase("numéro", "number"), \.number, .integer(0...100_000)),
        Field("date", Phrase("date", "date"), \.date, .day),
        Field("place", Phrase("lieu", "place"), \.place, .text),
        Field("theme", Phrase("thème", "theme"), \.theme, .text),
        Field("attendance", Phrase("présences", "attendance"), \.attendance, .list(of: Attendance.self)),
        Field("agenda", Phrase("ordre du jour", "agenda"), \.agenda, .list(of: AgendaItem.self)),
        Field("body", Phrase("compte rendu", "minutes"), \.body, .list(of: Block.self)),
        Field("nextDate", Phrase("prochaine séance", "next meeting"), \.nextDate, .day),
        Field("nextTheme", Phrase("thème suivant", "next theme"), \.nextTheme, .text),
        Field("source", Phrase("document", "document"), \.source, .text),
        Field("digest", Phrase("empreinte SHA-256", "SHA-256 digest"), \.digest, .text),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
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
    ]
}

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
    /// The points under it.
    public var items: [AgendaItem] = []
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An agenda item without a title.
    public init() {}

    /// Minutes of this point and of all under it.
    public var totalMinutes: Int { items.reduce(minutes ?? 0) { $0 + $1.totalMinutes } }

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
        Field("items", Phrase("sous-points", "items"), \.items, .list(of: AgendaItem.self)),
    ]
}
