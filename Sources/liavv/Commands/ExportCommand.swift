import ArgumentParser

/// `liavv export`: files for other programs and for people without this one.
struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said("export", Words.export, subcommands: [ExportLayoutCommand.self, ExportMinutesCommand.self])
    }

    @OptionGroup var options: GlobalOptions
}
