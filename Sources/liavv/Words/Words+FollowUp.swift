import LIAVVModel

/// What is said of questions and decisions.
extension Words {
    static let questionCommand = Phrase("Dit ce que devient une question.", "Says what becomes of a question.")
    static let questionCommandMore = Phrase(
        "«\u{A0}liavv list questions --open\u{A0}» montre celles qui attendent, la plus ancienne d’abord.",
        "“liavv list questions --open” shows those that wait, the oldest first.")
    static let questionAnswer = Phrase("Y répond.", "Answers it.")
    static let questionAnswerMore = Phrase(
        "La réponse est ajoutée au compte rendu, après la question. Sans --by, c’est la vôtre (--as).",
        "The answer is added to the minutes, after the question. Without --by it is yours (--as).")
    static let questionSettle = Phrase(
        "Dit quelle réponse ou décision la règle.", "Says which answer or decision settles it.")
    static let questionReopen = Phrase("La remet en attente.", "Makes it wait again.")
    static let questionWithdraw = Phrase("La retire, avec un motif.", "Withdraws it, with a reason.")
    static let decisionCommand = Phrase("Dit ce que devient une décision.", "Says what becomes of a decision.")
    static let decisionCommandMore = Phrase(
        "«\u{A0}liavv list decisions\u{A0}» les montre, avec leur suite et ce qui en dépend.",
        "“liavv list decisions” shows them, with what became of each and what depends on it.")
    static let decisionQuestion = Phrase(
        "La remet en discussion, avec un motif.", "Puts it under discussion again, with a reason.")
    static let decisionConfirm = Phrase("L’acte de nouveau.", "Confirms it.")
    static let decisionReplace = Phrase("Dit quelle décision la remplace.", "Says which decision takes its place.")
    static let decisionWithdraw = Phrase("La retire, avec un motif.", "Withdraws it, with a reason.")
    static let addPassage = Phrase(
        "Ajoute un passage à un compte rendu.", "Adds a passage to the minutes of a meeting.")
    static let addPassageMore = Phrase(
        "À la fin, ou après un autre passage (--after). Exemple\u{A0}: liavv add passage reunion-09 \"Qui filme\u{A0}?\" --kind question --by Yona",
        "At the end, or after another passage (--after). Example: liavv add passage reunion-09 \"Who films?\" --kind question --by Yona"
    )
    static let passageMore = Phrase(
        "Une référence est un identifiant, son début ou une partie du texte, s’il n’y en a qu’un\u{A0}; SÉANCE/PASSAGE où deux comptes rendus ont le même.",
        "A reference is an identifier, the beginning of one, or part of the text, if there is only one; MEETING/PASSAGE where two minutes have the same."
    )
}

/// What their options and arguments are for.
extension Words {
    static let questionHelp = Phrase("La question.", "The question.")
    static let decisionHelp = Phrase("La décision.", "The decision.")
    static let decisionValue = Phrase("décision", "decision")
    static let answerHelp = Phrase("La réponse.", "The answer.")
    static let answeredByHelp = Phrase("Qui répond.", "Who answers.")
    static let settlementHelp = Phrase("La réponse ou la décision.", "The answer or the decision.")
    static let replacementHelp = Phrase("La décision qui prend sa place.", "The decision that takes its place.")
    static let occasionHelp = Phrase(
        "Où il en a été question\u{A0}: une séance ou un passage.", "Where it was spoken of: a meeting or a passage.")
    static let openHelp = Phrase(
        "Seulement les questions ouvertes, ou les décisions discutées.",
        "Only open questions, or decisions under discussion.")
    static let meetingHelp = Phrase("La séance.", "The meeting.")
    static let passageTextHelp = Phrase("Les mots du passage.", "The words of the passage.")
    static let kindHelp = Phrase(
        "Sa nature\u{A0}: question, réponse, remarque, décision…", "Its kind: question, answer, remark, decision…")
    static let speakerHelp = Phrase("Qui le dit.", "Who says it.")
    static let nameValue = Phrase("nom", "name")
    static let afterHelp = Phrase("Le passage qui le précède.", "The passage before it.")

    static func passageAdded(_ id: String) -> Phrase { Phrase("Identifiant\u{A0}: \(id)", "Identifier: \(id)") }
}

/// Headings and cells of their lists.
extension Words {
    static let age = Phrase("ÂGE", "AGE")
    static let answerHeading = Phrase("RÉPONSE", "ANSWER")
    static let chain = Phrase("SUITE", "FOLLOW-UP")
    static let dependsOnIt = Phrase("EN DÉPEND", "DEPENDS ON IT")
    static let share = Phrase("PART", "SHARE")
    static let noMemberOfThatName = Phrase("(aucun membre)", "(no member)")
    static let attendanceLegend = Phrase(
        "● présent·e, ○ excusé·e, × absent·e, · inconnu\u{A0}; présences / séances connues.",
        "● present, ○ excused, × absent, · unknown; present / meetings known.")
    static let chainHeading = Phrase("Suite donnée", "Follow-up")
    static let dependantsHeading = Phrase("En dépendent", "Depend on it")

    static func age(_ entry: QuestionEntry) -> Phrase {
        guard let age = entry.age else { return Phrase(verbatim: "") }
        let days = Phrase.counted(age, Phrase("jour", "day"), Phrase("jours", "days"))
        guard entry.meetingsSince > 0 else { return days }
        return days + Phrase(verbatim: ", ")
            + .counted(entry.meetingsSince, Phrase("séance", "meeting"), Phrase("séances", "meetings"))
    }

    static func dependants(_ actions: Int, _ waiting: Int) -> Phrase {
        let own = Phrase.counted(actions, Phrase("action", "action"), Phrase("actions", "actions"))
        guard waiting > 0 else { return own }
        return own + Phrase(" (+\(waiting) qui attendent)", " (+\(waiting) waiting)")
    }
}
