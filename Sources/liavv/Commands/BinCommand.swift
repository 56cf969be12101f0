import ArgumentParser

/// `liavv bin`: what was removed.
struct BinCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "bin", abstract: Words.bin(Speech.language),
            subcommands: [BinListCommand.self, BinRestoreCommand.self, BinEmptyCommand.self],
            defaultSubcommand: BinListCommand.self)
    }

    @OptionGroup var options: GlobalOptions
}
