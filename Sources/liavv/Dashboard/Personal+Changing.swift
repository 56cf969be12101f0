import LIAVVDashboard
import LIAVVModel
import LIAVVStore

/// Settings, as the command line changes them.
extension Personal {
    /// The file.
    ///
    /// - Throws: that the home folder is unknown.
    static func requireFile() throws(Failure) -> PersonalFile {
        guard let file else { throw Failure(Words.noHome) }
        return file
    }

    /// What stands in the file.
    ///
    /// - Throws: why it cannot be read.
    static func content() throws -> [String: Value] { try requireFile().read() }

    /// Gives a setting a value and says what it is now; an empty one: the usual one again.
    static func put(_ setting: String, to text: String) throws {
        let file = try requireFile()
        var fault: SettingFault?
        var settings = PersonalSettings()
        try file.change { content in
            let former = PersonalSettings(content)
            settings = former
            do throws(SettingFault) {
                try SettingField.set(setting, to: text, in: &settings)
                settings.amend(&content, since: former)
                SettingField.forget(setting, in: &content, unlessIn: settings)
            } catch {
                fault = error
            }
        }
        if let fault { throw Failure(Words.refused(fault)) }
        let now = (try? SettingField.text(at: setting, in: settings)) ?? ""
        try Output.line("\(setting) = \(now)")
        for phrase in KeymapCheck(Keymap(settings.keys)).phrases() where setting.hasPrefix("keys") {
            Output.note(phrase(Speech.language))
        }
    }
}
