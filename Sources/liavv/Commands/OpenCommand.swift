import ArgumentParser

/// `liavv`: opens the dashboard.
struct OpenCommand: ParsableCommand {
    // Hidden: it is what happens without a command, and the contract has no word for it.
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "open", abstract: Words.open(Speech.language), shouldDisplay: false)
    }

    @OptionGroup var looks: LookOptions

    @OptionGroup var options: GlobalOptions

    func run() throws {
        guard options.data != nil || DataFolder.known() != nil else { return try FirstRunLoop(options, looks).run() }
        let session = try Session(options)
        DataFolder.remember(session.store.folder)
        try openDashboard(session, looks)
    }
}
