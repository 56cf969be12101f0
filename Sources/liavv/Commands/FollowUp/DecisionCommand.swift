import ArgumentParser
import LIAVVModel

/// `liavv decision`: says what became of a decision.
struct DecisionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said(
            "decision", Words.decisionCommand, more: Words.decisionCommandMore,
            subcommands: [
                DecisionQuestionCommand.self, DecisionConfirmCommand.self, DecisionReplaceCommand.self,
                DecisionWithdrawCommand.self,
            ])
    }

    @OptionGroup var options: GlobalOptions
}

/// `liavv decision question`: puts it under discussion.
struct DecisionQuestionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("question", Words.decisionQuestion, more: Words.passageMore)
    }

    @OptionGroup var argument: DecisionArgument
    @OptionGroup var occasion: OccasionOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.performAndSay(
            session.laboratory.questioning(
                decision: argument.reference(in: session), at: occasion.place(in: session), reason: occasion.reason,
                stamp: session.stamp()))
    }
}

/// `liavv decision confirm`: makes it hold again.
struct DecisionConfirmCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("confirm", Words.decisionConfirm, more: Words.passageMore)
    }

    @OptionGroup var argument: DecisionArgument
    @OptionGroup var occasion: OccasionOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.performAndSay(
            session.laboratory.confirming(
                decision: argument.reference(in: session), at: occasion.place(in: session), reason: occasion.reason,
                stamp: session.stamp()))
    }
}

/// `liavv decision replace`: says which other one takes its place.
struct DecisionReplaceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("replace", Words.decisionReplace, more: Words.passageMore)
    }

    @OptionGroup var argument: DecisionArgument

    @Argument(help: .said(Words.replacementHelp, value: Words.reference))
    var replacement: String

    @Option(parsing: .unconditional, help: .said(Words.reasonHelp, value: Words.reasonValue))
    var reason = ""

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let reference = try argument.reference(in: session)
        let other = try session.passage(replacement) { $0.kind == .decision }
        try session.performAndSay(
            session.laboratory.replacing(decision: reference, by: other, reason: reason, stamp: session.stamp()))
    }
}

/// `liavv decision withdraw`: takes it back.
struct DecisionWithdrawCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("withdraw", Words.decisionWithdraw, more: Words.passageMore)
    }

    @OptionGroup var argument: DecisionArgument
    @OptionGroup var occasion: OccasionOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.performAndSay(
            session.laboratory.withdrawing(
                decision: argument.reference(in: session), at: occasion.place(in: session), reason: occasion.reason,
                stamp: session.stamp()))
    }
}
