import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct MinutesReaderTests {
    @Test func onlyTheMeetingThatOneReadsShowsItsOutline() throws {
        var visit = Visit()
        try visit.press("5")
        let passages = visit.state.list.rows.compactMap { row -> Identifier? in
            if case .passage(let meeting, _, _) = row { meeting } else { nil }
        }
        #expect(Set(passages).count == 1)
        try visit.press("Home Left")
        try visit.press("v")
        #expect(visit.state.minutes.form == .list)
        #expect(visit.state.list.rows.allSatisfy { if case .meeting = $0 { true } else { false } })
    }

    @Test func goingToADecisionAndOnFromThere() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 g Tab")
        #expect(visit.screen.contains("▸décisions"))
        try visit.press("Enter")
        let first = try #require(visit.state.currentPassage)
        #expect(visit.state.isInDetail)
        try visit.press(";")
        let second = visit.state.currentPassage
        try visit.press(",")
        #expect(visit.state.currentPassage == first || second == first)
    }

    @Test func aPersonIsGoneToByTypingTheirName() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 g Tab Tab Tab")
        #expect(visit.screen.contains("▸personnes"))
        let meeting = try #require(visit.state.shownMeeting)
        let speaker = try #require(meeting.body.first { !$0.speaker.isEmpty }?.speaker)
        try visit.press("Enter")
        #expect(visit.state.minutes.landmark == .speaker(speaker))
    }

    @Test func whereOneWasIsRememberedForTheNextVisit() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 g Tab Enter")
        let read = try #require(visit.state.currentPassage)
        try visit.press("1")
        var file: [String: Value] = [:]
        visit.state.preferences.amend(&file, since: Preferences())
        let kept = Preferences(file)
        #expect(kept.minutes.last == read.record.id)
        #expect(kept.minutes.places[read.record.id]?.text == read.path.last)
        try visit.press("5 Enter")
        #expect(visit.state.currentPassage == read)
    }

    @Test func twoMinutesStandSideBySideInAWideWindow() throws {
        var narrow = Visit()
        try narrow.press("5 w")
        #expect(narrow.screen.contains("120 colonnes"))
        var visit = Visit(size: Size(columns: 160, rows: 40))
        try visit.press("5")
        #expect(visit.screen.contains("Autour du passage"))
        try visit.press("w")
        #expect(visit.screen.contains("Gardé en vue"))
        try visit.press("w")
        #expect(!visit.screen.contains("Gardé en vue"))
    }

    @Test func questionsOfAllMeetingsAreAFormOfTheirOwn() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 v v v")
        #expect(visit.state.minutes.form == .questions)
        #expect(visit.screen.contains("Ouvertes") || visit.screen.contains("Aucune question ouverte."))
        try visit.press("v")
        #expect(visit.state.minutes.form == .decisions)
    }

    @Test func theLinesOfTextAreNeverTooWideToRead() throws {
        var visit = Visit(size: Size(columns: 300, rows: 60))
        try visit.press("5 v v")
        #expect(visit.state.minutes.form == .text)
        let widest = visit.state.detail.lines.map { $0.spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }.max()
        #expect((widest ?? 0) <= MinutesView.comfortable)
    }
}
