import ArgumentParser
import LIAVVModel

/// Which meeting is meant, unless it is plain.
struct MeetingArgument: ParsableArguments {
    @Option(name: .customLong("meeting"), help: .said(Words.whichMeetingHelp, value: Words.meetingValue))
    var meeting: String?

    /// The meeting named; else the one that runs, else the next one.
    ///
    /// - Throws: a sentence when there is none.
    func id(in session: Session) throws -> Identifier {
        let laboratory = session.laboratory
        if let number = meeting.flatMap({ Int($0) }),
            let found = laboratory.meetings.first(where: { $0.number == number })
        {
            return found.id
        }
        if let meeting {
            return try laboratory.target(meeting) { $0.record.kind == .meeting && $0.path.isEmpty }.record.id
        }
        if let running = laboratory.runningMeeting { return running.id }
        let ahead = laboratory.meetings.filter { $0.ended == nil && $0.date.map { $0 >= session.today } ?? false }
        guard let next = ahead.min(by: { ($0.date ?? session.today) < ($1.date ?? session.today) }) else {
            throw Failure(Words.noNextMeeting)
        }
        return next.id
    }
}

/// When something happened in a meeting, unless it is now.
struct MomentArgument: ParsableArguments {
    @Option(name: .customLong("at"), help: .said(Words.atHelp, value: Words.hourValue), transform: Self.time)
    var time: TimeOfDay?

    /// The moment, on the day of the session.
    func moment(in session: Session) -> Instant {
        time.map { Instant(session.today, $0, offset: Clock.offset(at: session.now)) } ?? session.now
    }

    static func time(_ text: String) throws -> TimeOfDay {
        guard let time = FieldReader.timeOfDay(text) else {
            throw ValidationError(MeetingRefusal.notHours(text).phrase(Speech.language))
        }
        return time
    }
}
