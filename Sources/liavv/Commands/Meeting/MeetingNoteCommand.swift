import ArgumentParser
import LIAVVModel

extension MeetingNote: ExpressibleByArgument {}

/// `liavv meeting note`: notes what was said in the meeting that runs.
struct MeetingNoteCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("note", Words.meetingNote, more: Words.meetingNoteMore) }

    @Argument(help: .said(Words.noteKindHelp, value: Words.kindValue))
    var kind: MeetingNote

    @Argument(help: .said(Words.noteTextHelp, value: Words.textValue))
    var text: [String]

    @Option(help: .said(Words.answersHelp, value: Words.questionValue))
    var answers: String?

    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if answers != nil, kind != .answer { throw ValidationError(Words.answersOnly(Speech.language)) }
    }

    func run() throws {
        var session = try Session(options)
        let meeting = try argument.id(in: session)
        let spoken = try session.laboratory.spoken(text.joined(separator: " "))
        try session.performAndSay(try change(spoken, meeting, session))
    }

    private func change(_ spoken: SpokenLine, _ meeting: Identifier, _ session: Session) throws -> Change {
        var random = SystemRandomNumberGenerator()
        guard kind != .action else {
            let entry = QuickEntry(session.laboratory, today: session.today, viewer: session.viewer)
            return try session.laboratory.notingAction(
                entry.reading(spoken.text), said: spoken, in: meeting, today: session.today, stamp: session.stamp(),
                using: &random
            ).change
        }
        let questions = Set(session.laboratory.passages([.question]).map(\.target))
        let named = try answers.map { text in try session.laboratory.target(text, where: questions.contains) }
        let question = named ?? (kind == .answer ? lastOpenQuestion(of: meeting, in: session.laboratory) : nil)
        return try session.laboratory.noting(
            kind, spoken, answers: question, in: meeting, stamp: session.stamp(), using: &random
        ).change
    }

    /// What an answer answers unless it says: the last question of the meeting that has none.
    private func lastOpenQuestion(of meeting: Identifier, in laboratory: Laboratory) -> Target? {
        laboratory.passages([.question]).last { $0.meeting == meeting && $0.block.state == .open }?.target
    }
}
