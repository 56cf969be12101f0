extension Refusal {
    /// What can be wrong with a lead or with an answer.
    var leadPhrase: Phrase {
        switch self {
        case .leadsAlready(let member, let contribution):
            Phrase(
                "\(member) pilote déjà «\u{A0}\(contribution)\u{A0}».", "\(member) already leads “\(contribution)”.")
        case .noLead(let contribution):
            Phrase(
                "«\u{A0}\(contribution)\u{A0}» n’a pas de pilote\u{A0}; il n’y a personne à en décharger.",
                "“\(contribution)” has no lead; there is nobody to relieve.")
        case .notAnswered(let member, let contribution):
            Phrase(
                "\(member) n’a pas encore répondu pour «\u{A0}\(contribution)\u{A0}»\u{A0}; il n’y a rien à reprendre.",
                "\(member) has not answered for “\(contribution)” yet; there is nothing to take back.")
        case .isClosed(let title, let state):
            Phrase("«\u{A0}\(title)\u{A0}» est ", "“\(title)” is ") + state
                + Phrase("\u{A0}; rouvrez-la d’abord.", "; open it again first.")
        default: Phrase(verbatim: "")
        }
    }
}
