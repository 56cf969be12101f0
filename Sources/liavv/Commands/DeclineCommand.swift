import ArgumentParser

/// `liavv decline`: a member's own answer to a contribution that they were offered.
struct DeclineCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("decline", Words.decline, more: Words.answerMore) }

    @OptionGroup var arguments: AnswerArguments

    @OptionGroup var options: GlobalOptions

    func run() throws { try arguments.answer(.declined, options) }
}
