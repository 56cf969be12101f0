import LIAVVModel

/// What is said of scenarios and proposals.
extension Words {
    static let keep = Phrase(
        "Retient un scénario et archive les autres, avec le motif.",
        "Keeps a scenario and archives the others, with the reason.")
    static let keepMore = Phrase(
        "Exemple\u{A0}: liavv keep \"scénario 1\" --reason \"Plus proche des communes\". « liavv reopen » revient en arrière.",
        "Example: liavv keep \"scénario 1\" --reason \"Closer to the towns\". “liavv reopen” goes back.")
    static let reopen = Phrase(
        "Remet à l’étude un scénario, et ceux décidés avec lui.",
        "Puts a scenario under study again, and those decided with it.")
    static let scenarioHelp = Phrase("Le scénario.", "The scenario.")
    static let scenarioValue = Phrase("scénario", "scenario")
    static let proposal = Phrase(
        "Décide de ce que les groupes ont proposé, ou de ce que demandent des phrases des comptes rendus.",
        "Decides on what the groups proposed, or on what sentences of the minutes ask for.")
    static let proposalMore = Phrase(
        "« liavv list proposals » les montre, avec ce qu’il en est advenu.",
        "“liavv list proposals” shows them, with what became of each.")
    static let proposalAccept = Phrase("En fait une action.", "Makes an action of it.")
    static let proposalAcceptMore = Phrase(
        "Exemple\u{A0}: liavv proposal accept g2-photo --due J-30 --lead Cindy. Le titre est tiré des mots de la proposition.",
        "Example: liavv proposal accept g2-photo --due J-30 --lead Cindy. The title is made of the proposal’s words.")
    static let proposalJoin = Phrase("La rattache à une action qui existe.", "Joins it to an action that exists.")
    static let proposalDecline = Phrase("L’écarte, avec le motif.", "Turns it down, with the reason.")
    static let proposalReconsider = Phrase("La remet en attente.", "Makes it wait again.")
    static let proposalHelp = Phrase("La proposition.", "The proposal.")
    static let proposalValue = Phrase("proposition", "proposal")
    static let newTitleHelp = Phrase("Un autre titre.", "Another title.")
    static let withHelp = Phrase("À qui la contribution est proposée.", "To whom the contribution is offered.")
    static func whoIsMeant(_ name: String, _ candidates: [String]) -> Phrase {
        let list = candidates.joined(separator: ", ")
        return Phrase(
            "«\u{A0}\(name)\u{A0}»\u{A0}: \(list)\u{A0}? La phrase ne le dit pas\u{A0}; proposez-la avec «\u{A0}liavv assign\u{A0}».",
            "“\(name)”: \(list)? The sentence does not say; offer it with “liavv assign”.")
    }
    static let meetingOption = Phrase("Celles de cette séance.", "Those of that meeting.")
    static let meetingValue = Phrase("séance", "meeting")
    static let actionHelp = Phrase("L’action.", "The action.")
    static let actionValue = Phrase("action", "action")
}

/// Headings of their lists.
extension Words {
    static let actions = Phrase("ACTIONS", "ACTIONS")
    static let addedToTrunk = Phrase("AJOUTÉES", "ADDED")
    static let takenAway = Phrase("RETIRÉES", "TAKEN")
    static let changedInTrunk = Phrase("CHANGÉES", "CHANGED")
    static let nobodyYet = Phrase("SANS PERSONNE", "NOBODY YET")
    static let group = Phrase("GROUPE", "GROUP")
    static let why = Phrase("POURQUOI", "WHY")
}
