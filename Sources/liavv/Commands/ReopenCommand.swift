import ArgumentParser
import LIAVVModel

/// `liavv reopen`: puts a scenario under study again, and those that were decided on with it.
struct ReopenCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("reopen", Words.reopen, more: Words.referenceMore) }

    @OptionGroup var argument: ScenarioArgument

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let id = try argument.id(in: session)
        try session.performAndSay(session.laboratory.reopening(id, stamp: session.stamp()))
    }
}
