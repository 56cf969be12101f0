import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv bin list`, or `liavv bin` alone: what is in the bin, one a line.
struct BinListCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("list", Words.binList) }

    @Option(help: .said(Words.formatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let removed = try session.store.bin()
        guard !removed.isEmpty || format != .text else { return try Output.line(Words.binIsEmpty(session.language)) }
        let listing = Listing.bin(removed, try session.store.removals(of: removed.map(\.record)), session)
        try Output.document(try format.bytes(of: listing, in: session))
    }
}
