import ArgumentParser
import LIAVVModel

/// `liavv proposal accept`: makes an action of a proposal.
struct ProposalAcceptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("accept", Words.proposalAccept, more: Words.proposalAcceptMore)
    }

    @OptionGroup var argument: ProposalArgument

    @Argument(help: .said(Words.pairsHelp, value: Words.pairsValue))
    var pairs: [String] = []

    @Option(parsing: .unconditional, help: .said(Words.newTitleHelp, value: Words.titleValue))
    var title: String?

    @Option(parsing: .unconditional, help: .said(Words.dueHelp, value: Words.dueValue))
    var due: String?

    @Option(help: .said(Words.leadHelp, value: Words.member))
    var lead: String?

    @Option(name: .customLong("with"), help: .said(Words.withHelp, value: Words.member))
    var people: [String] = []

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        for pair in pairs where !pair.dropFirst().contains("=") {
            throw ValidationError(Words.notAPair(pair)(Speech.language))
        }
    }

    func run() throws {
        var session = try Session(options)
        let target = try argument.target(in: session)
        let read = try Read(session.laboratory, try session.laboratory.acceptable(target), session)
        var members: [Identifier] = []
        for name in people { members.append(try session.laboratory.member(named: name).id) }
        let (change, id) = try session.laboratory.accepting(
            target, fields: read.fields(besides: fields), people: people.isEmpty ? read.people : members,
            effort: read.effort,
            reader: session.reader, stamp: session.stamp())
        for name in read.open where lead == nil && people.isEmpty { Output.note(name(session.language)) }
        try session.performAndSay(change)
        let pieces = session.laboratory.actions[id]?.contributions.map(\.id.text) ?? []
        try Output.line(Words.added(id.text, contributions: pieces)(session.language))
    }

    private var fields: [(key: String, text: String)] {
        let options = [("title", title), ("due", due), ("lead", lead)].compactMap { key, text in
            text.map { (key: key, text: $0) }
        }
        return options
            + pairs.map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (key: String(parts[0]), text: String(parts[1]))
            }
    }
}
