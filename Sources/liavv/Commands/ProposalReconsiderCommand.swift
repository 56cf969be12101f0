import ArgumentParser
import LIAVVModel

/// `liavv proposal reconsider`: makes a proposal that was turned down wait again.
struct ProposalReconsiderCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("reconsider", Words.proposalReconsider, more: Words.referenceMore)
    }

    @OptionGroup var argument: ProposalArgument

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let target = try argument.target(in: session)
        try session.performAndSay(session.laboratory.reconsidering(target, stamp: session.stamp()))
    }
}
