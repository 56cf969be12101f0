import LIAVVModel

/// What is said about meetings.
extension Words {
    static let meetingCommand = Phrase(
        "Prépare une séance, la tient et écrit son compte rendu.", "Prepares a meeting, runs it and writes its minutes."
    )
    static let meetingMore = Phrase(
        "Sans --meeting, il s’agit de la séance ouverte, sinon de la prochaine. Tout ce qui est noté est enregistré aussitôt.",
        "Without --meeting, the one that is open is meant, else the next one. All that is noted is saved at once.")
    static let meetingPlan = Phrase("Prévoit une séance.", "Plans a meeting.")
    static let meetingPlanMore = Phrase(
        "Exemple\u{A0}: liavv meeting plan 13/2 14h 90 min --theme \"Les stands\". Le numéro est le suivant, sauf --number.",
        "Example: liavv meeting plan 13/2 14:00 90 min --theme \"The stands\". The number is the next one, unless --number."
    )
    static let meetingAgenda = Phrase(
        "Montre l’ordre du jour et sa somme, ou ce qui pourrait y être\u{A0}; y ajoute.",
        "Shows the agenda and its sum, or what could be on it; adds to it.")
    static let meetingAgendaMore = Phrase(
        "Exemples\u{A0}: liavv meeting agenda --add \"Les stands 20 min\"\u{A0}; --proposed numérote ce qui attend, --take 1,3 le prend.",
        "Examples: liavv meeting agenda --add \"The stands 20 min\"; --proposed numbers what waits, --take 1,3 takes it."
    )
    static let meetingCalendar = Phrase(
        "Montre les séances jusqu’à l’événement, les jours libres, et ce que chacune peut prendre.",
        "Shows the meetings up to the event, free days, and what each can take.")
    static let meetingStart = Phrase("Ouvre la séance.", "Opens the meeting.")
    static let meetingNext = Phrase("Passe au point suivant.", "Goes on to the next item.")
    static let meetingNote = Phrase("Note ce qui se dit.", "Notes what is said.")
    static let meetingNoteMore = Phrase(
        "Exemples\u{A0}: liavv meeting note question \"Camille : le kiosque est-il libre ?\"\u{A0}; liavv meeting note action \"Réserver le kiosque @cindy J-45\".",
        "Examples: liavv meeting note question \"Camille: is the kiosk free?\"; liavv meeting note action \"Book the kiosk @cindy D-45\"."
    )
    static let meetingAttend = Phrase(
        "Note qui arrive, part ou est excusé·e.", "Notes who comes, leaves or is excused.")
    static let meetingPause = Phrase("Met la séance en pause, ou la reprend.", "Pauses the meeting, or resumes it.")
    static let meetingEnd = Phrase(
        "Termine la séance et écrit son compte rendu.", "Ends the meeting and writes its minutes.")
    static func minutesAt(_ id: String) -> Phrase {
        Phrase("Compte rendu à relire\u{A0}: liavv show \(id)", "Minutes to read over: liavv show \(id)")
    }
}

