import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Two panes side by side, where there is room for two.
@Suite struct BesideTests {
    private let wide = Size(columns: 160, rows: 50)

    @Test("the second pane is what a window of that width shows, without the keys")
    func picture() throws {
        var visit = Visit(as: "luc-noel", size: wide)
        try visit.press("2 V V V V")
        #expect(visit.state.besidePane == .minutes)
        try visit.press("V")
        #expect(visit.state.besidePane == nil)
        try visit.press("V V V")
        #expect(visit.state.besidePane == .layout)
        var alone = Visit(as: "luc-noel", size: Size(columns: 80, rows: 50))
        try alone.press("4")
        let right = visit.lines[3..<40].map { String($0.dropFirst(80)) }
        let expected = alone.lines[3..<40].map { $0 }
        for (beside, alone) in zip(right, expected) {
            #expect(beside.replacing("▌", with: " ") == alone.replacing("▌", with: " "))
        }
        let cursor = try #require(visit.state.draw().cursor)
        #expect(cursor.column < 80)
    }

    @Test("what is shown is remembered, and the keys go over by key or click")
    func swapping() throws {
        var visit = Visit(as: "luc-noel", size: wide)
        try visit.press("2 V")
        #expect(visit.state.settings.beside == .home && visit.state.pane == .roadmap)
        guard case .remember(let kept, _)? = visit.effects.last else {
            Issue.record("\(visit.effects)")
            return
        }
        #expect(kept.settings.beside == .home)
        try visit.press("=")
        #expect(visit.state.pane == .home && visit.state.besidePane == .roadmap)
        visit.take(.event(.mouse(Mouse(.click, at: Point(column: 120, row: 20)))))
        #expect(visit.state.pane == .roadmap && visit.state.besidePane == .home)
        let again = Visit(size: wide, preferences: kept)
        #expect(again.state.besidePane == nil)  // It is the pane that has the keys.
        try visit.press("V = Tab Tab")
    }

    @Test("a narrower window has one pane, and the command says why")
    func narrow() throws {
        var visit = Visit(as: "luc-noel", size: wide)
        try visit.press("2 V resize:159x50")
        #expect(visit.state.besidePane == nil && Arrangement(visit.state).paneFrame.columns == 159)
        try visit.press("V")
        #expect(visit.screen.contains("160"))
        try visit.press("resize:160x50")
        #expect(visit.state.besidePane == .home)
    }

    @Test("panels lie over both", arguments: ["?", "!", "h", ":"])
    func panels(keys: String) throws {
        var visit = Visit(as: "luc-noel", size: wide)
        try visit.press("2 V \(keys)")
        #expect(visit.lines.count == 50 && visit.lines.allSatisfy { TextWidth.columns(of: $0) <= 160 })
    }

    @Test("every pane beside every pane is drawn, in windows of many sizes")
    func all() throws {
        for columns in [160, 161, 200, 300] {
            var visit = Visit(.fair, as: "luc-noel", size: Size(columns: columns, rows: 24))
            for pane in Pane.allCases {
                try visit.press("\(pane.digit) V V V V V")
                for _ in 0..<5 {
                    try visit.press("V Down Right Left")
                    #expect(visit.state.draw().size.columns == columns)
                }
            }
        }
    }
}
