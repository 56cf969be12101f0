import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct FrameTests {
    @Test func theHeaderSaysWhatTheDaysAreCountedTo() {
        let visit = Visit(as: "luc-noel")
        #expect(visit.lines[0].hasPrefix(" LABO · J−53 · ven. 28 mars · sous réserve"))
        #expect(visit.lines[0].hasSuffix("Luc · enregistré"))
    }

    @Test func theHeaderInEnglish() {
        let visit = Visit(as: "luc-noel", language: .english)
        #expect(visit.lines[0].hasPrefix(" LABO · D−53 · Fri 28 Mar · tentative"))
    }

    @Test(arguments: Pane.allCases, Language.allCases)
    func noScreenSpeaksTheOtherLanguage(pane: Pane, language: Language) throws {
        let other: (Phrase) -> String = { language == .french ? $0.en : $0.fr }
        let own: (Phrase) -> String = { language == .french ? $0.fr : $0.en }
        let phrases =
            CommandTable.all.flatMap { [$0.label, $0.description] } + Pane.allCases.map(\.title)
            + Action.Status.allCases.map(\.label) + Block.Kind.allCases.map(\.label) + Event.State.allCases.map(\.label)
        // « change », « propose » are words of both languages.
        let shared: Set = ["change", "propose"]
        for keys in ["", "a", "?", "/", "Right"] {
            var visit = Visit(size: Size(columns: 120, rows: 40), language: language)
            try visit.press("\(pane.digit) \(keys)")
            let words = Set(visit.screen.split { !$0.isLetter && $0 != "’" }.map(String.init))
            for phrase in phrases
            where other(phrase) != own(phrase) && other(phrase).count > 3 && !other(phrase).contains(" ") {
                #expect(
                    !words.contains(other(phrase)) || shared.contains(other(phrase)),
                    "\(other(phrase)) on \(pane) after \(keys)")
            }
        }
    }

    @Test func anySizeIsDrawnWithoutTrouble() throws {
        for columns in [1, 5, 39, 40, 60, 79, 80, 99, 100, 130, 300] {
            for rows in [1, 3, 9, 10, 17, 18, 24, 50, 100] {
                var visit = Visit(as: "luc-noel", size: Size(columns: columns, rows: rows))
                for keys in ["1", "2 Right", "3 a", "4", "5 Right End", "Escape ?"] {
                    try visit.press(keys)
                    let canvas = visit.state.draw()
                    #expect(canvas.size == Size(columns: columns, rows: rows))
                    if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
                }
            }
        }
    }

    @Test func aWindowThatIsTooSmallSaysSoAndOnlyQuits() throws {
        var visit = Visit(size: Size(columns: 20, rows: 5))
        #expect(visit.screen.contains("trop petite"))
        try visit.press("3 a")
        #expect(visit.state.pane == .home)
        #expect(visit.state.overlays.isEmpty)
        try visit.press("q")
        #expect(visit.hasQuit)
    }

    @Test func resizingKeepsThePlace() throws {
        var visit = Visit(size: Size(columns: 160, rows: 50))
        try visit.press("2 Down Down")
        let selected = visit.state.list.current
        try visit.press("resize:20x5 resize:80x24")
        #expect(visit.state.list.current == selected)
        #expect(visit.screen.contains("Louer la grange"))
    }

    @Test func theCursorStandsOnTheFocus() throws {
        var visit = Visit()
        try visit.press("2 Down")
        let cursor = try #require(visit.state.draw().cursor)
        #expect(visit.lines[cursor.row].contains("Louer la grange") || visit.lines[cursor.row].contains("Ouverture"))
        try visit.press("a")
        #expect(visit.state.draw().cursor != nil)
    }

    @Test func anEmptyLaboratorySaysWhatEachPlaceIsFor() throws {
        var visit = Visit(Laboratory(), size: Size(columns: 100, rows: 30))
        try visit.press("2")
        #expect(visit.screen.contains("La feuille de route est vide"))
        try visit.press("3")
        #expect(visit.screen.contains("Rien à répartir : touche 2, puis n"))
        try visit.press("4")
        #expect(visit.screen.contains("Aucun plan"))
        try visit.press("5")
        #expect(visit.screen.contains("Aucun compte rendu"))
    }

    @Test func whatTheFolderCouldNotReadIsSaidAtOnce() {
        let state = State(
            laboratory: .village, problems: [Phrase("actions/x.plist est coupé.", "actions/x.plist is cut.")],
            today: .test, viewer: nil, language: .french, size: Size(columns: 80, rows: 24),
            now: Instant(milliseconds: 0), seed: 1)
        #expect(state.draw().text.contains("! actions/x.plist est coupé."))
    }
}
