import ArgumentParser
import LIAVVModel

/// A question, as the commands that deal with it take it.
struct QuestionArgument: ParsableArguments {
    @Argument(help: .said(Words.questionHelp, value: Words.questionValue))
    var question: String

    func reference(in session: Session) throws(Refusal) -> PassageReference {
        try session.passage(question) { $0.kind == .question }
    }
}

/// A decision, as the commands that deal with it take it.
struct DecisionArgument: ParsableArguments {
    @Argument(help: .said(Words.decisionHelp, value: Words.decisionValue))
    var decision: String

    func reference(in session: Session) throws(Refusal) -> PassageReference {
        try session.passage(decision) { $0.kind == .decision }
    }
}

/// Where something was spoken of, and why.
struct OccasionOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: .said(Words.reasonHelp, value: Words.reasonValue))
    var reason = ""

    @Option(name: .customLong("at"), help: .said(Words.occasionHelp, value: Words.reference))
    var place: String?

    /// The meeting, or the passage, that was meant.
    func place(in session: Session) throws(Refusal) -> Target? {
        guard let place else { return nil }
        return try session.laboratory.target(place) { $0.record.kind == .meeting }
    }
}

extension Session {
    /// The one passage that a text points at, among those that are wanted.
    func passage(_ text: String, where isWanted: (Block) -> Bool) throws(Refusal) -> PassageReference {
        var wanted: Set<Target> = []
        for meeting in laboratory.meetings {
            for block in meeting.body where isWanted(block) {
                wanted.insert(PassageReference(meeting: meeting.id, block: block.id).target)
            }
        }
        let target = try laboratory.target(text, where: wanted.contains)
        guard let reference = PassageReference(target) else { throw .unknownReference(text) }
        return reference
    }
}
