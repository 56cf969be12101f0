/// A point that could be put on the agenda of the next meeting, and where it comes from.
public struct AgendaProposal: Hashable, Sendable {
    /// What it would be called.
    public let title: String
    /// What sort of point it is.
    public let kind: Kind
    /// What it is about.
    public let about: Target
    /// Minutes that it would be given.
    public let minutes: Int
    /// Since when it waits: the meeting in which it came up, or the day on which it was due; nil: not known.
    public let since: Day?

    /// What sort of point it is, in the order in which they are proposed.
    public enum Kind: String, Term {
        case parked, question, decision, irreversible, late, proposal

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .parked: Phrase("point reporté", "parked item")
            case .question: Phrase("question ouverte", "open question")
            case .decision: Phrase("décision discutée", "questioned decision")
            case .irreversible: Phrase("irréversible sous réserve", "irreversible while tentative")
            case .late: Phrase("action en retard", "late action")
            case .proposal: Phrase("proposition en attente", "pending proposal")
            }
        }

        /// Minutes that such a point is given unless someone says otherwise.
        public var minutes: Int {
            switch self {
            case .parked, .decision: 10
            case .question, .irreversible, .late, .proposal: 5
            }
        }
    }
}
