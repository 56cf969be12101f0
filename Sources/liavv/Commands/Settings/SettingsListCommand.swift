import ArgumentParser
import LIAVVDashboard
import LIAVVModel

/// `liavv settings list`, or `liavv settings` alone: every setting, its value and what it does.
struct SettingsListCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("list", Words.settingsList) }

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let settings = PersonalSettings(try Personal.content())
        let language = Speech.language
        for field in SettingField.all {
            let sign = field.isSet(in: settings) ? "*" : " "
            try Output.line("\(sign) \(field.key) = \(field.text(in: settings))")
            try Output.line("      \(field.explanation(language))")
            guard case .choice(let choices) = field.kind else { continue }
            let values = choices.filter { !$0.value.isEmpty }.map { "\($0.value) (\($0.label(language)))" }
            try Output.line("      " + values.joined(separator: ", "))
        }
    }
}
