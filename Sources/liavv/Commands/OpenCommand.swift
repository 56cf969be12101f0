import ArgumentParser

/// `liavv`: opens the dashboard.
struct OpenCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("open", Words.open) }

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let session = try Session(options)
        DataFolder.remember(session.store.folder)
        throw Failure.silent(try openDashboard(session))
    }
}
