/// Why a proposal is not decided on as someone asked.
public enum ProposalRefusal: Hashable, Sendable {
    /// What was pointed at is no proposal.
    case none(String)
    /// Actions came of it already.
    case takenUp(by: [String])
    /// Its action is there, although it does not name it any more.
    case madeAlready(action: String)
    /// Its action was removed and can be put back.
    case inBin(action: String, id: Identifier)
    /// The action names it already.
    case joinedAlready(action: String)
    /// Someone turned it down.
    case turnedDown(reason: String)
    /// Nobody has decided on it.
    case stillPending
    /// Nothing was said to explain the decision.
    case noReason
}

extension ProposalRefusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .none(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une proposition\u{A0}; voir «\u{A0}liavv list proposals\u{A0}».",
                "“\(text)” is not a proposal; see “liavv list proposals”.")
        case .takenUp, .madeAlready, .inBin, .joinedAlready: actionPhrase
        case .turnedDown(let reason):
            Phrase(
                "Cette proposition a été écartée\(Self.aside(reason))\u{A0}; remettez-la d’abord en attente.",
                "This proposal was turned down\(Self.aside(reason)); make it wait again first.")
        case .stillPending:
            Phrase("Cette proposition est déjà en attente.", "This proposal is pending already.")
        case .noReason:
            Phrase("Il faut un motif, en quelques mots.", "A reason is needed, in a few words.")
        }
    }

    private var actionPhrase: Phrase {
        switch self {
        case .takenUp(let titles):
            Phrase(
                "Cette proposition est déjà reprise par \(Self.list(titles, "«\u{A0}", "\u{A0}»"))\u{A0}; rien n’a été ajouté.",
                "This proposal was already taken up by \(Self.list(titles, "“", "”")); nothing was added.")
        case .madeAlready(let action):
            Phrase(
                "L’action «\u{A0}\(action)\u{A0}» vient déjà de cette proposition\u{A0}; rattachez-la plutôt.",
                "The action “\(action)” was made of this proposal already; join it instead.")
        case .inBin(let action, let id):
            Phrase(
                "L’action de cette proposition, «\u{A0}\(action)\u{A0}», est dans la corbeille\u{A0}; remettez-la (touche b, ou "
                    + "«\u{A0}liavv bin restore \(id)\u{A0}»).",
                "The action of this proposal, “\(action)”, is in the bin; put it back (key b, or “liavv bin restore \(id)”)."
            )
        case .joinedAlready(let action):
            Phrase(
                "L’action «\u{A0}\(action)\u{A0}» cite déjà cette proposition.",
                "The action “\(action)” names this proposal already.")
        default: Phrase(verbatim: "")
        }
    }

    private static func aside(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }

    private static func list(_ titles: [String], _ opening: String, _ closing: String) -> String {
        titles.map { opening + $0 + closing }.joined(separator: ", ")
    }
}
