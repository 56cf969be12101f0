import ArgumentParser
import LIAVVModel

/// `liavv history`: who changed what, the latest first.
struct HistoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("history", Words.history, more: Words.historyMore) }

    @Argument(help: .said(Words.historyReferenceHelp, value: Words.reference))
    var reference: String?

    @Option(parsing: .unconditional, help: .said(Words.limitHelp, value: Words.count))
    var limit = 50

    @Option(help: .said(Words.formatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    private static let most = 1_000_000

    func validate() throws {
        guard (1...Self.most).contains(limit) else {
            throw ValidationError(Words.limitOutOfRange(Self.most)(Speech.language))
        }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let target = try reference.map(session.pastTarget)
        let report = HistoryReport(of: target, try session.history(of: target, most: limit), in: session)
        guard format == .text else {
            return try Output.document(try format.bytes(of: report.listing, in: session))
        }
        try Output.document(report.text)
    }
}
