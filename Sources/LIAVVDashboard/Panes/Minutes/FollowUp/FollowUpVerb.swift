import LIAVVModel

/// What can be done about a question or a decision.
enum FollowUpVerb: String, CaseIterable, Sendable {
    case answer, settle, reopen, withdrawQuestion
    case discuss, replace, confirm, withdrawDecision

    /// What there is to do about such a passage.
    static func all(for kind: Block.Kind) -> [FollowUpVerb] {
        kind == .question
            ? [.answer, .settle, .reopen, .withdrawQuestion] : [.discuss, .replace, .confirm, .withdrawDecision]
    }

    /// The letter that chooses it.
    var letter: Phrase {
        switch self {
        case .answer: Phrase("r", "a")
        case .settle: Phrase("p", "s")
        case .reopen: Phrase("o", "o")
        case .withdrawQuestion, .withdrawDecision: Phrase("x", "x")
        case .discuss: Phrase("d", "d")
        case .replace: Phrase("p", "r")
        case .confirm: Phrase("c", "c")
        }
    }

    var label: Phrase {
        switch self {
        case .answer: Phrase("répondre", "answer")
        case .settle: Phrase("réglée par…", "settled by…")
        case .reopen: Phrase("rouvrir", "reopen")
        case .withdrawQuestion, .withdrawDecision: Phrase("retirer", "withdraw")
        case .discuss: Phrase("remettre en discussion", "put under discussion")
        case .replace: Phrase("remplacée par…", "replaced by…")
        case .confirm: Phrase("acter de nouveau", "confirm")
        }
    }

    /// Whether another passage has to be chosen first.
    var picks: Bool { self == .settle || self == .replace }
    /// Whether it happened somewhere that one can name.
    var hasPlace: Bool { !picks && self != .answer }

    /// What is typed.
    var asked: Phrase {
        self == .answer ? Phrase("Réponse\u{A0}: ", "Answer: ") : Phrase("Motif\u{A0}: ", "Reason: ")
    }

    var note: Phrase {
        switch self {
        case .answer:
            Phrase(
                "Commencez par «\u{A0}Yona\u{A0}:\u{A0}» quand quelqu’un d’autre que vous répond.",
                "Begin with “Yona:” when someone else than you answers.")
        case .withdrawQuestion, .withdrawDecision, .discuss:
            Phrase("En quelques mots, pour qui lira.", "In a few words, for those who will read.")
        default: Phrase("Facultatif.", "Optional.")
        }
    }
}

extension State {
    /// Why that cannot be done about it now; nil: it can.
    func obstacle(to verb: FollowUpVerb, _ passage: PassageReference) -> Phrase? {
        do throws(Refusal) {
            switch verb {
            case .answer, .withdrawQuestion: try laboratory.answerable(passage)
            case .settle: try laboratory.settleable(passage)
            case .reopen: try laboratory.reopenable(passage)
            case .discuss, .replace, .withdrawDecision: try laboratory.standing(passage)
            case .confirm: try laboratory.confirmable(passage)
            }
            return nil
        } catch { return error.phrase }
    }
}
