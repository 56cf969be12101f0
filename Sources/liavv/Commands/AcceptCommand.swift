import ArgumentParser

/// `liavv accept`: a member's own answer to a contribution that they were offered.
struct AcceptCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("accept", Words.accept, more: Words.answerMore) }

    @OptionGroup var arguments: AnswerArguments

    @OptionGroup var options: GlobalOptions

    func run() throws { try arguments.answer(.accepted, options) }
}
