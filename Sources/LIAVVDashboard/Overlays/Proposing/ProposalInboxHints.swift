import LIAVVModel
import TerminalCanvas

extension Proposal.State {
    /// A sign that goes with the word.
    var sign: Span {
        switch self {
        case .pending: Span("○", .warning)
        case .takenUp: Span("✓", .good)
        case .turnedDown: Span("×", .muted)
        }
    }
}

extension ProposalInbox {
    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        let back = (Phrase("Échap", "Esc"), Phrase("revenir", "go back"))
        switch step {
        case .browsing:
            let keys = [
                (Phrase(verbatim: "o"), Phrase("accepter", "accept")),
                (Phrase(verbatim: "j"), Phrase("rattacher", "join")),
                (Phrase(verbatim: "d"), Phrase("écarter", "turn down")),
                (Phrase(verbatim: "u"), Phrase("annuler", "undo")),
                (Phrase("Échap", "Esc"), Phrase("fermer", "close")),
                (Phrase(verbatim: "Tab"), Phrase("suivante", "next")),
                (
                    Phrase(verbatim: "h"),
                    hidesDecided ? Phrase("tout montrer", "show all") : Phrase("cacher décidées", "hide decided")
                ),
                (Phrase(verbatim: "r"), Phrase("remettre en attente", "reconsider")),
                (Phrase(verbatim: "→"), Phrase("compte rendu", "minutes")),
            ]
            return passage == nil
                ? keys : Array(keys.prefix(5)) + [(Phrase(verbatim: "r"), Phrase("remettre en attente", "reconsider"))]
        case .accepting(let form):
            let next = (Phrase(verbatim: "Tab"), Phrase("champ", "field"))
            let other = (Phrase(verbatim: form.isTouched ? "Pg↑↓" : "←→"), Phrase("autre phrase", "other sentence"))
            let who = (Phrase(verbatim: "→"), Phrase("choisir qui", "choose who"))
            return [(enter, Phrase("créer l’action", "make the action")), next]
                + (form.asksSomeone && form.focus > 1 ? [who] : [])
                + (passage != nil && proposals.count > 1 ? [other] : []) + [back]
        case .joining:
            let typing = (Phrase("lettres", "letters"), Phrase("réduire la liste", "narrow the list"))
            return [
                typing, (Phrase(verbatim: "↑↓"), Phrase("choisir", "select")), (enter, Phrase("rattacher", "join")),
                back,
            ]
        case .turningDown: return [(enter, Phrase("écarter", "turn down")), back]
        }
    }
}
