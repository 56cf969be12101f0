import ArgumentParser

/// `liavv redo`: makes again what the member took back last.
struct RedoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("redo", Words.redo, more: Words.undoMore) }

    @Flag(help: .said(Words.forceHelp))
    var force = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.redo(forced: force)
    }
}
