import ArgumentParser
import LIAVVDashboard
import LIAVVModel

/// `liavv settings set`: gives a setting a value.
struct SettingsSetCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("set", Words.settingsSet, more: Words.settingsSetMore) }

    @Argument(help: .said(Words.settingHelp, value: Words.settingValue))
    var setting: String

    // Values may begin with a hyphen, as the key « - » does.
    @Argument(parsing: .allUnrecognized, help: .said(Words.settingTextHelp, value: Words.settingTextValue))
    var text: [String]

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let option = text.first(where: { $0.hasPrefix("--") }) {
            throw ValidationError(Words.unknownOption(option)(Speech.language))
        }
    }

    func run() throws { try Personal.put(setting, to: text.joined(separator: " ")) }
}
