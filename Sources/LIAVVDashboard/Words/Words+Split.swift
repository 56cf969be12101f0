import LIAVVModel

/// What is said of splitting an action, and of several actions at once.
extension Words {
    static let splitIsEmpty = Phrase("Tapez d’abord une contribution.", "Type a contribution first.")
    static let splitIsTyped = Phrase(
        "Échap encore\u{A0}: abandonner ces lignes. Entrée sur la ligne vide\u{A0}: les créer.",
        "Esc again: give up these lines. Enter on the empty line: make them.")
    static let splitIsGone = Phrase(
        "Cette action vient d’être retirée\u{A0}; ce que vous avez tapé est gardé ici.",
        "This action has just been removed; what you typed is kept here.")
    static let standInGoes = Phrase(
        "Ces morceaux remplaceront la contribution unique, que personne n’a touchée.",
        "These pieces will replace the only contribution, which nobody has touched.")
    static func splitIsFull(_ most: Int) -> Phrase {
        Phrase("\(most) lignes au plus d’un coup.", "\(most) lines at most in one go.")
    }
    static func piecesThere(_ count: Int) -> Phrase {
        guard count > 0 else { return Phrase("Aucune contribution encore.", "No contribution yet.") }
        let there = Phrase.counted(
            count, Phrase("contribution est déjà là", "contribution is there already"),
            Phrase("contributions sont déjà là", "contributions are there already"))
        return there + Phrase(", et rest\(count > 1 ? "ent" : "e").", ", and \(count == 1 ? "stays" : "stay").")
    }
    static func removeAll(_ count: Int) -> Phrase {
        Phrase("Retirer \(count) actions\u{A0}?", "Remove \(count) actions?")
    }
    static let theyGoToBin = Phrase(
        " Elles iront dans la corbeille (b), d’où on les remet\u{A0}; u les remet toutes.",
        " They go to the bin (b), from where they are put back; u puts them all back.")
}
