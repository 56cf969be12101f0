import ArgumentParser

/// `liavv undo`: takes back the member's last change, whenever it was made.
struct UndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("undo", Words.undo, more: Words.undoMore) }

    @Flag(help: .said(Words.forceHelp))
    var force = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        try session.undo(forced: force)
    }
}
