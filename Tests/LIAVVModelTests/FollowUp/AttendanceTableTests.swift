import LIAVVModel
import Testing

/// Who came to which meeting, counted both ways.
@Suite struct AttendanceTableTests {
    @Test("people down, meetings across in time, counts and shares on both sides")
    func table() throws {
        var sample = Sample()
        try sample.add(meeting: "2024-12-17", excused: ["Cindy"])
        try sample.add(meeting: "2024-11-19", excused: ["Cindy", "Yona"])
        var planned = Meeting()
        planned.id = try #require(Identifier("plus-tard"))
        sample.laboratory.meetings[planned.id] = planned
        let table = sample.laboratory.attendanceTable
        #expect(table.meetings.map { sample.laboratory.meetings[$0]?.date?.iso } == ["2024-11-19", "2024-12-17"])
        #expect(table.rows.map(\.name) == sample.laboratory.members.map(\.fullName).sortedInFrench { $0 })
        let yona = try #require(table.rows.first { $0.name.hasPrefix("Yona") })
        #expect(yona.states == [.excused, .present] && yona.count.present == 1 && yona.count.share == 0.5)
        #expect(table.totals.map(\.present) == [5, 6] && table.totals.map(\.excused) == [2, 1])
    }

    @Test("names that are nobody’s come last; what was not written down counts for nothing")
    func names() throws {
        var sample = Sample()
        let id = try sample.add(meeting: "2024-12-17")
        var guest = Attendance()
        (guest.id, guest.name, guest.state) = (try #require(Identifier("invite")), "Alix Inconnu", .absent)
        sample.laboratory.meetings[id]?.attendance.append(guest)
        let late = sample.add(member: "Zoé", "TARD")
        let table = sample.laboratory.attendanceTable
        #expect(table.rows.last?.name == "Alix Inconnu" && table.rows.last?.member == nil)
        let row = try #require(table.rows.first { $0.member == late })
        #expect(row.states == [nil] && row.count.known == 0 && row.count.share == nil)
        #expect(table.totals.first?.absent == 1 && table.totals.first?.known == 8)
    }
}
