import ArgumentParser
import LIAVVModel

/// `liavv split`: an action into contributions, each typed as one line.
struct SplitCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("split", Words.split, more: Words.splitMore) }

    @Argument(help: .said(Words.actionHelp, value: Words.actionValue))
    var action: String

    @Argument(help: .said(Words.linesHelp, value: Words.lineValue))
    var lines: [String]

    @Flag(help: .said(Words.dryRunHelp))
    var dryRun = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let target = try session.laboratory.target(action) { $0.record.kind == .action && $0.path.isEmpty }
        let readings = try readings(of: target.record.id, in: session)
        var random = SystemRandomNumberGenerator()
        let change = try session.laboratory.splitting(
            target.record.id, into: readings, today: session.today, stamp: session.stamp(), using: &random)
        guard !dryRun else {
            session.mentionProblems()
            for reading in readings { try Output.line(Self.told(reading)(session.language)) }
            return try Output.line(change.label.onOneLine(session.language) + Words.notWritten(session.language))
        }
        try session.performAndSay(change)
    }

    /// What the lines mean.
    ///
    /// - Throws: the first problem, with the line that it stands in.
    private func readings(of action: Identifier, in session: Session) throws(Refusal) -> [QuickEntry.Reading] {
        let entry = QuickEntry(
            session.laboratory, today: session.today, viewer: session.viewer,
            piecesOf: session.laboratory.actions[action])
        var readings: [QuickEntry.Reading] = []
        for line in lines {
            let reading = entry.reading(line)
            if let refusal = reading.refusal { throw .ofOne(line, refusal) }
            readings.append(reading)
        }
        return readings
    }

    /// A line as it was understood, with what there is to know of it.
    private static func told(_ reading: QuickEntry.Reading) -> Phrase {
        let pieces = reading.pieces.map { piece in
            let note = piece.note.map { Phrase(" (", " (") + $0 + Phrase(verbatim: ")") } ?? Phrase(verbatim: "")
            let meaning = piece.meaning ?? Phrase(verbatim: "")
            return piece.label + Phrase("\u{A0}: ", ": ") + meaning + note
        }
        return pieces.dropFirst().reduce(pieces[0]) { $0 + Phrase(verbatim: " · ") + $1 }
    }
}
