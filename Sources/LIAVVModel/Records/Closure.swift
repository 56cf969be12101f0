/// Days on which the town hall is closed and nobody works, both ends included.
public struct Closure: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// Why, such as « pont de l’Ascension ».
    public var title = ""
    /// The first day.
    public var from: Day?
    /// The last day; nil: the first alone.
    public var to: Day?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A closure without dates.
    public init() {}

    /// The days that it closes; nil when it has none or they are turned round.
    public var days: ClosedRange<Day>? {
        guard let from, case let last = to ?? from, from <= last else { return nil }
        return from...last
    }

    /// Why nobody works then.
    public var reason: Phrase {
        title.isEmpty ? Phrase("fermeture de la mairie", "town hall closed") : Phrase(verbatim: title)
    }

    /// Its name in the data format.
    public static let schemaName = "closure"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("fermeture", "closure")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Closure>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("title", Phrase("motif", "reason"), \.title, .text),
        Field("from", Phrase("du", "from"), \.from, .day),
        Field("to", Phrase("au", "to"), \.to, .day),
    ]
}
