import ArgumentParser
import LIAVVDashboard
import LIAVVModel

/// `liavv settings get`: one value, alone on its line.
struct SettingsGetCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("get", Words.settingsGet) }

    @Argument(help: .said(Words.settingHelp, value: Words.settingValue))
    var setting: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let settings = PersonalSettings(try Personal.content())
        do throws(SettingFault) {
            let text = try SettingField.text(at: setting, in: settings)
            try? Output.line(text)
        } catch {
            throw Failure(Words.refused(error))
        }
    }
}
