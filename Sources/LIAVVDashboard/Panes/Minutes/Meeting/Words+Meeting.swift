import LIAVVModel
import TerminalCanvas

/// What is said about the next meeting and the one that runs.
extension Words {
    static let nextMeetingTitle = Phrase("Prochaine séance", "Next meeting")
    static let noMeetingPlanned = Phrase(
        "Aucune séance à venir\u{A0}: choisissez un jour du calendrier (Entrée), ou n.",
        "No meeting to come: choose a day of the calendar (Enter), or n.")
    static let planFirst = Phrase(
        "Prévoyez d’abord une séance\u{A0}: Tab, puis Entrée sur un jour.",
        "Plan a meeting first: Tab, then Enter on a day.")
    static let freeDay = Phrase("libre", "free")
    static let announcedDay = Phrase("annoncé", "announced")
    static let noSessionInPreview = Phrase(
        "Une séance ne s’ouvre pas en aperçu\u{A0}: rien n’en serait gardé.",
        "No meeting is opened in a preview: nothing of it would be kept.")
    static let sessionGoesOn = Phrase(
        "La séance continue\u{A0}; M y revient, f la termine.", "The meeting goes on; M returns to it, f ends it.")
    static let noOpenQuestion = Phrase("Aucune question n’est ouverte.", "No question is open.")
    static let nothingNoted = Phrase("Rien n’est noté encore.", "Nothing has been noted yet.")
    static let noAgenda = Phrase("Sans ordre du jour.", "No agenda.")
    static let minutesWritten = Phrase(
        "Séance close. Le compte rendu est écrit, ici\u{A0}: il ne reste qu’à le relire.",
        "Meeting closed. Its minutes are written, here: they only want reading over.")
    static func meetingRuns(_ name: Phrase) -> Phrase {
        Phrase("La séance ", "The meeting ") + name
            + Phrase(" est ouverte\u{A0}; M y revient.", " is open; M returns to it.")
    }
    static let whichQuestion = Phrase("À quelle question\u{A0}?", "To which question?")
    static let attendanceTitle = Phrase("Présences", "Attendance")
    static let endQuestion = Phrase(
        "Terminer la séance et écrire son compte rendu\u{A0}? o\u{A0}: oui · Échap\u{A0}: non",
        "End the meeting and write its minutes? y: yes · Esc: no")
}

extension MeetingCard {
    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        guard typing == nil else {
            return [(enter, Phrase("garder", "keep")), (Phrase("Échap", "Esc"), Phrase("laisser", "leave"))]
        }
        let common = [
            (Phrase(verbatim: "o"), Phrase("commencer la séance", "begin the meeting")),
            (Phrase(verbatim: "Tab"), Phrase("autre liste", "other list")),
        ]
        let last = [
            (Phrase(verbatim: "h"), Phrase("heure", "time")), (Phrase("Échap", "Esc"), Phrase("fermer", "close")),
        ]
        switch focus {
        case .agenda:
            return common + [
                (Phrase(verbatim: "n"), Phrase("point", "item")),
                (Phrase(verbatim: "+ -"), Phrase("minutes", "minutes")),
                (Phrase(verbatim: "J K"), Phrase("déplacer", "move")),
                (Phrase("Suppr", "Del"), Phrase("retirer", "remove")),
                (Phrase(verbatim: "< >"), Phrase("niveau", "level")),
                (Phrase(verbatim: "e"), Phrase("titre", "title")), (Phrase(verbatim: "t"), Phrase("durée", "duration")),
            ] + last
        case .proposals: return [(Phrase("Espace", "Space"), Phrase("prendre", "take"))] + common + last
        case .calendar:
            return [(enter, Phrase("prévoir, ou voir", "plan, or see"))] + common + [
                (Phrase(verbatim: "n"), Phrase("autre jour", "other day")),
                (Phrase(verbatim: "+ -"), Phrase("rythme", "rhythm")),
            ] + last
        }
    }
}
