/// Why transfers of a proposal are not accepted.
public enum BalanceRefusal: Hashable, Sendable {
    /// None was chosen.
    case nothingChosen
    /// The proposal does not hold it.
    case notOfTheProposal
    /// There is nothing left to do.
    case closed(contribution: String)
    /// Everyone whom it wants is there.
    case complete(contribution: String)
    /// Whom it would come from has answered, or has no share any more.
    case answered(member: String, contribution: String, Share.State?)
    /// Who would take it has no hours to give any more.
    case noHours(member: String, contribution: String)
}

extension BalanceRefusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .nothingChosen: Phrase("Choisissez au moins un transfert.", "Pick at least one transfer.")
        case .notOfTheProposal:
            Phrase(
                "Ce transfert n’est pas de cette proposition\u{A0}; redemandez-en une.",
                "This transfer is not of that proposal; ask for a new one.")
        case .closed(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» n’est plus à faire\u{A0}; rien n’a été changé.",
                "“\(title)” is not to be done any more; nothing was changed.")
        case .complete(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» a déjà tout son monde\u{A0}; rien n’a été changé.",
                "“\(title)” has everyone it wants already; nothing was changed.")
        case .answered(let member, let title, let state): Self.answered(member, title, state)
        case .noHours(let member, let title):
            Phrase(
                "\(member) n’a plus d’heures à donner pour «\u{A0}\(title)\u{A0}»\u{A0}; rien n’a été changé.",
                "\(member) has no hours to give for “\(title)” any more; nothing was changed.")
        }
    }

    private static func answered(_ member: String, _ title: String, _ state: Share.State?) -> Phrase {
        guard let state else {
            return Phrase(
                "\(member) ne contribue plus à «\u{A0}\(title)\u{A0}»\u{A0}; redemandez une proposition.",
                "\(member) does not contribute to “\(title)” any more; ask for a new proposal.")
        }
        let start = Phrase(
            "\(member) a répondu entre-temps pour «\u{A0}\(title)\u{A0}» (",
            "\(member) has answered meanwhile for “\(title)” (")
        return start + state.label + Phrase(")\u{A0}; redemandez une proposition.", "); ask for a new proposal.")
    }
}
