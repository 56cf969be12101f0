import ArgumentParser
import LIAVVModel

/// `liavv meeting start`: opens a meeting.
struct MeetingStartCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("start", Words.meetingStart) }

    @OptionGroup var moment: MomentArgument
    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let meeting = try argument.id(in: session)
        let now = moment.moment(in: session)
        try session.performAndSay(try session.laboratory.starting(meeting: meeting, at: now, stamp: session.stamp()))
        try session.sayCurrent(of: meeting, at: now)
    }
}
