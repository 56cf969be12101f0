import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// A click selects a row of a card, a double click does what Enter does there.
@Suite struct OverlayMouseTests {
    /// The row of the frame in which a text stands, counted from 1 as key scripts do.
    private func row(of text: String, in visit: Visit) throws -> Int {
        try #require(visit.lines.firstIndex { $0.contains(text) }) + 1
    }

    @Test("help: the row under the mouse, above and below the one that is chosen; a double click runs it")
    func help() throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 40))
        try visit.press("2 ?")
        func chosen() -> CommandName? {
            if case .commands(let menu)? = visit.state.overlays.last { menu.current } else { nil }
        }
        try visit.press("click:30,\(row(of: "Montre la même chose autrement", in: visit))")
        #expect(chosen() == .turnView)
        try visit.press("click:30,\(row(of: "Propose la contribution choisie", in: visit))")
        #expect(chosen() == .assign)
        try visit.press("click:30,2")
        #expect(chosen() == .assign && visit.state.pane == .roadmap)
        try visit.press("dclick:30,\(row(of: "Montre la même chose autrement", in: visit))")
        #expect(visit.state.overlays.isEmpty && visit.state.roadmap.form != .list)
    }

    @Test("palette, picker and search are chosen from by the mouse", arguments: [": text:z", "3 a", "S text:grange"])
    func lists(keys: String) throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 40))
        try visit.press(keys)
        let before = visit.screen
        let selected = { (visit: Visit) in
            let canvas = visit.state.draw()
            return (3..<38).filter { canvas[Point(column: 6, row: $0)].style.isSelected }
        }
        let start = try #require(selected(visit).first)
        try visit.press("Down")
        let next = try #require(selected(visit).first)
        try visit.press("click:7,\(start + 1)")
        #expect(selected(visit).first == start && visit.screen == before)
        try visit.press("click:7,\(next + 1)")
        #expect(selected(visit).first == next)
    }

    @Test("a double click in a form saves nothing that one did not mean to save")
    func form() throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 40))
        try visit.press("2 Down e dclick:20,8")
        guard case .form? = visit.state.overlays.last else {
            Issue.record("the form is gone")
            return
        }
        #expect(!visit.effects.contains { $0.changesFolder })
    }
}
