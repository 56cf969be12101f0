import ArgumentParser
import LIAVVModel

/// `liavv offer`: a member offers to take contributions on.
struct OfferCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("offer", Words.offer, more: Words.offerMore) }

    @Argument(help: .said(Words.contributionHelp, value: Words.contribution))
    var contributions: [String]

    @Option(help: .said(Words.roleHelp, value: Words.roleValue))
    var role = Share.Role.contributor

    @Flag(help: .said(Words.offerLeadHelp))
    var lead = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let viewer = try session.requireViewer()
        let references = try session.contributions(named: contributions)
        let change = try session.laboratory.volunteering(
            for: references, as: viewer, role: lead ? .lead : role, stamp: session.stamp())
        let notes =
            session.laboratory.capacityNotes([viewer])
            + session.laboratory.absenceNotes([viewer], references, today: session.today)
        try session.performAndSay(change)
        session.say(notes)
    }
}

extension Session {
    /// The contributions meant, each once.
    func contributions(named names: [String]) throws(Refusal) -> [ContributionReference] {
        var found: [ContributionReference] = []
        for name in names {
            let reference = try laboratory.contribution(named: name)
            if !found.contains(reference) { found.append(reference) }
        }
        return found
    }

    /// Says beside the result what there is to say about an assignment.
    func say(_ notes: [Assignment.Note]) {
        for note in notes { Output.note(note.phrase.onOneLine(language)) }
    }
}
