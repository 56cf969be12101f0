import ArgumentParser

/// `liavv import`: what other programs wrote.
struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("import", Words.importing, subcommands: [ImportMinutesCommand.self])
    }

    @OptionGroup var options: GlobalOptions
}
