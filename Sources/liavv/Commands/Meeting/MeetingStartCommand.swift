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
        if argument.meeting == nil, let doubt = doubt(about: meeting, in: session) { throw Failure(doubt) }
        let now = moment.moment(in: session)
        try session.performAndSay(try session.laboratory.starting(meeting: meeting, at: now, stamp: session.stamp()))
        try session.sayCurrent(of: meeting, at: now)
    }

    /// A meeting that is planned for another day is opened by whoever names it: nobody does so by mistake.
    private func doubt(about id: Identifier, in session: Session) -> Phrase? {
        guard let meeting = session.laboratory.meetings[id], meeting.started == nil, let day = meeting.date,
            day != session.today
        else { return nil }
        return Words.plannedForAnotherDay(day, session.today, meeting.number.map(String.init) ?? id.text)
    }
}
