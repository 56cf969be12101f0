/// One of the people of the laboratory.
public struct Member: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// First name.
    public var givenName = ""
    /// Surname, in capitals as the group writes it.
    public var surname = ""
    /// The department that they work in.
    public var department = ""
    /// What they do there.
    public var role = ""
    /// Other spellings under which documents name them.
    public var aliases: [String] = []
    /// Hours a week that they can give.
    public var capacity: Double?
    /// When they are away.
    public var absences: [Absence] = []
    /// True once they have left the laboratory.
    public var hasLeft = false
    /// Anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A member without a name.
    public init() {}

    /// Which kind it is.
    public static let kind = RecordKind.member
    /// What people call this very one.
    public var heading: String { fullName }
    /// `Cindy DELVOYE`.
    public var fullName: String { surname.isEmpty ? givenName : givenName + " " + surname }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Member>] = [
        Field("givenName", Phrase("prénom", "first name"), \.givenName, .requiredText),
        Field("surname", Phrase("nom", "surname"), \.surname, .text),
        Field("department", Phrase("direction", "department"), \.department, .text),
        Field("role", Phrase("fonction", "role"), \.role, .text),
        Field("aliases", Phrase("autres graphies", "other spellings"), \.aliases, .tags),
        Field("capacity", Phrase("capacité (h/semaine)", "capacity (h/week)"), \.capacity, .hours),
        Field("absences", Phrase("absences", "absences"), \.absences, .list(of: Absence.self)),
        Field("hasLeft", Phrase("a quitté le groupe", "has left the group"), \.hasLeft, .flag),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
    ]
}

/// A time during which a member is away, both days included.
public struct Absence: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// The first day.
    public var from: Day?
    /// The last day.
    public var to: Day?
    /// Why, if they say so.
    public var reason = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An absence without dates.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "absence"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("absence", "absence")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Absence>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("from", Phrase("du", "from"), \.from, .day),
        Field("to", Phrase("au", "to"), \.to, .day),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
    ]
}
