import ArgumentParser

/// `liavv bin empty`: the only command that loses anything, and only when told twice.
struct BinEmptyCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("empty", Words.binEmpty) }

    @Flag(help: .said(Words.yesHelp))
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try options.requireWriting()
        let session = try Session(options)
        session.mentionProblems()
        let count = try session.store.filesInBin()
        guard count > 0 else { return try Output.line(Words.binIsEmpty(session.language)) }
        guard yes else { throw Failure(Words.wouldBeLost(count)) }
        try Output.line(Words.binEmptied(try session.store.emptyBin())(session.language))
    }
}
