import ArgumentParser
import LIAVVModel

/// The language of this run, known before the arguments are parsed because the help is worded in it.
enum Speech {
    /// What `--lang` asks for, else `LIAVV_LANG`, else what the settings say, else the locale, else French.
    static let language: Language = asked(CommandLine.arguments) ?? told() ?? Personal.settings.language ?? located()

    private static func asked(_ arguments: [String]) -> Language? {
        let arguments = arguments.prefix { $0 != "--" }
        let pairs = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
        let joined = arguments.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
        return (pairs + joined).last.flatMap(Language.init(rawValue:))
    }

    private static func told() -> Language? {
        Environment.variable("LIAVV_LANG").map { $0.lowercased().hasPrefix("en") ? .english : .french }
    }

    private static func located() -> Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap(Environment.variable).first
        return locale?.lowercased().hasPrefix("en") == true ? .english : .french
    }
}

extension ArgumentHelp {
    /// Help in the language of this run.
    static func said(_ phrase: Phrase, value: Phrase? = nil) -> ArgumentHelp {
        ArgumentHelp(phrase(Speech.language), valueName: value?(Speech.language))
    }
}

extension CommandConfiguration {
    /// The description of a command in the language of this run.
    static func said(
        _ name: String, _ abstract: Phrase, more: Phrase = Phrase(verbatim: ""),
        subcommands: [any ParsableCommand.Type] = []
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: abstract(Speech.language), discussion: more(Speech.language),
            subcommands: subcommands)
    }
}
