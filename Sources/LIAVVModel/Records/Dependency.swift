/// What one action waits for.
public struct Dependency: Structured {
    /// The action waited for.
    public var on = Identifier.none
    /// Which ends are tied.
    public var link = Link.finishToStart
    /// Working days in between; negative when the two may overlap.
    public var lag = 0
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A dependency on nothing.
    public init() {}

    /// Which end of the one waits for which end of the other.
    public enum Link: String, Term {
        case finishToStart = "finish-to-start"
        case startToStart = "start-to-start"
        case finishToFinish = "finish-to-finish"

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .finishToStart: Phrase("fin à début", "finish to start")
            case .startToStart: Phrase("début à début", "start to start")
            case .finishToFinish: Phrase("fin à fin", "finish to finish")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "dependency"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("dépendance", "dependency")
    /// What tells the elements of a list apart.
    public static let identityKey: String? = "on"
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Dependency>] = [
        Field("on", Phrase("action attendue", "waits for"), \.on, .identity(.reference(.action))),
        Field("link", Phrase("lien", "link"), \.link, .choice(default: .finishToStart)),
        Field("lag", Phrase("délai", "lag"), \.lag, .count(-3650...3650, .days)),
    ]
}
