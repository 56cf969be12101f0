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
    public var unknown: [String: Value] = [:]

    /// A share of nobody.
    public init() {}

    /// In what capacity a member takes part.
    public enum Role: String, Term {
        case lead, contributor, support

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

        public var label: Phrase {
            switch self {
            case .proposed: Phrase("proposée", "proposed")
            case .accepted: Phrase("acceptée", "accepted")
            case .declined: Phrase("déclinée", "declined")
            case .toConfirm: Phrase("à confirmer", "to confirm")
            }
        }
    }

    public static let schemaName = "share"
    public static let schemaTitle = Phrase("part", "share")
    public static let identityKey: String? = "member"
    public static let fields: [Field<Share>] = [
        Field("member", Phrase("membre", "member"), \.member, .identity(.reference(.member))),
        Field("role", Phrase("rôle", "role"), \.role, .chosen(default: .contributor)),
        Field("state", Phrase("réponse", "answer"), \.state, .chosen(default: .proposed)),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
    ]
}
