import ArgumentParser
import LIAVVModel

/// `liavv keep`: keeps a scenario and archives the others.
struct KeepCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("keep", Words.keep, more: Words.keepMore) }

    @OptionGroup var argument: ScenarioArgument

    @Option(parsing: .unconditional, help: .said(Words.reasonHelp, value: Words.reasonValue))
    var reason = ""

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let id = try argument.id(in: session)
        try session.performAndSay(session.laboratory.keeping(id, reason: reason, stamp: session.stamp()))
    }
}
