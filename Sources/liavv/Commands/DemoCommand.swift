import ArgumentParser
import LIAVVModel

/// `liavv demo`: opens the dashboard on a private copy of the sample.
///
/// That folder is not remembered as the one opened last: trying the demo must not lead away from one's own folder.
struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("demo", Words.demo, more: Words.demoMore) }

    @Flag(help: .said(Words.resetHelp))
    var reset = false

    @OptionGroup var looks: LookOptions

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let folder = try SampleData.privateCopy(reset: reset)
        // The day after the ninth meeting, which the sample tells.
        let session = try Session(options, folder: folder, today: Day(year: 2024, month: 12, day: 18))
        try openDashboard(session, looks, isSample: true, asksWho: true)
    }
}
