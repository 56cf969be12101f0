import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct WalkingTests {
    @Test(arguments: [
        ("1", Pane.home), ("2", .roadmap), ("é", .roadmap), ("\"", .assignments), ("'", .layout), ("(", .minutes),
    ])
    func digitsOpenTabsOnAnyKeyboard(key: String, pane: Pane) throws {
        var visit = Visit()
        try visit.press("5 \(key)")
        #expect(visit.state.pane == pane)
        #expect(visit.lines[1].contains("▸\(pane.digit) \(pane.title.fr)"))
    }

    @Test func tabGoesRoundAndBack() throws {
        var visit = Visit()
        try visit.press("Tab Tab Tab Tab Tab BTab")
        #expect(visit.state.pane == .minutes)
    }

    @Test func fromAnActionToItsContributionItsMemberAndBack() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("2 Down Right")
        try visit.walkDetail(to: "signer")
        try visit.press("Enter")
        #expect(visit.state.pane == .assignments)
        #expect(visit.state.selection?.name == "signer")
        try visit.press("Right")
        try visit.walkDetail(to: "luc-noel")
        try visit.press("Enter")
        #expect(visit.state.selection?.name == "luc-noel")
        #expect(visit.screen.contains("Ses contributions (1)"))
        try visit.press("C-o Backspace")
        #expect(visit.state.pane == .roadmap)
        #expect(visit.state.list.current == .action(.id("louer-la-grange")))
        #expect(visit.state.isInDetail)
    }

    @Test func fromAnActionToTheVerySentenceAndFromThereToTheAction() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("2 Down Right")
        try visit.walkDetail(to: "d-grange")
        try visit.press("Enter")
        #expect(visit.state.pane == .minutes)
        #expect(visit.screen.contains("[décision] La grange est retenue."))
        #expect(visit.state.isInDetail)
        try visit.press("Enter")
        #expect(visit.state.list.current == .action(.id("louer-la-grange")))
    }

    @Test func fromAnActionToItsStand() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("2 Down Right")
        try visit.walkDetail(to: "bar")
        try visit.press("Enter")
        #expect(visit.state.pane == .layout)
        #expect(visit.screen.contains("Buvette"))
    }

    @Test func homeOpensWhatItSpeaksOf() throws {
        var visit = Visit()
        #expect(visit.screen.contains("En retard (1)"))
        try visit.press("Enter")
        #expect(visit.state.pane == .roadmap)
        #expect(visit.screen.contains("Dessiner l’affiche"))
    }

    @Test func whereThereIsNoRoomBesideTheListEnterShowsTheDetail() throws {
        var visit = Visit(size: Size(columns: 60, rows: 16))
        try visit.press("2 Enter")
        #expect(visit.screen.contains("Statut :"))
        try visit.press("Escape")
        #expect(!visit.screen.contains("Statut :"))
    }

    @Test func searchingIgnoresAccentsAndEscapeShowsAllAgain() throws {
        var visit = Visit()
        try visit.press("3 / text:NOEL")
        #expect(visit.screen.contains("Luc NOËL"))
        #expect(visit.screen.contains("Signer le bail"))
        #expect(!visit.screen.contains("Appeler la prop"))
        try visit.press("Enter")
        #expect(visit.screen.contains("Filtre : « NOEL »"))
        try visit.press("Escape")
        #expect(visit.screen.contains("Appeler la prop"))
    }

    @Test func sayingWhoOneIsPutsOnesOwnFirst() throws {
        var visit = Visit()
        try visit.press("i text:luc Enter")
        #expect(visit.lines[0].contains("Luc"))
        #expect(visit.lines[5].contains("Mes contributions (1)"))
    }

    @Test func helpListsEveryCommandAndRunsOne() throws {
        var visit = Visit(size: Size(columns: 100, rows: 70))
        try visit.press("?")
        for command in CommandTable.all where command.applies(visit.state) && command.disabled(visit.state) == nil {
            #expect(
                visit.screen.contains(String(command.description.fr.prefix(30).map { $0 == "\u{A0}" ? " " : $0 })),
                "\(command.name)")
        }
        try visit.press("text:plan Enter")
        #expect(visit.state.pane == .layout)
    }
}
