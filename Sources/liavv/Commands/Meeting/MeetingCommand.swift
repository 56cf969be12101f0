import ArgumentParser
import LIAVVModel

/// `liavv meeting`: prepares meetings, runs them and writes their minutes.
struct MeetingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .said(
            "meeting", Words.meetingCommand, more: Words.meetingMore,
            subcommands: [
                MeetingPlanCommand.self, MeetingAgendaCommand.self, MeetingCalendarCommand.self,
                MeetingStartCommand.self,
                MeetingNextCommand.self, MeetingNoteCommand.self, MeetingAttendCommand.self, MeetingPauseCommand.self,
                MeetingEndCommand.self,
            ])
    }

    @OptionGroup var options: GlobalOptions
}
