import ArgumentParser

/// `liavv unassign`: takes members off a contribution.
struct UnassignCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("unassign", Words.unassign) }

    @OptionGroup var arguments: ContributionArguments

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let reference = try arguments.reference(in: session)
        let people = try arguments.people(in: session)
        try session.performAndSay(
            session.laboratory.unassigning([reference], from: people, stamp: session.stamp()))
    }
}
