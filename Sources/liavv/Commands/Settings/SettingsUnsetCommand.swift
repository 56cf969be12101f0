import ArgumentParser

/// `liavv settings unset`: what is usual holds again.
struct SettingsUnsetCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("unset", Words.settingsUnset) }

    @Argument(help: .said(Words.settingHelp, value: Words.settingValue))
    var setting: String

    @OptionGroup var options: GlobalOptions

    func run() throws { try Personal.put(setting, to: "") }
}
