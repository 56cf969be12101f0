import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What the screen says where nothing can be done, nothing is found, or a sentence is long.
@Suite struct SayingTests {
    @Test("the palette says why a command of another place cannot be used") func elsewhere() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press(": text:tourner")
        let line = try #require(visit.lines.first { $0.contains("Plan · r") && !$0.contains("15°") })
        #expect(line.contains("tourner — "))
    }

    @Test("help in which nothing is found says so") func nothing() throws {
        var visit = Visit()
        try visit.press("? text:zzz")
        #expect(visit.screen.contains("Rien ne contient « zzz »"))
    }

    @Test("above a message of several lines frames stay closed, but never over what was chosen")
    func longMessage() throws {
        var visit = Visit(size: Size(columns: 80, rows: 24))
        try visit.press("2 Home")
        visit.state.message = Message(Phrase(verbatim: String(repeating: "beaucoup de mots ", count: 9)))
        #expect(visit.lines[20].hasPrefix(" ·") || visit.lines[21].hasPrefix(" ·"))
        let first = try #require(visit.lines.firstIndex { $0.hasPrefix(" · beaucoup") })
        #expect(visit.lines[first - 1].hasPrefix("└"))
    }

    @Test("sentences name the keys that one has set") func keys() throws {
        var preferences = Preferences()
        preferences.settings.keys = [.new: [.character("K")]]
        var visit = Visit(Laboratory(), preferences: preferences)
        try visit.press("2")
        #expect(visit.screen.contains("K : une première action"))
    }

    @Test("a meeting has its name in both languages") func headings() {
        var meeting = Meeting()
        (meeting.number, meeting.date, meeting.theme) = (9, Day(iso: "2024-12-17"), "Forum")
        #expect(meeting.heading(in: .french) == "n° 9 · 17/12/2024 · Forum")
        #expect(meeting.heading(in: .english).hasPrefix("no. 9 · Tue 17 Dec"))
    }
}
