import ArgumentParser
import LIAVVModel

/// `liavv meeting attend`: notes who comes, leaves or is excused.
struct MeetingAttendCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("attend", Words.meetingAttend) }

    @Argument(help: .said(Words.membersHelp, value: Words.member))
    var members: [String]

    @Flag(help: .said(Words.leavesHelp))
    var leaves = false

    @Flag(help: .said(Words.excusedHelp))
    var excused = false

    @Flag(help: .said(Words.absentHelp))
    var absent = false

    @OptionGroup var moment: MomentArgument
    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if [leaves, excused, absent].count(where: { $0 }) > 1 { throw ValidationError(Words.oneWay(Speech.language)) }
    }

    func run() throws {
        var session = try Session(options)
        let meeting = try argument.id(in: session)
        let people = try members.map { name in try session.laboratory.member(named: name).id }
        let step: AttendanceStep = leaves ? .leave : excused ? .excuse : absent ? .absent : .come
        try session.performAndSay(
            try session.laboratory.attending(
                people, step, meeting: meeting, at: moment.moment(in: session), stamp: session.stamp()))
    }
}
