import ArgumentParser
import LIAVVModel

/// `liavv proposal decline`: turns a proposal down.
struct ProposalDeclineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("decline", Words.proposalDecline, more: Words.referenceMore)
    }

    @OptionGroup var argument: ProposalArgument

    @Option(parsing: .unconditional, help: .said(Words.reasonHelp, value: Words.reasonValue))
    var reason = ""

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let target = try argument.target(in: session)
        try session.performAndSay(
            session.laboratory.turningDown(target, reason: reason, stamp: session.stamp()))
    }
}
