import ArgumentParser
import LIAVVModel

/// `liavv proposal`: decides on what a group proposed.
struct ProposalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proposal", abstract: Words.proposal(Speech.language),
            discussion: Words.proposalMore(Speech.language),
            subcommands: [
                ProposalAcceptCommand.self, ProposalJoinCommand.self, ProposalDeclineCommand.self,
                ProposalReconsiderCommand.self,
            ])
    }

    @OptionGroup var options: GlobalOptions
}
