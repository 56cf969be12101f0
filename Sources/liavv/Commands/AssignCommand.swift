import ArgumentParser
import LIAVVModel

/// `liavv assign`: offers contributions to members.
struct AssignCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("assign", Words.assign, more: Words.assignMore) }

    @OptionGroup var arguments: ContributionArguments

    @Option(help: .said(Words.roleHelp, value: Words.roleValue))
    var role = Share.Role.contributor

    @Flag(help: .said(Words.assignLeadHelp))
    var lead = false

    @Option(name: .customLong("also"), help: .said(Words.alsoHelp, value: Words.contribution))
    var others: [String] = []

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let references = try session.contributions(named: [arguments.contribution] + others)
        let people = try arguments.people(in: session)
        let offers = people.enumerated().map { Offer($1, as: lead && $0 == 0 ? .lead : role) }
        // One for one is refused when it cannot be; of many, those that cannot be are named and the rest is done.
        let assignment = try session.laboratory.assigning(
            references, offers: offers, passingOver: references.count * offers.count > 1, stamp: session.stamp(),
            today: session.today)
        try session.performAndSay(assignment.change)
        session.say(assignment.notes)
    }
}

extension Share.Role: ExpressibleByArgument {}
