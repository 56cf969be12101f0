import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite("The next meeting, prepared")
struct MeetingCardTests {
    /// The village with a meeting in a week.
    static func planned(minutes: Int = 60) throws -> Laboratory {
        var laboratory = Laboratory.village
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date) = (.id("reunion-4"), 4, .test + 7)
        (meeting.start, meeting.length) = (TimeOfDay(minutes: 840), minutes)
        laboratory.meetings[meeting.id] = meeting
        return laboratory
    }

    private func agenda(_ visit: Visit) -> [String] {
        visit.state.laboratory.meetings[.id("reunion-4")]?.agenda.lines.map {
            "\($0.item.title) \($0.item.minutes ?? -1)"
        } ?? []
    }

    @Test("points are typed, timed, moved and removed; the sum says what is too long")
    func agenda() throws {
        var visit = Visit(try Self.planned(), as: "luc-noel")
        try visit.press("M")
        #expect(visit.screen.contains("n° 4 · lun. 10 févr. · 14 h · 0 min sur 60"))
        try visit.press("n text:Les_fleurs_50_min Enter n text:Bilan Enter + + + K")
        #expect(agenda(visit) == ["Bilan 15", "Les fleurs 50"])
        #expect(visit.screen.contains("! 65 min sur 60 · dépasse de 5 min"))
        try visit.press("- Down t C-u text:1h Enter")
        #expect(agenda(visit) == ["Bilan 10", "Les fleurs 60"])
        try visit.press("> Up Delete")
        #expect(agenda(visit) == [])
        try visit.press("u")
        #expect(agenda(visit) == ["Bilan 10", "Les fleurs 60"])
    }

    @Test("a refused line stays and says why; Escape leaves it")
    func refused() throws {
        var visit = Visit(try Self.planned())
        try visit.press("M h C-u text:midi Enter")
        #expect(visit.screen.contains("n’est pas une heure"))
        try visit.press("Escape Escape")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test("proposed points are taken with Space")
    func proposals() throws {
        var visit = Visit(try Self.planned())
        try visit.press("M Tab")
        let proposed = visit.state.laboratory.proposedAgenda(for: .id("reunion-4"), today: .test)
        try #require(!proposed.isEmpty)
        #expect(visit.screen.contains(proposed[0].title.prefix(20)))
        try visit.press("Space")
        #expect(visit.state.laboratory.meetings[.id("reunion-4")]?.agenda.map(\.about) == [proposed[0].about.text])
    }

    @Test("without a meeting the calendar proposes days, and Enter plans one")
    func planning() throws {
        var visit = Visit()
        try visit.press("M")
        #expect(visit.screen.contains("Aucune séance à venir") && visit.screen.contains("libre"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.nextMeeting(today: .test)?.number == 4)
        #expect(visit.screen.contains("Ordre du jour"))
        try visit.press("Tab Tab n text:20/2_9h30_90_min Enter")
        let planned = visit.state.laboratory.meetings.first { $0.date == Day(iso: "2025-02-20") }
        #expect(planned?.start?.text == "09:30" && planned?.length == 90 && planned?.number == 5)
    }

    @Test("a meeting of another day is begun by two keys, one after the other")
    func anotherDay() throws {
        var visit = Visit()
        try visit.press("M Enter o")
        #expect(visit.state.laboratory.runningMeeting == nil && visit.screen.contains("o encore une fois"))
        try visit.press("Down o")
        #expect(visit.state.laboratory.runningMeeting == nil)
        try visit.press("o")
        #expect(visit.state.laboratory.runningMeeting != nil)
    }

    @Test("nothing is opened in a preview, and it says so")
    func preview() throws {
        var visit = Visit(try Self.planned(), isPreview: true)
        try visit.press("M o")
        #expect(visit.state.laboratory.runningMeeting == nil)
        #expect(visit.screen.contains("ne s’ouvre pas en aperçu"))
    }

    @Test(
        "all three lists in a wide window; one at a time in the smallest", arguments: [(160, 50), (80, 24), (40, 10)])
    func sizes(_ columns: Int, _ rows: Int) throws {
        var visit = Visit(try Self.planned(), size: Size(columns: columns, rows: rows))
        try visit.press("M n text:Les_fleurs_20_min Enter")
        #expect(visit.screen.contains("Les fleurs") && visit.screen.contains("20 min"))
        #expect(visit.screen.contains("Calendrier des séances") == (columns > 60))
        try visit.press("Tab Tab Down")
        #expect(visit.screen.contains("libre"))
    }
}
