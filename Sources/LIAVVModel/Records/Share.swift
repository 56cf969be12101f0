/// A member's part in a contribution.
public struct Share: Structured {
    /// Who.
    public var member = Identifier.none
    /// In what capacity.
    public var role = Role.contributor
    /// What they answered.
    public var state = State.proposed
    /// Why they declined, or any word with the answer.
    public var reason = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A share of nobody.
    public init() {}

    /// In what capacity a member takes part.
    public enum Role: String, Term {
        case lead, contributor, support

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .lead: Phrase("pilote", "lead")
            case .contributor: Phrase("contributeur·rice", "contributor")
            case .support: Phrase("appui", "support")
            }
        }
    }

    /// Nothing is ordered: a share is offered, and answered.
    public enum State: String, Term {
        case proposed, accepted, declined
        case toConfirm = "to-confirm"

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .proposed: Phrase("proposée", "proposed")
            case .accepted: Phrase("acceptée", "accepted")
            case .declined: Phrase("déclinée", "declined")
            case .toConfirm: Phrase("à confirmer", "to confirm")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "share"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("part", "share")
    /// What tells the elements of a list apart.
    public static let identityKey: String? = "member"
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Share>] = [
        Field("member", Phrase("membre", "member"), \.member, .identity(.reference(.member))),
        Field("role", Phrase("rôle", "role"), \.role, .chosen(default: .contributor)),
        Field("state", Phrase("réponse", "answer"), \.state, .chosen(default: .proposed)),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
    ]
}
