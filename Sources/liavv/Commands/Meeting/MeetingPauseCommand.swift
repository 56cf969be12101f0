import ArgumentParser
import LIAVVModel

/// `liavv meeting pause`: begins a break, or ends it.
struct MeetingPauseCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("pause", Words.meetingPause) }

    @Flag(help: .said(Words.resumeHelp))
    var resume = false

    @OptionGroup var moment: MomentArgument
    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let (meeting, now) = (try argument.id(in: session), moment.moment(in: session))
        let stamp = session.stamp()
        try session.performAndSay(
            resume
                ? try session.laboratory.resuming(meeting: meeting, at: now, stamp: stamp)
                : try session.laboratory.pausing(meeting: meeting, at: now, stamp: stamp))
    }
}
