import ArgumentParser
import LIAVVModel

/// What every command takes: the root command reads these wherever they stand, before the subcommand or after it.
struct GlobalOptions: ParsableArguments {
    @Option(help: .said(Words.dataHelp, value: Words.folder), completion: .directory)
    var data: String?

    @Option(name: .customLong("as"), help: .said(Words.asHelp, value: Words.member))
    var member: String?

    @Option(help: .said(Words.todayHelp, value: Words.isoDay), transform: Self.day)
    var today: Day?

    // What the option says is known before parsing starts, since help is worded by it: see `Speech`.
    @Option(help: .said(Words.langHelp, value: Words.langValue), transform: Self.language)
    var lang: Language?

    @Flag(help: .said(Words.readOnlyHelp))
    var readOnly = false

    /// Whether nothing may be written, now or by this user's settings.
    var isReadOnly: Bool { readOnly || Personal.settings.isReadOnly }

    /// - Throws: that nothing may be written.
    func requireWriting() throws(Failure) {
        if isReadOnly { throw Failure(Words.readOnly) }
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else { throw ValidationError(Words.notADay(Speech.language)) }
        return day
    }

    private static func language(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError(Words.notALanguage(Speech.language))
        }
        return language
    }
}
