import LIAVVModel
import Testing

@Suite("The calendar of meetings")
struct MeetingCalendarTests {
    /// Meetings that many days from Wednesday 18 December 2024.
    private func sample(_ days: [Int]) -> Sample {
        var sample = Sample()
        for day in days {
            var meeting = Meeting()
            (meeting.id, meeting.date) = (Identifier("r\(day + 1000)") ?? .none, sample.today + day)
            sample.laboratory.meetings[meeting.id] = meeting
        }
        return sample
    }

    private func calendar(_ sample: Sample, weeks: Int? = nil) -> MeetingCalendar {
        MeetingCalendar(sample.laboratory, today: sample.today, weeks: weeks)
    }

    @Test("the rhythm is the median of the past ones; chosen, or usual without any")
    func rhythm() {
        #expect(calendar(sample([-70, -42, -21, -1])).rhythm.days == 21)
        #expect(calendar(sample([-1])).rhythm == MeetingRhythm(sample([]).laboratory, today: sample([]).today))
        #expect(calendar(sample([-1])).rhythm.days == 21)
        #expect(calendar(sample([-70, -1]), weeks: 2).rhythm.days == 14)
        #expect(calendar(sample([-70, -1]), weeks: 0).rhythm.days == 7)
    }

    @Test("free days are working days, not past, at the rhythm, and before the event", arguments: 1...8)
    func freeDays(_ weeks: Int) {
        let sample = sample([-30, -1])
        let event = Day(iso: "2025-03-28") ?? sample.today
        let free = calendar(sample, weeks: weeks).entries.filter(\.isFree).map(\.day)
        let work = WorkCalendar()
        #expect(!free.isEmpty)
        #expect(free.allSatisfy { work.isWorking($0) && $0 > sample.today && $0 < event })
        #expect(zip(free.dropFirst(), free).allSatisfy { $0 - $1 >= weeks * 7 - 4 })
    }

    @Test("the day after the holidays, not on them")
    func holidays() throws {
        // Two weeks after 18 December is New Year’s Day.
        let free = calendar(sample([0]), weeks: 2).entries.filter(\.isFree).map(\.day.iso)
        #expect(free.first == "2025-01-02")
    }

    @Test("a planned meeting is not crowded, and days go on after it")
    func around() {
        let sample = sample([-21, 0, 23])
        let days = calendar(sample, weeks: 3).entries.map { ($0.day - sample.today, $0.isFree) }
        #expect(days.map(\.0).prefix(4) == [-21, 0, 23, 44])
        #expect(days.map(\.1).prefix(4) == [false, false, false, true])
    }

    @Test(
        "points fill the meetings one after the other; what finds no room is left over; dues fall due before one of them"
    )
    func capacity() throws {
        var sample = sample([-21, -1, 21])
        let next = try #require(Identifier("r1021"))
        sample.laboratory.meetings[next]?.length = 12
        var body: [Block] = []
        for number in 1...4 {
            var block = Block()
            (block.id, block.kind, block.text) = (Identifier("q\(number)") ?? .none, .question, "q\(number)")
            body.append(block)
        }
        sample.laboratory.meetings[try #require(Identifier("r979"))]?.body = body
        let due = sample.add(action: "Réserver")
        sample.laboratory.actions[due]?.due = .day(sample.today + 10)
        let calendar = calendar(sample, weeks: 3)
        let entry = try #require(calendar.entries.first { $0.meeting == next })
        #expect(entry.free == 12 && entry.takes.map(\.title) == ["q1", "q2"] && entry.due == [due])
        let after = try #require(calendar.entries.first { $0.day > entry.day })
        #expect(after.isFree && after.takes.map(\.title) == ["q3", "q4"] && after.due.isEmpty)
        #expect(calendar.left.isEmpty)
        sample.laboratory.settings.event.day = sample.today + 22
        #expect(self.calendar(sample, weeks: 3).left.map(\.title) == ["q3", "q4"])
    }

    @Test("the day that the latest minutes announce is a day of the calendar, until it is planned or past")
    func announced() throws {
        var sample = sample([-21, -1])
        let last = try #require(Identifier("r999"))
        sample.laboratory.meetings[last]?.nextDate = sample.today + 37
        #expect(sample.laboratory.announcedDay(today: sample.today) == sample.today + 37)
        let free = calendar(sample, weeks: 3).entries.filter(\.isFree).map { $0.day - sample.today }
        #expect(free.contains(37) && !free.contains { (27..<37).contains($0) || (38..<47).contains($0) }, "\(free)")
        #expect(free == free.sorted() && Set(free).count == free.count)
        sample.laboratory.meetings[last]?.nextDate = sample.today - 1
        #expect(sample.laboratory.announcedDay(today: sample.today) == nil)
        var planned = self.sample([-21, -1, 37])
        planned.laboratory.meetings[last]?.nextDate = sample.today + 37
        #expect(planned.laboratory.announcedDay(today: sample.today) == nil)
    }

    @Test("how long a meeting may take is learnt from those that were held, not from a plan that is being filled")
    func usualLength() throws {
        var sample = sample([-21, -1, 21])
        var point = AgendaItem()
        (point.id, point.title, point.minutes) = (Identifier("p") ?? .none, "Point", 90)
        sample.laboratory.meetings[try #require(Identifier("r979"))]?.agenda = [point]
        point.minutes = 10
        sample.laboratory.meetings[try #require(Identifier("r1021"))]?.agenda = [point]
        #expect(calendar(sample).usualLength == 90)
        #expect(calendar(sample).entries.first { $0.day == sample.today + 21 }?.free == 80)
    }
}
