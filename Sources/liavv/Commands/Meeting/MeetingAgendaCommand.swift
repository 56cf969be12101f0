import ArgumentParser
import LIAVVModel

/// `liavv meeting agenda`: shows the agenda of a meeting, or what could be put on it; adds to it.
struct MeetingAgendaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("agenda", Words.meetingAgenda, more: Words.meetingAgendaMore)
    }

    @Option(parsing: .unconditional, help: .said(Words.addItemHelp, value: Words.titleValue))
    var add: String?

    @Flag(help: .said(Words.proposedHelp))
    var proposed = false

    @Option(help: .said(Words.takeHelp, value: Words.placesValue))
    var take: String?

    @Option(help: .said(Words.formatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let meeting = try argument.id(in: session)
        if let add { return try session.performAndSay(try adding(add, to: meeting, in: session)) }
        if let take { return try session.performAndSay(try taking(take, into: meeting, in: session)) }
        session.mentionProblems()
        let listing = proposed ? Listing.proposedAgenda(meeting, session) : Listing.agenda(meeting, session)
        try Output.document(try format.bytes(of: listing, in: session))
    }

    private func adding(_ text: String, to meeting: Identifier, in session: Session) throws -> Change {
        let entry = FieldReader.agendaEntry(text)
        var random = SystemRandomNumberGenerator()
        return try session.laboratory.addingAgendaItem(
            entry.title, minutes: entry.minutes, to: meeting, stamp: session.stamp(), using: &random
        ).change
    }

    /// `1,3` or `all`, as `--proposed` numbers them.
    private func taking(_ text: String, into meeting: Identifier, in session: Session) throws -> Change {
        let all = session.laboratory.proposedAgenda(for: meeting, today: session.today)
        let isAll = ["all", "tout", "tous"].contains(text.folded)
        let places = isAll ? Array(all.indices) : text.split { ",; ".contains($0) }.map { (Int($0) ?? 0) - 1 }
        guard !places.isEmpty, places.allSatisfy(all.indices.contains) else {
            throw Failure(Words.noSuchPlace(text, all.count))
        }
        var random = SystemRandomNumberGenerator()
        return try session.laboratory.takingUp(
            places.map { all[$0] }, into: meeting, stamp: session.stamp(), using: &random)
    }
}
