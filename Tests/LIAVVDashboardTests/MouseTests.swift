import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct MouseTests {
    @Test func aClickOnATabOpensIt() throws {
        var visit = Visit()
        for tab in visit.state.tabs(in: Arrangement(visit.state).tabs).reversed() {
            try visit.press("click:\(tab.rect.column + 2),\(tab.rect.row + 1)")
            #expect(visit.state.pane == tab.pane)
        }
    }

    @Test func aClickSelectsARowAndADoubleClickOpensIt() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("2")
        let row = try #require(visit.lines.firstIndex { $0.contains("Louer la grange") })
        try visit.press("click:10,\(row + 1)")
        #expect(visit.state.list.current == .action(.id("louer-la-grange")))
        try visit.press("dclick:10,\(row + 1)")
        #expect(visit.state.isInDetail)
    }

    @Test func everyFooterHintRunsItsCommand() throws {
        for hint in Visit().state.hints(in: Arrangement(Visit().state).footer) {
            guard let name = hint.name else { continue }
            var byMouse = Visit()
            try byMouse.press("click:\(hint.rect.column + 1),\(hint.rect.row + 1)")
            var byName = Visit()
            byName.take(.command(name))
            #expect(byMouse.screen == byName.screen, "\(name)")
        }
    }

    @Test func theWheelScrollsWhatIsUnderIt() throws {
        var visit = Visit(size: Size(columns: 100, rows: 18))
        try visit.press("3")
        try visit.press("wheeldown:10,8 wheeldown:10,8")
        #expect(visit.state.list.offset > 0)
    }

    @Test func theMouseIsGivenBackAndTakenAgain() throws {
        var visit = Visit()
        try visit.press("m m")
        let captures = visit.effects.compactMap { effect in
            if case .captureMouse(let captures) = effect { captures } else { nil }
        }
        #expect(captures == [false, true])
    }
}
