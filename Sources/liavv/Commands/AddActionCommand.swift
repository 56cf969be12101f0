import ArgumentParser
import LIAVVModel

/// `liavv add action`: one more action on the roadmap.
struct AddActionCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("action", Words.addAction, more: Words.addActionMore) }

    @Argument(help: .said(Words.titleHelp, value: Words.titleValue))
    var title: String

    @Argument(help: .said(Words.pairsHelp, value: Words.pairsValue))
    var pairs: [String] = []

    @Option(parsing: .unconditional, help: .said(Words.dueHelp, value: Words.dueValue))
    var due: String?

    @Option(parsing: .unconditional, help: .said(Words.phaseHelp, value: Words.phaseValue))
    var phase: String?

    @Option(help: .said(Words.leadHelp, value: Words.member))
    var lead: String?

    @Flag(help: .said(Words.quickHelp))
    var quick = false

    @Flag(name: .customLong("dry-run"), help: .said(Words.dryRunHelp))
    var isTried = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if isTried, !quick { throw ValidationError(Words.onlyQuickIsTried(Speech.language)) }
        if quick, due ?? phase ?? lead != nil { throw ValidationError(Words.quickStandsAlone(Speech.language)) }
        for pair in pairs where !quick && !pair.dropFirst().contains("=") {
            throw ValidationError(Words.notAPair(pair)(Speech.language))
        }
    }

    func run() throws {
        var session = try Session(options)
        if quick { return try addQuickly(&session) }
        var random = SystemRandomNumberGenerator()
        let (change, id) = try session.laboratory.addingAction(
            title: title, fields: fields, reader: session.reader, stamp: session.stamp(), using: &random)
        try add(change, id, &session)
    }

    private func add(_ change: Change, _ id: Identifier, _ session: inout Session) throws {
        try session.performAndSay(change)
        let pieces = session.laboratory.actions[id]?.contributions.map(\.id.text) ?? []
        try Output.line(Words.added(id.text, contributions: pieces)(session.language))
    }

    private var fields: [(key: String, text: String)] {
        let options = [("due", due), ("phase", phase), ("lead", lead)].compactMap { key, text in
            text.map { (key: key, text: $0) }
        }
        return options
            + pairs.map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (key: String(parts[0]), text: String(parts[1]))
            }
    }
}

extension AddActionCommand {
    /// Makes the action that the line means, or with `--dry-run` says what it means and makes none.
    private func addQuickly(_ session: inout Session) throws {
        // Whoever leaves out the quotes means one line all the same.
        let line = ([title] + pairs).joined(separator: " ")
        let entry = QuickEntry(session.laboratory, today: session.today, viewer: session.viewer)
        let reading = entry.reading(line)
        if isTried {
            session.mentionProblems()
            for piece in reading.pieces { try Output.line(piece.sign + " " + piece.phrase(session.language)) }
            if reading.hasProblems { throw Failure.silent(1) }
            return
        }
        if let problem = reading.firstProblem { throw Failure(problem.phrase) }
        var random = SystemRandomNumberGenerator()
        let (change, id) = try session.laboratory.adding(
            reading, today: session.today, stamp: session.stamp(), using: &random)
        for piece in reading.pieces where piece.note != nil { Output.note(piece.phrase(session.language)) }
        try add(change, id, &session)
    }
}
