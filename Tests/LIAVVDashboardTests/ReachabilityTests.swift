import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Every command of every pane is there for those who use letters, those who search, and those who point.
@Suite struct ReachabilityTests {
    /// Keys that a keyboard or a terminal may lack, or that the terminal takes for itself.
    private static func isSure(_ key: Key) -> Bool {
        switch key {
        case .function(1), .function(10), .function(11), .control: false
        default: true
        }
    }

    @Test(arguments: CommandTable.all.map(\.name))
    func byAKeyThatEveryTerminalHas(name: CommandName) throws {
        let row = try #require(CommandTable.row(name))
        #expect(row.keys.contains(where: Self.isSure), "\(name)")
        #expect(!row.keys.contains { "@#[]{}|\\~`^".contains($0.character ?? " ") }, "AltGr: \(name)")
    }

    @Test(arguments: Pane.allCases)
    func byThePalette(pane: Pane) throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("\(pane.digit)")
        let here = CommandTable.all.filter { $0.applies(visit.state) }.map(\.name)
        try visit.press(":")
        guard case .palette(let card)? = visit.state.overlays.last, let index = visit.state.palette
        else {
            Issue.record("not open")
            return
        }
        let offered = card.matches.map { index.entries[$0].subject }
        #expect(Set(here.map(PaletteEntry.Subject.command)).subtracting(offered).isEmpty)
        try visit.press("Escape ?")
        guard case .commands(let menu)? = visit.state.overlays.last else {
            Issue.record("not open")
            return
        }
        #expect(Set(here.map(CommandMenu.Row.command)).subtracting(menu.rows).isEmpty)
    }

    @Test(arguments: Pane.allCases)
    func byTheMouse(pane: Pane) throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("\(pane.digit)")
        let hint = try #require(visit.state.hints(in: Arrangement(visit.state).footer).first { $0.name == .commands })
        visit.take(.event(.mouse(Mouse(.click, at: hint.rect.origin))))
        guard case .commands? = visit.state.overlays.last else {
            Issue.record("not open")
            return
        }
    }
}

extension Key {
    fileprivate var character: Character? { if case .character(let character) = self { character } else { nil } }
}
