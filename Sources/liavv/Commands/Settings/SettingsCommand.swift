import ArgumentParser

/// `liavv settings`: what one person chose for good.
///
/// It opens no laboratory: settings hold for whatever one is opened.
struct SettingsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "settings", abstract: Words.settings(Speech.language),
            discussion: Words.settingsMore(Speech.language),
            subcommands: [
                SettingsListCommand.self, SettingsGetCommand.self, SettingsSetCommand.self, SettingsUnsetCommand.self,
                SettingsCheckCommand.self, SettingsPathCommand.self, SettingsEditCommand.self,
            ], defaultSubcommand: SettingsListCommand.self)
    }

    @OptionGroup var options: GlobalOptions
}
