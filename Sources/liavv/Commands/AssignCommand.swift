import ArgumentParser
import LIAVVModel

/// `liavv assign`: offers a contribution to members.
struct AssignCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("assign", Words.assign, more: Words.assignMore) }

    @OptionGroup var arguments: ContributionArguments

    @Option(help: .said(Words.roleHelp, value: Words.roleValue))
    var role = Share.Role.contributor

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let reference = try arguments.reference(in: session)
        let people = try arguments.people(in: session)
        let change = try session.laboratory.assigning(
            [reference], to: people, role: role, stamp: session.stamp(), today: session.today)
        try session.performAndSay(change)
    }
}

extension Share.Role: ExpressibleByArgument {}
