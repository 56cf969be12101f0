/// Why something about a meeting is not done.
public enum MeetingRefusal: Hashable, Sendable {
    /// It is not there any more.
    case gone
    /// A meeting needs a day.
    case noDay
    /// Another meeting is on that day.
    case dayTaken(String)
    /// Another meeting has that number.
    case numberTaken(Int, String)
    /// The point of the agenda is not there any more.
    case itemGone
    /// The point cannot go any further that way.
    case cannotMove
    /// It runs already.
    case running(String)
    /// It is over.
    case over(String)
    /// It does not run.
    case notRunning(String)
    /// Another one runs.
    case otherRuns(String)
    /// There is no point after this one.
    case lastItem
    /// There is no point before this one.
    case firstItem
    /// It is paused, or is not.
    case pausedAlready, notPaused
    /// Nothing was said.
    case nothingSaid
    /// What an answer was to be given to is no question.
    case notAQuestion(String)
    /// A text that is no hour, or no number of minutes.
    case notHours(String), notMinutes(String)
    /// Who leaves was not there.
    case notThere(String)
    /// The moment is before what was noted last.
    case backwards
}

extension MeetingRefusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .gone, .noDay, .dayTaken, .numberTaken, .itemGone, .cannotMove: planningPhrase
        case .running(let title):
            Phrase("«\u{A0}\(title)\u{A0}» est déjà ouverte.", "“\(title)” is open already.")
        case .over(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» est close\u{A0}; complétez son compte rendu, ou annulez la clôture.",
                "“\(title)” is closed; add to its minutes, or undo the closing.")
        case .notRunning(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» n’est pas ouverte\u{A0}; ouvrez d’abord la séance.",
                "“\(title)” is not open; open the meeting first.")
        case .otherRuns(let title):
            Phrase(
                "«\u{A0}\(title)\u{A0}» est encore ouverte\u{A0}; terminez-la d’abord.",
                "“\(title)” is still open; end it first.")
        default: runningPhrase
        }
    }

    private var planningPhrase: Phrase {
        switch self {
        case .gone: Phrase("Cette séance vient d’être retirée.", "This meeting has just been removed.")
        case .noDay:
            Phrase(
                "Il faut un jour (exemples\u{A0}: 23/1, jeudi, +3s).",
                "A day is needed (examples: 23/1, Thursday, +3w).")
        case .dayTaken(let title):
            Phrase(
                "Ce jour-là il y a déjà «\u{A0}\(title)\u{A0}»\u{A0}; choisissez un autre jour.",
                "“\(title)” is on that day already; choose another one.")
        case .numberTaken(let number, let title):
            Phrase(
                "Le numéro \(number) est celui de «\u{A0}\(title)\u{A0}»\u{A0}; choisissez-en un autre.",
                "Number \(number) is that of “\(title)”; choose another one.")
        case .itemGone:
            Phrase("Ce point n’est plus à l’ordre du jour.", "This item is not on the agenda any more.")
        default: Phrase("Ce point ne va pas plus loin de ce côté.", "This item goes no further that way.")
        }
    }

    private var runningPhrase: Phrase {
        switch self {
        case .lastItem:
            Phrase("C’est le dernier point\u{A0}; terminez la séance.", "This is the last item; end the meeting.")
        case .firstItem: Phrase("C’est le premier point.", "This is the first item.")
        case .pausedAlready: Phrase("La séance est déjà en pause.", "The meeting is paused already.")
        case .notPaused: Phrase("La séance n’est pas en pause.", "The meeting is not paused.")
        case .nothingSaid: Phrase("Écrivez ce qui a été dit.", "Write what was said.")
        case .notAQuestion(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une question\u{A0}; voir «\u{A0}liavv list questions\u{A0}».",
                "“\(text)” is not a question; see “liavv list questions”.")
        case .notHours(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une heure (exemples\u{A0}: 9h, 14h30 90 min).",
                "“\(text)” is no time (examples: 9:00, 14:30 90 min).")
        case .notMinutes(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une durée (exemples\u{A0}: 20, 1h30).",
                "“\(text)” is no length of time (examples: 20, 1h30).")
        case .backwards:
            Phrase(
                "Cette heure est avant ce qui vient d’être noté\u{A0}; donnez-en une qui suit.",
                "That time is before what was noted last; give a later one.")
        case .notThere(let name): Phrase("\(name) n’était pas là.", "\(name) was not there.")
        default: Phrase(verbatim: "")
        }
    }
}
