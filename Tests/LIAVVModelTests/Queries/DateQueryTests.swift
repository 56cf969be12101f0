import LIAVVModel
import Testing

@Suite struct DateQueryTests {
    private var sample = Sample()

    @Test("late from the day after, unless closed")
    mutating func late() throws {
        let id = sample.add(action: "Réserver le kiosque", ["Appeler la culture"])
        let piece = try sample.piece("culture")
        func isLate() throws -> (Bool, Bool) {
            let action = try #require(sample.laboratory.actions[id])
            let entry = try #require(sample.laboratory.contribution(piece))
            return (
                sample.laboratory.isLate(action, today: sample.today),
                sample.laboratory.isLate(entry, today: sample.today)
            )
        }
        for (due, expected) in [(nil, false), (1, false), (0, false), (-1, true)] as [(Int?, Bool)] {
            sample.laboratory.actions[id]?.due = due.map { .day(sample.today + $0) }
            #expect(try isLate() == (expected, expected), "\(String(describing: due))")
        }
        sample.laboratory.actions[id]?.contributions[0].due = .day(sample.today)
        #expect(try isLate() == (true, false))
        sample.laboratory.actions[id]?.contributions[0].due = .before(101)
        #expect(try isLate() == (true, true))
        sample.laboratory.actions[id]?.contributions[0].due = .before(100)
        #expect(try isLate() == (true, false))
        sample.laboratory.actions[id]?.contributions[0].due = nil
        sample.laboratory.actions[id]?.contributions[0].status = .done
        #expect(try isLate() == (true, false))
        for status in [Action.Status.done, .dropped] {
            sample.laboratory.actions[id]?.status = status
            #expect(try isLate() == (false, false))
        }
    }

    @Test("J−n without an event day is never late and comes last")
    mutating func noEvent() {
        let far = sample.add(action: "B")
        sample.laboratory.actions[far]?.due = .before(400)
        #expect(sample.laboratory.actions.filter { sample.laboratory.isLate($0, today: sample.today) }.count == 1)
        #expect(sample.laboratory.countdown(today: sample.today) == 100)
        sample.laboratory.settings.event.day = nil
        #expect(!sample.laboratory.actions.contains { sample.laboratory.isLate($0, today: sample.today) })
        #expect(sample.laboratory.countdown(today: sample.today) == nil)
        let dated = sample.add(action: "Z")
        sample.laboratory.actions[dated]?.due = .day(sample.today + 900)
        sample.add(action: "A")
        #expect(sample.laboratory.actionsByDate.map(\.title) == ["Z", "A", "B"])
    }

    @Test("the next milestone: open, from today on, the earliest")
    mutating func milestone() {
        #expect(sample.laboratory.nextMilestone(today: sample.today) == nil)
        for (title, days, status, isMilestone) in [
            ("Hier", -1, Action.Status.planned, true), ("Fait", 0, .done, true), ("Autre", 0, .planned, false),
            ("Demain", 1, .planned, true), ("Aujourd’hui", 0, .underWay, true),
        ] {
            let id = sample.add(action: title)
            sample.laboratory.actions[id]?.due = .day(sample.today + days)
            sample.laboratory.actions[id]?.status = status
            sample.laboratory.actions[id]?.isMilestone = isMilestone
        }
        sample.laboratory.actions[sample.add(action: "Sans date")]?.isMilestone = true
        #expect(sample.laboratory.nextMilestone(today: sample.today)?.title == "Aujourd’hui")
        #expect(sample.laboratory.nextMilestone(today: sample.today + 1)?.title == "Demain")
        #expect(sample.laboratory.nextMilestone(today: sample.today + 2) == nil)
    }

    @Test("meetings: the next one, the last one, the order")
    mutating func meetings() throws {
        let (early, late) = (try sample.add(meeting: "2024-11-20"), try sample.add(meeting: "2024-12-17"))
        let next = try sample.add(meeting: "2025-01-23")
        var undated = Meeting()
        undated.id = try #require(Identifier("undated"))
        sample.laboratory.meetings[undated.id] = undated
        sample.laboratory.meetings[next]?.attendance = []
        #expect(sample.laboratory.meetingsLatestFirst.map(\.id) == [next, late, early, undated.id])
        #expect(sample.laboratory.nextMeeting(today: sample.today)?.id == next)
        #expect(sample.laboratory.nextMeeting(today: sample.today + 400) == nil)
        #expect(sample.laboratory.lastMeeting(until: sample.today)?.id == late)
        #expect(sample.laboratory.lastMeeting(until: sample.today - 1)?.id == late)
        #expect(sample.laboratory.lastMeeting(until: sample.today - 2)?.id == early)
        #expect(sample.laboratory.lastMeeting(until: sample.today + 400)?.id == late)
    }
}
