import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    /// What answers a question, wherever it stands.
    mutating func writeAnswers(to question: Passage) {
        let answers = state.followed.index.answers(to: question)
        guard !answers.isEmpty else { return }
        section(Words.answersHeading, count: answers.count)
        for answer in answers {
            let isElsewhere = answer.meeting != question.meeting
            link(
                state.spoken(answer.block), to: answer.target, note: isElsewhere ? state.brief(answer.meeting) : "",
                style: .info)
        }
    }

    /// What became of a question or a decision, in order, with links to where it was said.
    mutating func writeChain(of passage: Passage) {
        let chain = state.followed.index.chain(of: passage.reference)
        guard !chain.isEmpty else { return }
        section(Words.chainHeading)
        var last = chain[0].passage
        if last != passage.reference { writeOther(last) }
        for step in chain {
            if step.passage != last {
                last = step.passage
                last == passage.reference ? text("▸ " + say(Words.thisDecision), style: .accent) : writeOther(last)
            }
            write(step)
        }
        writeAge(of: passage)
    }

    /// A decision that came before, or takes the place.
    private mutating func writeOther(_ reference: PassageReference) {
        guard let passage = laboratory.passage(reference) else { return }
        link(passage.block.text, to: passage.target, note: state.brief(passage.meeting), style: .strong)
    }

    /// « discutée · mar. 17 déc. · n° 9 · Yona », then why.
    private mutating func write(_ step: ChainStep) {
        let when = step.day.map { $0.brief(in: state.language, today: state.today) }
        let where_ = step.place.map { state.brief($0.record.id) }
        let who = step.member.map { state.name(of: $0) }
        let words = ([say(step.state.label)] + [when, where_, who].compactMap(\.self)).joined(separator: " · ")
        if let place = step.place, place != step.passage.target {
            link(words, to: place, indent: 2)
        } else {
            text(words, indent: 4)
        }
        if !step.reason.isEmpty { text(step.reason, style: .muted, indent: 6) }
    }

    private mutating func writeAge(of passage: Passage) {
        guard passage.block.isOpenQuestion, let entry = state.followed.entries[passage.reference] else { return }
        text(say(Words.waiting(entry)), style: .warning, indent: 2)
    }

    /// The questions that a decision settles, and the actions that wait for those that came from it.
    mutating func writeDependants(of passage: Passage) {
        let index = state.followed.index
        let settled = index.entry(passage).settles
        if !settled.isEmpty { section(Words.settlesHeading) }
        for question in settled {
            link(question.block.text, to: question.target, note: state.brief(question.meeting))
        }
        let waiting = index.dependants(of: passage.reference).filter { $0.depth > 0 }
        guard !waiting.isEmpty else { return }
        section(Words.waitingHeading, count: waiting.count)
        for entry in waiting.prefix(50) {
            guard let action = laboratory.actions[entry.action] else { continue }
            link(
                action.title, to: Target(record: action.reference), style: .accent, indent: 2 * min(entry.depth - 1, 5))
        }
        if waiting.count > 50 { text(say(Words.more(waiting.count - 50)), style: .muted) }
    }
}

extension Words {
    static let answersHeading = Phrase("Réponses", "Answers")
    static let chainHeading = Phrase("Suite donnée", "Follow-up")
    static let thisDecision = Phrase("cette décision", "this decision")
    static let settlesHeading = Phrase("Règle", "Settles")
    static let waitingHeading = Phrase("Actions qui attendent celles-là", "Actions that wait for those")
    static func more(_ count: Int) -> Phrase { Phrase("… et \(count) de plus", "… and \(count) more") }

    static func waiting(_ entry: QuestionEntry) -> Phrase {
        guard let age = entry.age else { return Phrase("en attente", "waiting") }
        let days = Phrase.counted(age, Phrase("jour", "day"), Phrase("jours", "days"))
        let meetings = Phrase.counted(
            entry.meetingsSince, Phrase("séance tenue", "meeting"), Phrase("séances tenues", "meetings"))
        return Phrase("en attente depuis ", "waiting for ") + days
            + (entry.meetingsSince == 0
                ? Phrase(verbatim: "") : Phrase(", ", ", ") + meetings + Phrase(" depuis", " held since"))
    }
}