/// What the options of these commands are for.
extension Words {
    static let whichMeetingHelp = Phrase(
        "La séance\u{A0}: son numéro, ou une référence.", "The meeting: its number, or a reference.")
    static let atHelp = Phrase(
        "L’heure à laquelle cela s’est passé, si ce n’est pas maintenant.", "When that happened, if not now.")
    static let hourValue = Phrase("heure", "time")
    static let meetingDayHelp = Phrase("Le jour, puis l’heure et la durée.", "The day, then the time and the length.")
    static let themeHelp = Phrase("Ce dont on parlera.", "What it is about.")
    static let placeHelp = Phrase("Où.", "Where.")
    static let placeValue = Phrase("lieu", "place")
    static let numberHelp = Phrase("Un autre numéro que le suivant.", "Another number than the next one.")
    static let addItemHelp = Phrase("Ajoute un point, avec ses minutes.", "Adds an item, with its minutes.")
    static let proposedHelp = Phrase(
        "Montre ce qui attend qu’on en parle\u{A0}: questions, décisions discutées, retards, propositions.",
        "Shows what waits to be spoken of: questions, questioned decisions, what is late, proposals.")
    static let takeHelp = Phrase(
        "Prend des points proposés, par leur numéro\u{A0}; ou «\u{A0}tout\u{A0}».",
        "Takes proposed items, by number; or “all”.")
    static let placesValue = Phrase("1,3|tout", "1,3|all")
    static let weeksHelp = Phrase("Une séance toutes les n semaines.", "One meeting every n weeks.")
    static let weeksRange = Phrase("--weeks va de 1 à 52.", "--weeks goes from 1 to 52.")
    static let backHelp = Phrase("Revient au point d’avant.", "Goes back to the item before.")
    static let parkHelp = Phrase("Reporte le point en cours.", "Parks the current item.")
    static let toItemHelp = Phrase("Va à ce point.", "Goes to that item.")
    static let oneWay = Phrase("Une seule de ces options à la fois.", "Only one of these options at a time.")
    static let noteKindHelp = Phrase(
        "decision, question, answer, remark, statement ou action.",
        "decision, question, answer, remark, statement or action.")
    static let kindValue = Phrase("nature", "kind")
    static let noteTextHelp = Phrase(
        "Ce qui s’est dit\u{A0}; «\u{A0}Prénom : …\u{A0}» dit qui.", "What was said; “Name: …” says who.")
    static let textValue = Phrase("texte", "text")
    static let answersHelp = Phrase("La question à laquelle c’est la réponse.", "The question that it answers.")
    static let questionValue = Phrase("question", "question")
    static let answersOnly = Phrase("--answers va avec «\u{A0}answer\u{A0}».", "--answers goes with “answer”.")
    static let leavesHelp = Phrase("Ils partent.", "They leave.")
    static let excusedHelp = Phrase("Ils sont excusés.", "They are excused.")
    static let absentHelp = Phrase("Ils ne sont pas là.", "They are not there.")
    static let resumeHelp = Phrase("Reprend.", "Resumes.")
    static let noNextMeeting = Phrase(
        "Aucune séance n’est ouverte ni prévue\u{A0}; prévoyez-en une\u{A0}: liavv meeting plan.",
        "No meeting is open or planned; plan one: liavv meeting plan.")
    static func plannedForAnotherDay(_ day: Day, _ today: Day, _ name: String) -> Phrase {
        Phrase(
            "La prochaine séance est prévue \(day.short(in: .french, today: today))\u{A0}; pour l’ouvrir maintenant\u{A0}: --meeting \(name).",
            "The next meeting is planned for \(day.short(in: .english, today: today)); to open it now: --meeting \(name)."
        )
    }
    static func noSuchPlace(_ text: String, _ count: Int) -> Phrase {
        Phrase(
            "«\u{A0}\(text)\u{A0}» ne désigne pas de points proposés\u{A0}; il y en a \(count) (voir --proposed).",
            "“\(text)” names no proposed items; there are \(count) (see --proposed).")
    }
}

/// The columns of these lists.
extension Words {
    static let mark = Phrase("repère", "mark")
    static let minutesColumn = Phrase("min", "min")
    static let hour = Phrase("heure", "time")
    static let about = Phrase("à propos de", "about")
    static let kindColumn = Phrase("nature", "kind")
    static let sinceColumn = Phrase("depuis", "since")
    static let dayColumn = Phrase("jour", "day")
    static let freeColumn = Phrase("min libres", "min free")
    static let pointsColumn = Phrase("points", "items")
    static let dueColumn = Phrase("échéances", "due")
    static let freeDay = Phrase("libre", "free")
    static let announcedDay = Phrase("annoncé", "announced")
    static let heldMeeting = Phrase("tenue", "held")
    static let plannedMeeting = Phrase("prévue", "planned")
}
