/// A figure of the layout rules that the laboratory holds itself to instead of the article’s, or leaves out.
public struct AdaptedRule: Structured {
    /// Which figure, by its name in the table of rules.
    public var rule = ""
    /// The figure, in the unit of the rule; nil: as the article has it.
    public var value: Int?
    /// Whether no finding is made of it.
    public var isOff = false
    /// Why.
    public var reason = ""
    /// Who said so; nil in files written before it was asked.
    public var author: Identifier?
    /// When.
    public var day: Day?
    /// The day on which somebody checked the article.
    public var verifiedOn: Day?
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// No figure yet.
    public init() {}

    /// Its name in the data format.
    public static let schemaName = "adaptedRule"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("règle adaptée", "adapted rule")
    /// What tells the elements of a list apart.
    public static let identityKey: String? = "rule"
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<AdaptedRule>] = [
        Field("rule", Phrase("règle", "rule"), \.rule, .requiredText),
        Field("value", Phrase("valeur", "value"), \.value, .integer(1...1_000_000)),
        Field("isOff", Phrase("désactivée", "off"), \.isOff, .flag),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
        Field("author", Phrase("par", "by"), \.author, .reference(.member)),
        Field("day", Phrase("le", "on"), \.day, .day),
        Field("verifiedOn", Phrase("vérifiée le", "checked on"), \.verifiedOn, .day),
    ]
}
