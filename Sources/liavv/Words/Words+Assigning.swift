import LIAVVModel

/// What is said of who contributes what.
extension Words {
    static let offer = Phrase("Se propose pour des contributions.", "Offers to take contributions on.")
    static let offerMore = Phrase(
        "«\u{A0}Je me propose\u{A0}»\u{A0}: votre part est acceptée d’office, aussi là où vous aviez décliné. Dites qui vous êtes avec --as ou LIAVV_MEMBER.",
        "“I offer myself”: your share is accepted at once, also where you had declined. Say who you are with --as or LIAVV_MEMBER."
    )
    static let offerLeadHelp = Phrase("Comme pilote.", "As the lead.")
    static let leadCommand = Phrase(
        "Donne, passe ou retire le pilotage d’une contribution.",
        "Makes someone lead a contribution, hands that over, or takes it off.")
    static let leadMore = Phrase(
        "Il n’y a qu’une personne pilote\u{A0}; --hand-over passe le relais, et qui pilotait contribue encore. Exemples\u{A0}: liavv lead rediger Cindy, liavv lead rediger Yona --hand-over, liavv lead rediger --none.",
        "There is only one lead; --hand-over hands it over, and who led still contributes. Examples: liavv lead rediger Cindy, liavv lead rediger Yona --hand-over, liavv lead rediger --none."
    )
    static let handOverHelp = Phrase("Même si quelqu’un d’autre pilote déjà.", "Even if someone else leads already.")
    static let noLeadHelp = Phrase("Plus personne ne pilote.", "Nobody leads any more.")
    static let memberOrNone = Phrase("Donnez un MEMBRE, ou --none.", "Give a MEMBER, or --none.")
    static let oneLeadOnly = Phrase(
        "Il n’y a qu’une personne pilote\u{A0}; n’en nommez qu’une.", "There is only one lead; name one person.")
    static let reconsider = Phrase(
        "Reprend votre réponse\u{A0}: la contribution l’attend de nouveau.",
        "Takes your answer back: the contribution waits for it again.")
    static let assignLeadHelp = Phrase(
        "La première personne nommée pilote.", "The first person named is the lead.")
    static let alsoHelp = Phrase(
        "Une contribution de plus, pour les mêmes personnes\u{A0}; autant de fois qu’il faut.",
        "One more contribution, for the same people; as many times as needed.")
    static let sheet = Phrase("Écrit la feuille d’un membre, à imprimer.", "Writes a member’s sheet, to print.")
    static let sheetMore = Phrase(
        "Sans MEMBRE, la vôtre (avec --as). Au plus 80 colonnes\u{A0}: liavv sheet Cindy | lp",
        "Without a MEMBER, your own (with --as). At most 80 columns: liavv sheet Cindy | lp")
}

/// Headings and words of the load, the matrix and the review.
extension Words {
    static let capacity = Phrase("CAPACITÉ", "CAPACITY")
    static let later = Phrase("APRÈS", "LATER")
    static let undated = Phrase("SANS DATE", "NO DATE")
    static let total = Phrase("TOTAL", "TOTAL")
    static let people = Phrase("PERSONNES", "PEOPLE")
    static let toLookAt = Phrase("À VOIR", "TO LOOK AT")
    static let who = Phrase("QUI", "WHO")
    static let detail = Phrase("DÉTAIL", "DETAIL")
    static let absent = Phrase("abs.", "away")
    static let loadLegend = Phrase(
        "Heures par semaine\u{A0}; +2? = 2 contributions d’effort inconnu\u{A0}; ! = au-delà de la capacité\u{A0}; abs. = absence toute la semaine.",
        "Hours a week; +2? = 2 contributions of unknown effort; ! = over capacity; away = away all week.")
    static let matrixLegend = Phrase(
        "P pilote, C contributeur·rice, A appui\u{A0}; c? proposée, c~ à confirmer, × déclinée.",
        "L lead, C contributor, S support; c? proposed, c~ to confirm, × declined.")
    static let hoursTotal = Phrase("heures", "hours")

    static func moreWeeks(_ count: Int) -> Phrase {
        .counted(
            count, Phrase("semaine de plus", "more week"), Phrase("semaines de plus", "more weeks"))
            + Phrase(
                "\u{A0}: dans un terminal plus large, ou dans un fichier.", ": in a wider terminal, or in a file.")
    }
}

/// What a review finds.
extension Words {
    static let orphan = Phrase("sans personne", "nobody yet")
    static let short = Phrase("manque de monde", "too few people")
    static let overload = Phrase("surcharge", "overload")
    static let loneLead = Phrase("pilote sans équipe", "lead without team")
    static let leaderless = Phrase("sans pilote", "no lead")
    static let overdueAnswer = Phrase("réponse attendue", "answer overdue")
    static let changed = Phrase("depuis la séance", "since the meeting")

    static func peopleMissing(_ count: Int) -> Phrase {
        Phrase("il manque ", "")
            + .counted(count, Phrase("personne", "person missing"), Phrase("personnes", "people missing"))
    }

    static func hoursOver(_ hours: Double, _ weeks: [Day]) -> Phrase {
        let list = { (language: Language) in weeks.map { $0.plain(in: language) }.joined(separator: ", ") }
        return Phrase(
            "\(hours.hours(in: .french)) de trop, semaine\(weeks.count == 1 ? "" : "s") du \(list(.french))",
            "\(hours.hours(in: .english)) too many, week\(weeks.count == 1 ? "" : "s") of \(list(.english))")
    }

    static func askedOn(_ day: Day?) -> Phrase {
        guard let day else { return Phrase("demandée à une date inconnue", "asked on an unknown day") }
        return Phrase("demandée le \(day.plain(in: .french))", "asked on \(day.plain(in: .english))")
    }

    static func doneBy(_ who: Phrase, _ day: Day) -> Phrase {
        Phrase(" (\(who.fr), \(day.plain(in: .french)))", " (\(who.en), \(day.plain(in: .english)))")
    }
}

/// What stands on a member's sheet.
extension Words {
    static let waitingForAnswer = Phrase("Attendent votre réponse", "Wait for your answer")
    static let yourContributions = Phrase("Contributions", "Contributions")
    static let actionsLed = Phrase("Actions pilotées", "Actions led")
    static let weekByWeek = Phrase("Semaine par semaine", "Week by week")
    static let absences = Phrase("Absences", "Absences")
    static let noEntries = Phrase("rien", "nothing")
    static let afterThese = Phrase("après", "later")
    static let withoutDate = Phrase("sans date", "no date")
    static let unknownEffort = Phrase("effort inconnu", "effort unknown")
    static let unknownCapacity = Phrase("capacité inconnue", "capacity unknown")
    static let awayAllWeek = Phrase("absence toute la semaine", "away all week")

    static func sheetDate(_ day: Day) -> Phrase {
        Phrase("au \(day.long(in: .french))", "as of \(day.long(in: .english))")
    }

    static func capacity(_ hours: Double) -> Phrase {
        Phrase(
            "capacité \(hours.hours(in: .french)) par semaine", "capacity \(hours.hours(in: .english)) a week")
    }

    static func over(_ hours: Double) -> Phrase {
        Phrase("\(hours.hours(in: .french)) de trop", "\(hours.hours(in: .english)) too many")
    }

    static func along(_ names: String) -> Phrase { Phrase("avec \(names)", "with \(names)") }
}
