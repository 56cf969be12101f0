extension FollowUpRefusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .noPassage, .notAQuestion, .notADecision, .doesNotSettle: kindPhrase
        case .settled, .stillOpen, .stillActed, .withdrawn, .replaced: statePhrase
        case .circle(let words):
            Phrase(
                "Ces décisions se remplaceraient en rond\u{A0}: \(words.joined(separator: " → ")).",
                "These decisions would replace each other in a circle: \(words.joined(separator: " → ")).")
        case .noWords: Phrase("Un passage ne peut pas être vide.", "A passage cannot be empty.")
        case .noReason: Phrase("Il faut un motif, en quelques mots.", "A reason is needed, in a few words.")
        case .inUse(let titles):
            Phrase(
                "Des actions ou des scénarios viennent de ce passage (\(Self.list(titles)))\u{A0}; rien n’a été retiré.",
                "Actions or scenarios came from this passage (\(Self.list(titles))); nothing was removed.")
        case .referredTo(let words):
            Phrase(
                "D’autres passages y renvoient (\(Self.list(words)))\u{A0}; changez d’abord ce qu’ils en disent.",
                "Other passages refer to it (\(Self.list(words))); change first what they say of it.")
        }
    }

    private var kindPhrase: Phrase {
        switch self {
        case .notAQuestion(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une question\u{A0}; voir «\u{A0}liavv list questions\u{A0}».",
                "“\(text)” is not a question; see “liavv list questions”.")
        case .notADecision(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une décision\u{A0}; voir «\u{A0}liavv list decisions\u{A0}».",
                "“\(text)” is not a decision; see “liavv list decisions”.")
        case .doesNotSettle(let text):
            Phrase(
                "Une réponse ou une décision règle une question\u{A0}; «\u{A0}\(text)\u{A0}» n’est ni l’une ni l’autre.",
                "An answer or a decision settles a question; “\(text)” is neither.")
        default:
            Phrase(
                "Ce passage n’est plus dans le compte rendu.", "This passage is not in the minutes any more.")
        }
    }

    private var statePhrase: Phrase {
        switch self {
        case .settled(let text):
            Phrase(
                "Cette question est déjà réglée\(Self.quoted(text).fr)\u{A0}; rouvrez-la d’abord.",
                "This question is settled already\(Self.quoted(text).en); reopen it first.")
        case .stillOpen: Phrase("Cette question est encore ouverte.", "This question is still open.")
        case .stillActed:
            Phrase(
                "Cette décision est actée\u{A0}; pour la confirmer, dites où, ou pourquoi.",
                "This decision stands; to confirm it, say where or why.")
        case .replaced(let text):
            Phrase(
                "Cette décision est remplacée\(Self.quoted(text).fr)\u{A0}; actez-la de nouveau d’abord.",
                "This decision was replaced\(Self.quoted(text).en); confirm it first.")
        case .withdrawn(let reason):
            Phrase(
                "Ce passage est retiré\(Self.aside(reason))\u{A0}; rouvrez la question, ou actez la décision, d’abord.",
                "This was withdrawn\(Self.aside(reason)); reopen the question, or confirm the decision, first.")
        default: Phrase(verbatim: "")
        }
    }

    private static func quoted(_ text: String) -> Phrase {
        text.isEmpty ? Phrase(verbatim: "") : Phrase(" («\u{A0}\(text)\u{A0}»)", " (“\(text)”)")
    }

    private static func aside(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }

    // More than three say no more than how many.
    private static func list(_ titles: [String]) -> String {
        titles.prefix(3).joined(separator: ", ") + (titles.count > 3 ? ", …" : "")
    }
}
