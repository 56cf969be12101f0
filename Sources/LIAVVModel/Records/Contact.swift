/// Someone outside the group whom its work depends on.
public struct Contact: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// M., Mme…
    public var title = ""
    /// First name, where known.
    public var givenName = ""
    /// Surname, where known.
    public var surname = ""
    /// What they do.
    public var role = ""
    /// For whom.
    public var organisation = ""
    /// Other names under which documents speak of them.
    public var aliases: [String] = []
    /// Anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A contact without a name.
    public init() {}

    /// Which kind it is.
    public static let kind = RecordKind.contact
    /// `Mme Fonseca`, or the role of someone whose name is not known.
    public var heading: String {
        let name = [title, givenName, surname].filter { !$0.isEmpty }.joined(separator: " ")
        return surname.isEmpty && givenName.isEmpty ? role : name
    }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Contact>] = [
        Field("title", Phrase("civilité", "title"), \.title, .text),
        Field("givenName", Phrase("prénom", "first name"), \.givenName, .text),
        Field("surname", Phrase("nom", "surname"), \.surname, .text),
        Field("role", Phrase("fonction", "role"), \.role, .text),
        Field("organisation", Phrase("organisme", "organisation"), \.organisation, .text),
        Field("aliases", Phrase("autres noms", "other names"), \.aliases, .tags),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
    ]
}
