import ArgumentParser
import LIAVVDashboard
import LIAVVModel

/// `liavv settings check`: whether everything in the file is used, and what the keys in it lead to.
struct SettingsCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("check", Words.settingsCheck) }

    @OptionGroup var options: GlobalOptions

    func run() throws { try Self.check() }

    /// One sentence for each thing to know.
    ///
    /// - Throws: how many there are, with status 2.
    static func check() throws {
        let trouble = Personal.trouble(in: try Personal.content())
        for phrase in trouble { try Output.line(phrase(Speech.language)) }
        guard trouble.isEmpty else { throw Failure(Words.problemsFound(trouble.count), status: 2) }
        try Output.line(Words.settingsAreWell(Speech.language))
    }
}
