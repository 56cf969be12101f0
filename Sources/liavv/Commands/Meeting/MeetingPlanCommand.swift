import ArgumentParser
import LIAVVModel

/// `liavv meeting plan`: plans a meeting.
struct MeetingPlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("plan", Words.meetingPlan, more: Words.meetingPlanMore) }

    @Argument(help: .said(Words.meetingDayHelp, value: Words.dueValue))
    var day: [String]

    @Option(parsing: .unconditional, help: .said(Words.themeHelp, value: Words.titleValue))
    var theme = ""

    @Option(parsing: .unconditional, help: .said(Words.placeHelp, value: Words.placeValue))
    var place = ""

    @Option(help: .said(Words.numberHelp, value: Words.number))
    var number: Int?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        guard let planned = session.reader.plannedMeeting(day.joined(separator: " ")) else {
            throw Refusal.meeting(.noDay)
        }
        var random = SystemRandomNumberGenerator()
        let (change, id) = try session.laboratory.planningMeeting(
            on: planned.day, start: planned.start, length: planned.length, number: number, place: place, theme: theme,
            stamp: session.stamp(), using: &random)
        try session.performAndSay(change)
        try Output.line(id.text)
    }
}
