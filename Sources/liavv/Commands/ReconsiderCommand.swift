import ArgumentParser

/// `liavv reconsider`: a member takes their answer back.
struct ReconsiderCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("reconsider", Words.reconsider, more: Words.answerMore) }

    @Argument(help: .said(Words.contributionHelp, value: Words.contribution))
    var contribution: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let viewer = try session.requireViewer()
        let reference = try session.laboratory.contribution(named: contribution)
        try session.performAndSay(
            session.laboratory.takingBackAnswer(reference, as: viewer, stamp: session.stamp()))
    }
}
