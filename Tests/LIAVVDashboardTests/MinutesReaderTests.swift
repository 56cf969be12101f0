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
        var laboratory = Laboratory.village
        laboratory.meetings[Meeting.third.id]?.body += [
            .piece("t", .paragraph, "On en vient à la fête."), .piece("d2", .decision, "La fanfare jouera."),
            .piece("d3", .decision, "Le bal est gratuit."),
        ]
        var visit = Visit(laboratory, size: Size(columns: 100, rows: 30))
        try visit.press("5 g Tab")
        #expect(visit.screen.contains("▸décisions"))
        try visit.press("Enter")
        let meeting = try #require(visit.state.shownMeeting)
        let decisions = meeting.body.filter { $0.kind == .decision }.map { Target.passage(meeting.id, $0.id) }
        #expect(visit.state.isInDetail && visit.state.currentPassage == decisions.first)
        for next in decisions.dropFirst() {
            try visit.press(";")
            #expect(visit.state.currentPassage == next)
        }
        try visit.press(";")
        #expect(visit.state.currentPassage == decisions.last && visit.screen.contains("Pas d’autre décision"))
        for former in decisions.dropLast().reversed() {
            try visit.press(",")
            #expect(visit.state.currentPassage == former)
        }
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
        var laboratory = Laboratory.village
        var later = Meeting.third
        (later.id, later.date, later.number) = (.id("reunion-4"), .test, 4)
        laboratory.meetings[later.id] = later
        var visit = Visit(laboratory, size: Size(columns: 160, rows: 40))
        try visit.press("5")
        #expect(visit.screen.contains("Autour du passage"))
        let pinned = try #require(visit.state.shownMeeting?.id)
        try visit.press("w End")
        #expect(visit.screen.contains("Gardé en vue") && visit.state.shownMeeting?.id != pinned)
        let lines = visit.state.beside.lines
        #expect(lines.contains { $0.anchor == Target(record: RecordReference(kind: .meeting, id: pinned)) })
        try visit.press("w")
        #expect(!visit.screen.contains("Gardé en vue"))
    }

    @Test func questionsOfAllMeetingsAreAFormOfTheirOwn() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("5 v v v")
        #expect(visit.state.minutes.form == .questions)
        #expect(
            visit.state.list.rows.filter(\.isSelectable).count == visit.state.laboratory.passages([.question]).count)
        #expect(visit.screen.contains("Ouvertes (\(visit.state.laboratory.openQuestions.count))"))
        try visit.press("v")
        #expect(visit.state.minutes.form == .decisions)
        #expect(
            visit.state.list.rows.filter(\.isSelectable).count == visit.state.laboratory.passages([.decision]).count)
    }

    @Test func theLinesOfTextAreNeverTooWideToRead() throws {
        var visit = Visit(size: Size(columns: 300, rows: 60))
        try visit.press("5 v v")
        #expect(visit.state.minutes.form == .text)
        let widest = visit.state.detail.lines.map { $0.spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }.max()
        #expect((widest ?? 0) <= MinutesView.comfortable)
    }

    @Test func whatIsTypedIsLookedForAmongAllThatOneCanGoTo() throws {
        var visit = Visit(size: Size(columns: 160, rows: 40))
        try visit.press("5 g text:luc")
        #expect(visit.screen.contains("▸questions") && !visit.screen.contains("Rien de tel"))
        try visit.press("C-u text:retenue")
        #expect(visit.screen.contains("▸décisions"))
        try visit.press("Tab")
        #expect(visit.screen.contains("Rien de tel ici."))
    }

    @Test func whatIsNotReadHasNothingToGoTo() throws {
        var visit = Visit(size: Size(columns: 160, rows: 40))
        try visit.press("5 v v v ;")
        #expect(!visit.state.isInDetail && visit.state.minutes.form == .questions)
        try visit.press("g")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test func theWheelScrollsWhatIsUnderIt() throws {
        var laboratory = Laboratory.village
        var meeting = Meeting.third
        meeting.body += (0..<30).map { .piece("p\($0)", .paragraph, "Un paragraphe de plus.") }
        laboratory.meetings[meeting.id] = meeting
        var visit = Visit(laboratory, size: Size(columns: 160, rows: 24))
        try visit.press("5 w")
        let place = Arrangement(visit.state).extra
        try visit.press("wheeldown:\(place.column + 3),\(place.row + 3)")
        #expect(visit.state.beside.offset == 3 && visit.state.detail.offset == 0)
    }
}
