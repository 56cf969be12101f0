import ArgumentParser

/// `liavv settings path`: where the file is, or would be.
struct SettingsPathCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("path", Words.settingsPath) }

    @OptionGroup var options: GlobalOptions

    func run() throws { try Output.line(try Personal.requireFile().path) }
}
