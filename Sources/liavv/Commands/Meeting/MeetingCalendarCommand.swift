import ArgumentParser
import LIAVVModel

/// `liavv meeting calendar`: the meetings up to the event, the days on which others could be, and what each can take.
struct MeetingCalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("calendar", Words.meetingCalendar) }

    @Option(help: .said(Words.weeksHelp, value: Words.number))
    var weeks: Int?

    @Option(help: .said(Words.formatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let weeks, !(1...52).contains(weeks) { throw ValidationError(Words.weeksRange(Speech.language)) }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let calendar = MeetingCalendar(session.laboratory, today: session.today, weeks: weeks)
        try Output.document(try format.bytes(of: .calendar(calendar, session), in: session))
    }
}
