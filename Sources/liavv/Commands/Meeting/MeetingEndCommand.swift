import ArgumentParser
import LIAVVModel

/// `liavv meeting end`: ends the meeting that runs and writes its minutes.
struct MeetingEndCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("end", Words.meetingEnd) }

    @OptionGroup var moment: MomentArgument
    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        let meeting = try argument.id(in: session)
        try session.performAndSay(
            try session.laboratory.ending(
                meeting: meeting, at: moment.moment(in: session), in: session.language, stamp: session.stamp()))
        try Output.line(Words.minutesAt(meeting.text)(session.language))
    }
}

extension Session {
    /// What is being dealt with now, for how long, and whether the meeting will end on time.
    func sayCurrent(of meeting: Identifier, at now: Instant) throws {
        guard let record = laboratory.meetings[meeting] else { return }
        let offset = Clock.offset(at: now)
        let running = RunningMeeting(record, now: now, offset: offset)
        let current = running.current.map { step in
            let time = step.planned.map { " (\($0 / 60) min)" } ?? ""
            return "\(step.line.mark) \(step.line.item.title)\(time) — "
        }
        try Output.line((current ?? "") + running.outlook(offset: offset)(language))
    }
}
