import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What is done and what is left, drawn up to the event.
@Suite struct ProgressCardTests {
    /// The village with twenty actions more since the new year, ten of them done, one every third day.
    private static var busy: Laboratory {
        var laboratory = Laboratory.village
        for place in 0..<20 {
            var action = Action.titled("a-\(place)", "Action \(place)", phase: "Cadrage", due: "J-9")
            action.created = Day.test - 33
            if place < 10 { (action.status, action.completed) = (.done, Day.test - 3 * place) }
            laboratory.actions[action.id] = action
        }
        return laboratory
    }

    private func card(
        _ laboratory: Laboratory = busy, _ language: Language = .french, _ size: Size = Size(columns: 80, rows: 24)
    ) throws -> Visit {
        var visit = Visit(laboratory, as: "ines-barre", size: size, language: language)
        try visit.press("l")
        return visit
    }

    @Test func theCurvesTheirAxesAndOneSentence() throws {
        let visit = try card()
        for words in [
            "Avancement", "▄ faites   ─ en tout   · rythme qu’il faudrait", "auj.", "1er janv.", "◆ 28 mars", "20┤",
            "0┤",
            "10 faites sur 23 ; pour finir le 28 mars, il en faudrait 1,7 par semaine ;", "2,5 par semaine.",
            "3 dates non notées : déduites des séances et des échéances.",
        ] { #expect(visit.screen.contains(words), "\(words)\n\(visit.screen)") }
        let english = try card(Self.busy, .english)
        for words in [
            "Progress", "done", "in all", "today", "10 done of 23; to finish on 28 Mar it would take 1.7 a week",
        ] {
            #expect(english.screen.contains(words), "\(words)")
        }
    }

    @Test func theCurvesRunWhereTheNumbersSay() {
        let burnUp = Self.busy.burnUp(today: .test)
        let chart = BurnUpChart(burnUp, columns: 70, rows: 12)
        #expect(chart.top >= 23 && chart.row(of: 0) == 11 && chart.row(of: Double(chart.top)) == 0)
        #expect(chart.day(at: 0) == burnUp.first && chart.day(at: 69) == burnUp.last)
        let now = chart.column(of: .test)
        #expect(chart.done(at: 0) == 0 && chart.done(at: now) != nil && chart.done(at: 69) == nil)
        for column in 0..<now {
            guard let done = chart.done(at: column), let next = chart.done(at: column + 1) else { continue }
            #expect(done <= next && (chart.scope(at: column) ?? 0) >= done)
        }
        for most in [1, 7, 31, 99, 10_000] {
            let marks = BurnUpChart(burnUp, columns: 1, rows: most).marks
            #expect(Set(marks.map(\.row)).count == marks.count && marks.first?.count == 0)
        }
    }

    @Test func doneIsToldApartFromAllBySignsAlone() throws {
        let text = try card().screen
        let line = try #require(text.split(separator: "\n").first { $0.contains(" 0┤") })
        #expect(line.contains("█") && !line.contains("─"))
        #expect(text.contains("──") && text.contains("╌╌"))
    }

    @Test func undoInsideIsSeenAtOnce() throws {
        var visit = Visit(Self.busy, as: "ines-barre", size: Size(columns: 100, rows: 30))
        try visit.press("2")
        try visit.walk(to: "a-12")
        try visit.press("Delete o l")
        #expect(visit.screen.contains("10 faites sur 22"))
        try visit.press("u")
        #expect(visit.screen.contains("10 faites sur 23"))
        try visit.press("x l")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test func aRoadmapWithoutActionsOrDeadlineSaysSo() throws {
        var laboratory = Laboratory()
        #expect(try card(laboratory).screen.contains("Aucune action n’est encore décidée."))
        laboratory = Self.busy
        laboratory.settings.event.day = nil
        #expect(try card(laboratory).screen.contains("10 faites sur 23 ; ces 4 dernières semaines"))
        laboratory.settings.event.day = Day.test - 30
        #expect(try !card(laboratory).screen.contains("pour finir"))
    }

    @Test func theHeaderNamesTheNextMilestoneWhereThereIsRoom() throws {
        let wide = Visit(Self.busy, size: Size(columns: 160, rows: 30))
        #expect(wide.lines[0].contains("10/23 faites · ◆ Ouverture du salon 28 mars"))
        let english = Visit(Self.busy, size: Size(columns: 160, rows: 30), language: .english)
        #expect(english.lines[0].contains("◆ Ouverture du salon 28 Mar"))
        #expect(!Visit(Self.busy).lines[0].contains("◆"))
    }

    @Test(arguments: [Language.french, .english], [(80, 24), (40, 10), (60, 16), (160, 50)])
    func everyWindow(_ language: Language, _ size: (Int, Int)) throws {
        for day in ["2025-02-03", "2025-02-04", "2025-03-28", "9999-12-31", "0001-01-01"] {
            var laboratory = Self.busy
            laboratory.settings.event.day = Day(iso: day)
            let visit = try card(laboratory, language, Size(columns: size.0, rows: size.1))
            #expect(visit.lines.count <= size.1)
            for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0) }
        }
    }
}
