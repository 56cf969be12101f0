/// What can be wrong with what is typed as one line: an action, a filter.
extension Refusal {
    /// What can be wrong with a line typed whole.
    var linePhrase: Phrase {
        switch self {
        case .saidTwice(let field):
            Phrase(
                "«\u{A0}\(field.fr)\u{A0}» est donné deux fois\u{A0}; n’en gardez qu’un.",
                "“\(field.en)” is given twice; keep one of them.")
        case .unknownMark(let text):
            Phrase(
                "«\u{A0}!\(text)\u{A0}» ne veut rien dire\u{A0}; marques\u{A0}: !haute, !normale, !basse, !jalon, !irréversible.",
                "“!\(text)” means nothing; marks: !high, !normal, !low, !milestone, !irreversible.")
        case .unclosedQuote(let text):
            Phrase("le guillemet de «\u{A0}\(text)\u{A0}» n’est pas refermé.", "the quote in “\(text)” is not closed.")
        case .inBin(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» est dans la corbeille\u{A0}; reprenez-la d’abord.",
                "“\(title)” is in the bin; put it back first.")
        case .notOfAContribution(let word):
            Phrase(
                "«\u{A0}\(word)\u{A0}» se dit de l’action entière, pas d’une contribution.",
                "“\(word)” is said of the whole action, not of a contribution.")
        default: Phrase(verbatim: "")
        }
    }

    /// What can be wrong with a filter.
    var filterPhrase: Phrase {
        switch self {
        case .unknownCondition(let word):
            Phrase(
                "«\u{A0}\(word)\u{A0}» n’est pas un filtre\u{A0}; filtres\u{A0}: moi, libre, retard, semaine, bloquée, membre:, scénario:, phase:, étiquette:, statut:, texte:.",
                "“\(word)” is not a filter; filters: mine, unassigned, late, this-week, blocked, member:, scenario:, phase:, tag:, status:, text:."
            )
        case .unknownValue(let value, let kind, let known):
            Phrase(
                "Aucune action n’a pour \(kind.fr) «\u{A0}\(value)\u{A0}»\u{A0}; il y a\u{A0}: \(Self.some(known)).",
                "No action has the \(kind.en) “\(value)”; there are: \(Self.some(known)).")
        default: Phrase(verbatim: "")
        }
    }

    private static func some(_ names: [String]) -> String {
        names.isEmpty ? "—" : names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    }
}
