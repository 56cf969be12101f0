import ArgumentParser
import LIAVVModel

/// `liavv proposal join`: says of an action that a proposal is where it came from, too.
struct ProposalJoinCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("join", Words.proposalJoin, more: Words.referenceMore) }

    @OptionGroup var argument: ProposalArgument

    @Argument(help: .said(Words.actionHelp, value: Words.actionValue))
    var action: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let target = try argument.target(in: session)
        let other = try session.laboratory.target(action) { $0.record.kind == .action && $0.path.isEmpty }
        try session.performAndSay(
            session.laboratory.joining(target, to: other.record.id, stamp: session.stamp()))
    }
}
