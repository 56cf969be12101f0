import LIAVVModel
import Testing

/// A meeting of the made-up group, with a clock that goes as told.
struct MeetingFixture {
    var sample = Sample()
    let id: Identifier
    private(set) var now: Instant
    var random = Seeded(9)

    /// Two points, the second with two under it: 10, 20 and 30 minutes, from 14:00 on the day of the sample.
    init(start: TimeOfDay? = TimeOfDay(minutes: 14 * 60), length: Int? = 60) throws {
        let planned = try sample.laboratory.planningMeeting(
            on: sample.today, start: start, length: length, stamp: sample.stamp(), using: &random)
        id = planned.id
        now = Instant(sample.today, TimeOfDay(minutes: 14 * 60), offset: 0)
        try sample.laboratory.apply(planned.change)
        _ = try add("Nouvelles", 10)
        let forum = try add("Forum", nil)
        _ = try add("Stands", 20, under: forum)
        _ = try add("Programme", 30, under: forum)
    }

    var meeting: Meeting { sample.laboratory.meetings[id] ?? Meeting() }
    var running: RunningMeeting { RunningMeeting(meeting, now: now, offset: 0) }
    var body: [Block] { meeting.body }

    mutating func add(_ title: String, _ minutes: Int?, under parent: Identifier? = nil) throws -> Identifier {
        let (change, item) = try sample.laboratory.addingAgendaItem(
            title, minutes: minutes, under: parent, to: id, stamp: sample.stamp(), using: &random)
        try sample.laboratory.apply(change)
        return item
    }

    func item(_ title: String) throws -> Identifier {
        try #require(meeting.agenda.lines.first { $0.item.title == title }).item.id
    }

    func step(_ title: String) throws -> AgendaStep {
        try #require(running.steps.first { $0.line.item.title == title })
    }

    mutating func wait(minutes: Int, seconds: Int = 0) { now = now + (minutes * 60 + seconds) }

    /// Makes the change that a verb answers with.
    mutating func make(_ verb: (Laboratory, Identifier, Instant, Stamp) throws -> Change) throws {
        let stamp = sample.stamp()
        try sample.laboratory.apply(verb(sample.laboratory, id, now, stamp))
    }

    mutating func start() throws { try make { try $0.starting(meeting: $1, at: $2, stamp: $3) } }
    mutating func go(_ step: MeetingStep = .next) throws {
        try make { try $0.advancing(meeting: $1, step, at: $2, stamp: $3) }
    }
    mutating func pause() throws { try make { try $0.pausing(meeting: $1, at: $2, stamp: $3) } }
    mutating func resume() throws { try make { try $0.resuming(meeting: $1, at: $2, stamp: $3) } }
    mutating func end() throws { try make { try $0.ending(meeting: $1, at: $2, in: .french, stamp: $3) } }

    @discardableResult
    mutating func note(_ note: MeetingNote, _ line: String, answers: Target? = nil) throws -> Identifier {
        let spoken = try sample.laboratory.spoken(line)
        let (change, block) = try sample.laboratory.noting(
            note, spoken, answers: answers, in: id, stamp: sample.stamp(), using: &random)
        try sample.laboratory.apply(change)
        return block
    }

    mutating func attend(_ names: [String], _ step: AttendanceStep) throws {
        let people = try names.map { try sample.member($0) }
        try make { try $0.attending(people, step, meeting: $1, at: $2, stamp: $3) }
    }

    /// `14:20`: what the wall shows when a step begins.
    func hour(_ title: String) throws -> String { try step(title).start.timeOfDay(offset: 0).text }
}
