import ArgumentParser
import LIAVVModel

/// `liavv question`: says what became of a question.
struct QuestionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said(
            "question", Words.questionCommand, more: Words.questionCommandMore,
            subcommands: [
                QuestionAnswerCommand.self, QuestionSettleCommand.self, QuestionReopenCommand.self,
                QuestionWithdrawCommand.self,
            ])
    }

    @OptionGroup var options: GlobalOptions
}

/// `liavv question answer`: gives an answer now.
struct QuestionAnswerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("answer", Words.questionAnswer, more: Words.questionAnswerMore)
    }

    @OptionGroup var argument: QuestionArgument

    @Argument(help: .said(Words.answerHelp, value: Words.textValue))
    var text: String

    @Option(name: .customLong("by"), help: .said(Words.answeredByHelp, value: Words.member))
    var member: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let reference = try argument.reference(in: session)
        let speaker = try member.map { name throws(Refusal) in try session.laboratory.member(named: name).id }
        try session.performAndSay(
            session.laboratory.answering(
                question: reference, text, by: speaker ?? session.viewer, stamp: session.stamp()))
    }
}

/// `liavv question settle`: says what settles it.
struct QuestionSettleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("settle", Words.questionSettle, more: Words.passageMore)
    }

    @OptionGroup var argument: QuestionArgument

    @Argument(help: .said(Words.settlementHelp, value: Words.reference))
    var settlement: String

    @Option(parsing: .unconditional, help: .said(Words.reasonHelp, value: Words.reasonValue))
    var reason = ""

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let reference = try argument.reference(in: session)
        let other = try session.passage(settlement) { $0.kind == .answer || $0.kind == .decision }
        try session.performAndSay(
            session.laboratory.settling(question: reference, by: other, reason: reason, stamp: session.stamp()))
    }
}

/// `liavv question reopen`: makes it wait again.
struct QuestionReopenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("reopen", Words.questionReopen, more: Words.passageMore)
    }

    @OptionGroup var argument: QuestionArgument
    @OptionGroup var occasion: OccasionOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.performAndSay(
            session.laboratory.reopening(
                question: argument.reference(in: session), at: occasion.place(in: session), reason: occasion.reason,
                stamp: session.stamp()))
    }
}

/// `liavv question withdraw`: takes it back.
struct QuestionWithdrawCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("withdraw", Words.questionWithdraw, more: Words.passageMore)
    }

    @OptionGroup var argument: QuestionArgument
    @OptionGroup var occasion: OccasionOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.performAndSay(
            session.laboratory.withdrawing(
                question: argument.reference(in: session), at: occasion.place(in: session), reason: occasion.reason,
                stamp: session.stamp()))
    }
}
