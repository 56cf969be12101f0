import LIAVVModel

/// What is said of the proposals of the groups.
extension Words {
    static func pendingProposals(_ count: Int) -> Phrase {
        Phrase(
            "\(count) proposition\(count < 2 ? " attend" : "s attendent") une décision",
            "\(count) proposal\(count == 1 ? " waits" : "s wait") for a decision")
    }
    static let openInbox = Phrase("Entrée\u{A0}: les voir", "Enter: see them")
    static let aboutInbox = Phrase(
        "Ce que les groupes ont proposé en séance reste une proposition tant que personne n’a décidé. Entrée les montre\u{A0}: "
            + "chacune devient une action, rejoint une action qui existe, ou est écartée avec un motif.",
        "What the groups proposed in a meeting stays a proposal until someone decides. Enter shows them: each becomes an "
            + "action, joins one that exists, or is turned down with a reason.")
    static let inboxTitle = Phrase("Propositions des groupes", "Proposals of the groups")
    static let withoutGroup = Phrase("Sans groupe", "No group")
    static let allDecided = Phrase(
        "Tout est décidé. Touche h\u{A0}: voir aussi les propositions décidées.",
        "All are decided. Key h: see those that were decided, too.")
    static let newAction = Phrase("Nouvelle action", "New action")
    static let joinTo = Phrase("Rattacher à une action qui existe", "Join to an action that exists")
    static let turnDown = Phrase("Écarter\u{A0}: pour quel motif\u{A0}?", "Turn down: why?")
    static let becameOf = Phrase("Reprise par", "Taken up by")
    static let turnedDownFor = Phrase("Écartée", "Turned down")
    static let reconsider = Phrase("(r\u{A0}: remettre en attente)", "(r: reconsider)")
    static func sentencesFound(_ count: Int) -> Phrase {
        Phrase(
            "\(count) phrase\(count < 2 ? " trouvée" : "s trouvées")", "\(count) sentence\(count == 1 ? "" : "s") found"
        )
    }
    static let foundInText = Phrase("Trouvées dans le texte", "Found in the text")
    static let fromSentence = Phrase("Proposer une action", "Propose an action")
    static let nothingSaysSo = Phrase("rien ne l’indique, à vous de dire", "nothing says so, it is up to you")
    static let goThere = Phrase("(Entrée\u{A0}: y aller)", "(Enter: go there)")
    static let proposedTo = Phrase("proposée à", "offered to")
    static let readInSentence = Phrase("Lu dans la phrase\u{A0}: ", "Read in the sentence: ")
    static let keptInNotes = Phrase("en note", "in the notes")
    static let onlyNamed = Phrase("cité·e", "named")
    static let noPassage = Phrase(
        "Placez-vous d’abord sur un passage de compte rendu.", "Go to a passage of the minutes first.")
    static let noSentence = Phrase("Ce passage ne dit rien.", "This passage says nothing.")
    static func waiting(_ count: Int) -> Phrase { Phrase("\(count) en attente", "\(count) pending") }
}
