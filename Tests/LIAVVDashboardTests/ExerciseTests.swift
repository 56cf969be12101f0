import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct ExerciseTests {
    @Test func itGoesOnWithWhatOneDoesAndLeavesNothingBehind() throws {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 30))
        visit.state.begin(isSample: true, asksWho: false)
        #expect(visit.screen.contains("Première visite"))
        try visit.press("X")
        let tasks = ["Exercice 1/7", "Exercice 2/7", "Exercice 3/7", "Exercice 4/7", "Exercice 5/7", "Exercice 6/7"]
        let keys = ["3", "a text:luc Enter", "u", "4", "Down p", "Right Enter"]
        let former = visit.state.laboratory
        for (task, keys) in zip(tasks, keys) {
            #expect(visit.screen.contains(task), "\(task)")
            try visit.press(keys)
        }
        #expect(visit.screen.contains("Exercice 7/7"))
        try visit.press("u")
        #expect(visit.screen.contains("C’est tout"))
        #expect(visit.state.laboratory == former)
        try visit.press("X")
        #expect(!visit.screen.contains("Exercice 7/7"))
    }

    @Test func itIsLeftAtAnyPointAndStaysInTheSample() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("X")
        #expect(visit.screen.contains("liavv demo"))
        visit.state.begin(isSample: true, asksWho: false)
        try visit.press("X 3 X")
        #expect(visit.state.exercise == nil)
    }
}

@Suite struct FirstRunTests {
    private func screen(_ keys: String, _ language: Language = .french) throws -> (FirstRun, FirstRun.Outcome?) {
        var screen = FirstRun(size: Size(columns: 80, rows: 24), language: language)
        var outcome: FirstRun.Outcome?
        for event in try KeyScript.events(keys) { outcome = outcome ?? screen.update(event) }
        return (screen, outcome)
    }

    @Test(arguments: [
        ("Enter", FirstRun.Outcome.sample), ("1", .sample), ("é text:lab Enter", .open("lab")),
        ("Down Down Enter paste:/tmp/nouveau Enter", .create("/tmp/nouveau")), ("q", .quit), ("Escape", .quit),
    ])
    func whatOneBeginsWith(keys: String, expected: FirstRun.Outcome) throws {
        #expect(try screen(keys).1 == expected)
    }

    @Test func aRefusalIsSaidAndWhatWasTypedStays() throws {
        var (first, _) = try screen("2 text:nulle-part")
        first.refuse(Phrase("Il n’y a pas de laboratoire là.", "There is no laboratory there."))
        let text = first.draw().text
        #expect(text.contains("nulle-part") && text.contains("× Il n’y a pas de laboratoire là."))
        #expect(first.update(.key(.escape)) == nil)
        #expect(!first.draw().text.contains("nulle-part"))
    }

    @Test func nothingIsCutAtEightyColumns() throws {
        for language in [Language.french, .english] {
            let text = try screen("", language).0.draw().text
            #expect(!text.contains("…"))
        }
    }
}
