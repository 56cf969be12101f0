import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What is found in an agenda is shown there, however long the agenda is.
@Suite struct AgendaHitTests {
    @Test func theTextGoesToThePointThatWasFound() throws {
        var laboratory = Laboratory.fair
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date) = (.id("longue"), 1, .test)
        meeting.agenda = (0..<40).map { place in
            var item = AgendaItem()
            (item.id, item.title) = (.id("p\(place)"), "Point \(place)")
            return item
        }
        var inner = AgendaItem()
        (inner.id, inner.title) = (.id("dedans"), "Le dahlia")
        meeting.agenda[35].items = [inner]
        laboratory.meetings[meeting.id] = meeting
        var visit = Visit(laboratory, as: "luc-noel", size: Size(columns: 80, rows: 24))
        try visit.press("5 / text:dahlia Enter")
        #expect(visit.state.detail.currentAnchor?.path == ["agenda", "p35", "items", "dedans"])
        #expect(visit.lines.contains { $0.contains("│") && $0.contains("Le dahlia") }, "\(visit.screen)")
        // It is no passage: nothing is proposed from it.
        try visit.press("x")
        #expect(visit.state.overlays.isEmpty)
    }
}
