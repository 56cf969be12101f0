/// A meeting at one moment: what is being dealt with, the time used and left, and when everything else will be.
///
/// Worked out of the record and the clock alone, so that whoever opens the dashboard again, or sits beside, sees the same.
/// Whole seconds throughout; moments are absolute, so that midnight and a change of clocks are nothing special.
public struct RunningMeeting: Hashable, Sendable {
    /// The record.
    public let meeting: Meeting
    /// The moment.
    public let now: Instant
    /// The points on which time is spent, in the order of the agenda.
    public let steps: [AgendaStep]
    /// When it was to begin: the hour planned for that day, else when it was opened.
    public let plannedStart: Instant
    /// When it was to end.
    public let plannedEnd: Instant
    /// When it ended, or will if nothing else takes longer than planned.
    public let end: Instant

    /// The meeting as it stands at that moment.
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC.
    public init(_ meeting: Meeting, now: Instant, offset: Int) {
        let now = meeting.ended ?? now.wholeSecond
        (self.meeting, self.now) = (meeting, now)
        plannedStart = Self.plannedStart(of: meeting, now: now, offset: offset)
        var timetable = Timetable(meeting, now: now, from: plannedStart)
        steps = timetable.steps()
        plannedEnd = plannedStart + (meeting.length.map { $0 * 60 } ?? timetable.plannedSeconds)
        end = meeting.ended ?? timetable.end
    }

    // An hour planned for another day than that on which the meeting was opened says nothing about this one.
    private static func plannedStart(of meeting: Meeting, now: Instant, offset: Int) -> Instant {
        let opened = (meeting.started ?? now).wholeSecond
        guard let date = meeting.date, let start = meeting.start, opened.localDay(offset: offset) == date else {
            return opened
        }
        return Instant(date, start, offset: offset)
    }

    /// What is going on.
    public var state: State {
        if meeting.ended != nil { return .over }
        guard meeting.started != nil else { return .notOpen }
        return meeting.isPaused ? .paused : .running
    }

    /// What is going on.
    public enum State: Sendable, Hashable { case notOpen, running, paused, over }

    /// The point that is being dealt with.
    public var current: AgendaStep? { steps.first { $0.status == .current } }

    /// Seconds since it was opened, breaks not counted.
    public var used: Int {
        guard let started = meeting.started else { return 0 }
        let pause = meeting.isPaused ? meeting.since.map { now.seconds(since: $0) } ?? 0 : 0
        return max(0, now.seconds(since: started) - meeting.pausedFor - pause)
    }

    /// Seconds from now until the planned end; below zero: it is past.
    public var left: Int { plannedEnd.seconds(since: now) }

    /// Seconds by which it ends later than planned; below zero: earlier.
    public var overrun: Int { end.seconds(since: plannedEnd) }

    /// Seconds of the break that lasts; nil: there is none.
    public var pause: Int? { state == .paused ? meeting.since.map { now.seconds(since: $0) } : nil }

    /// The point that would be next: the first one waiting after the current one, else the first one waiting.
    public var next: AgendaStep? {
        let place = steps.firstIndex { $0.status == .current } ?? -1
        return steps.dropFirst(place + 1).first { $0.status == .waiting } ?? steps.first { $0.status == .waiting }
    }

    /// The point before the current one, or the last one where none is current; parked ones are passed over.
    public var previous: AgendaStep? {
        let place = steps.firstIndex { $0.status == .current } ?? steps.count
        return steps[..<place].last { $0.status != .parked }
    }

    /// What was noted, in the order in which it was said.
    public var entries: [Block] { meeting.body.filter { $0.item != nil || $0.kind != .heading } }
}
