import ArgumentParser
import LIAVVModel

/// `liavv show`: everything about one thing.
struct ShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("show", Words.show, more: Words.referenceMore) }

    @Argument(help: .said(Words.referenceHelp, value: Words.reference))
    var reference: String

    @Option(help: .said(Words.showFormatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if format == .csv { throw ValidationError(Words.noCSVHere(Speech.language)) }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let detail = try Detail(of: session.laboratory.target(reference), in: session)
        switch format {
        case .json: try Output.document(JSON.text(detail.record) + "\n")
        case .plist: try Output.document(try Format.plist(detail.record))
        default: try Output.document(detail.text)
        }
    }
}
