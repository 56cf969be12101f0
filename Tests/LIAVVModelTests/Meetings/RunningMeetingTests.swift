import LIAVVModel
import Testing

@Suite("A meeting that runs: time")
struct RunningMeetingTests {
    @Test("before it is opened everything is as planned")
    func notOpen() throws {
        let meeting = try MeetingFixture()
        #expect(meeting.running.state == .notOpen)
        #expect(
            try [meeting.hour("Nouvelles"), meeting.hour("Stands"), meeting.hour("Programme")] == [
                "14:00", "14:10", "14:30",
            ])
        #expect(meeting.running.overrun == 0 && meeting.running.used == 0)
        #expect(meeting.running.plannedEnd.timeOfDay(offset: 0).text == "15:00")
    }

    @Test("a heading over other points takes no time of its own")
    func headings() throws {
        let meeting = try MeetingFixture()
        #expect(meeting.running.steps.map(\.line.item.title) == ["Nouvelles", "Stands", "Programme"])
        #expect(meeting.meeting.agendaSum.minutes == 60 && meeting.meeting.agendaSum.excess == 0)
    }

    @Test("whatever a point takes too long or too little shifts those after it", arguments: [0, 4, 10, 11, 25, 600])
    func shifting(_ minutes: Int) throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        meeting.wait(minutes: minutes)
        // While it lasts, only what is beyond its time shifts the rest; time saved shows once it is over.
        let beyond = max(0, minutes - 10)
        #expect(try meeting.step("Nouvelles").used == minutes * 60)
        #expect(try meeting.step("Nouvelles").left == (10 - minutes) * 60)
        #expect(try meeting.step("Stands").shift == beyond * 60)
        #expect(meeting.running.overrun == beyond * 60)
        try meeting.go()
        let shift = minutes - 10
        #expect(try meeting.step("Stands").start == meeting.now)
        #expect(try meeting.step("Programme").shift == shift * 60)
        #expect(meeting.running.overrun == shift * 60)
        #expect(meeting.running.left == (60 - minutes) * 60)
    }

    @Test("opened late, all of it is late; the planned hours stay")
    func openedLate() throws {
        var meeting = try MeetingFixture()
        meeting.wait(minutes: 12)
        try meeting.start()
        #expect(meeting.running.overrun == 12 * 60)
        #expect(try meeting.step("Stands").plannedStart.timeOfDay(offset: 0).text == "14:10")
        #expect(try meeting.hour("Stands") == "14:22")
    }

    @Test("without an hour the plan counts from when it was opened, without a length from the sum")
    func noHours() throws {
        var meeting = try MeetingFixture(start: nil, length: nil)
        meeting.wait(minutes: 7)
        try meeting.start()
        #expect(meeting.running.overrun == 0)
        #expect(meeting.running.plannedEnd == meeting.now + 3600)
    }

    @Test("opened on another day, the planned hour says nothing")
    func anotherDay() throws {
        var meeting = try MeetingFixture()
        meeting.wait(minutes: 24 * 60)
        try meeting.start()
        #expect(meeting.running.plannedStart == meeting.now && meeting.running.overrun == 0)
    }

    @Test("a break stops every clock and shifts everything")
    func pause() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        meeting.wait(minutes: 4)
        try meeting.pause()
        meeting.wait(minutes: 15)
        #expect(meeting.running.state == .paused && meeting.running.pause == 900)
        #expect(try meeting.step("Nouvelles").used == 240 && meeting.running.used == 240)
        #expect(meeting.running.overrun == 15 * 60)
        try meeting.resume()
        meeting.wait(minutes: 1)
        #expect(try meeting.step("Nouvelles").used == 300 && meeting.running.used == 300)
        #expect(meeting.running.overrun == 15 * 60)
        #expect(throws: Refusal.meeting(.notPaused)) { try meeting.resume() }
    }

    @Test("going on during a break opens the next point, whose clock waits")
    func advancingInPause() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        meeting.wait(minutes: 2)
        try meeting.pause()
        meeting.wait(minutes: 5)
        try meeting.go()
        meeting.wait(minutes: 5)
        #expect(try meeting.step("Nouvelles").used == 120 && meeting.step("Stands").used == 0)
        try meeting.resume()
        meeting.wait(minutes: 3)
        #expect(try meeting.step("Stands").used == 180)
        #expect(meeting.running.used == 300)
    }

    @Test("midnight is nothing special")
    func midnight() throws {
        var meeting = try MeetingFixture(start: TimeOfDay(minutes: 23 * 60 + 30))
        meeting.wait(minutes: 9 * 60 + 30)
        try meeting.start()
        #expect(try meeting.hour("Programme") == "00:00")
        #expect(meeting.running.plannedEnd.timeOfDay(offset: 0).text == "00:30")
        meeting.wait(minutes: 40)
        #expect(try meeting.step("Nouvelles").used == 2400)
        #expect(meeting.running.overrun == 30 * 60)
        #expect(meeting.running.plannedStart.timeOfDay(offset: 0).text == "23:30")
    }

    @Test("the hour on the wall is that of the place")
    func offset() throws {
        var meeting = try MeetingFixture()
        // At 14:00 on the wall it is 13:00 UTC.
        meeting.wait(minutes: -60)
        try meeting.start()
        let running = RunningMeeting(meeting.meeting, now: meeting.now, offset: 3_600_000)
        #expect(running.overrun == 0 && running.plannedStart == meeting.now)
    }

    @Test("parked points take no time of the rest, and points without a time none until they are dealt with")
    func parkedAndUntimed() throws {
        var meeting = try MeetingFixture()
        _ = try meeting.add("Divers", nil)
        try meeting.start()
        meeting.wait(minutes: 2)
        try meeting.go(.park)
        #expect(try meeting.step("Nouvelles").status == .parked)
        #expect(meeting.running.end == meeting.now + 50 * 60)
        try meeting.go(.item(try meeting.item("Divers")))
        meeting.wait(minutes: 6)
        #expect(try meeting.step("Divers").used == 360 && meeting.step("Divers").left == nil)
        #expect(meeting.running.end == meeting.now + 50 * 60)
    }

    @Test("jumping away and back adds up; what was begun wants only its rest")
    func jumping() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        meeting.wait(minutes: 4)
        try meeting.go(.item(try meeting.item("Programme")))
        #expect(try meeting.step("Nouvelles").status == .waiting)
        meeting.wait(minutes: 30)
        #expect(meeting.running.end == meeting.now + 26 * 60)
        try meeting.go()
        #expect(meeting.running.current?.line.item.title == "Nouvelles")
        meeting.wait(minutes: 6)
        #expect(try meeting.step("Nouvelles").used == 600)
        try meeting.go()
        try meeting.go(.previous)
        #expect(meeting.running.current?.line.item.title == "Nouvelles")
        #expect(throws: Refusal.meeting(.firstItem)) { try meeting.go(.previous) }
    }

    @Test("the time of the points is that of the meeting, to the second, however often one changes", arguments: 1...20)
    func addsUp(_ seed: Int) throws {
        var meeting = try MeetingFixture()
        var random = Seeded(UInt64(seed))
        meeting.wait(minutes: 0, seconds: 0)
        try meeting.start()
        for _ in 0..<30 {
            meeting.wait(minutes: 0, seconds: Int.random(in: 0...400, using: &random))
            switch Int.random(in: 0...4, using: &random) {
            case 0: try? meeting.go()
            case 1: try? meeting.go(.previous)
            case 2: if meeting.running.state == .paused { try meeting.resume() } else { try meeting.pause() }
            default:
                try? meeting.go(
                    .item(try meeting.item(["Nouvelles", "Stands", "Programme"].randomElement(using: &random) ?? "")))
            }
            #expect(meeting.running.steps.reduce(0) { $0 + $1.used } == meeting.running.used)
        }
    }

    @Test("whoever opens the folder again reads the same from the file")
    func survives() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        meeting.wait(minutes: 5)
        try meeting.note(.remark, "Camille : un peu court")
        let read = try Meeting(meeting.meeting.value)
        var copy = read
        copy.id = meeting.id
        #expect(RunningMeeting(copy, now: meeting.now, offset: 0) == meeting.running)
    }
}
