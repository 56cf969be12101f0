import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What one does for oneself: copying, keeping a screen, projecting, looking without changing.
@Suite struct OneselfTests {
    private func copied(_ visit: Visit) -> [String] {
        visit.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    }

    @Test("the reference of what is selected is sent, and the sentence promises no more")
    func reference() throws {
        var visit = Visit()
        try visit.press("2 Y")
        #expect(copied(visit) == [visit.state.selection?.name])
        #expect(visit.screen.contains("s’il accepte OSC 52"))
    }

    @Test("the table has a line for each row, a cell for each column, and no stray tab")
    func table() throws {
        var laboratory = Laboratory.village
        let first = try #require(laboratory.actions.first?.id)
        laboratory.actions[first]?.title = "avec\tune \u{1B}[31mtabulation\net un saut"
        var visit = Visit(laboratory)
        try visit.press("2 T")
        let text = try #require(copied(visit).first)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let cells = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
        #expect(cells.first == 2 + visit.state.roadmap.columns.count)
        #expect(text.contains("avec une") && !text.contains("\u{1B}"))
        #expect(lines.count == visit.state.list.rows.count { $0 != .blank } + 1)
        for pane in ["1", "3", "4", "5"] { try visit.press("\(pane) T") }
        #expect(copied(visit).count == 5)
    }

    @Test("what no terminal would take is refused with its size")
    func tooLong() throws {
        var laboratory = Laboratory.village
        let first = try #require(laboratory.actions.first?.id)
        laboratory.actions[first]?.title = String(repeating: "a", count: Clipboard.largest)
        var visit = Visit(laboratory)
        try visit.press("2 T")
        #expect(copied(visit).isEmpty && visit.screen.contains("74994"))
    }

    @Test("the screen is kept as it stands, of a panel, too, and where it went is said")
    func dump() throws {
        var visit = Visit()
        let before = visit.screen
        try visit.press("P")
        guard case .dump(let text, let name)? = visit.effects.last else {
            Issue.record("\(visit.effects)")
            return
        }
        #expect(text == before + "\n" && name == "liavv-home-2025-02-03T000000.txt")
        visit.take(.dumped("/tmp/liavv-home.txt"))
        #expect(visit.screen.contains("/tmp/liavv-home.txt"))
        try visit.press("?")
        let panel = visit.screen
        try visit.press("C-p")
        guard case .dump(let second, _)? = visit.effects.last else {
            Issue.record("\(visit.effects)")
            return
        }
        #expect(second == panel + "\n" && visit.state.overlays.count == 1)
        var preview = Visit(isPreview: true)
        try preview.press("P")
        #expect(preview.effects.isEmpty)
    }

    @Test("read-only: every command that changes is disabled and says so; nothing reaches the disk")
    func readOnly() throws {
        var visit = Visit(as: "luc-noel")
        visit.state.visit.isReadOnly = true
        #expect(visit.lines.first?.contains("lecture seule") == true)
        for keys in ["3 a", "3 Down o", "2 t", "2 e", "2 n", "2 p", "2 Delete", "2 u", "4 p", "4 +", "2 y"] {
            try visit.press(keys)
            #expect(visit.state.overlays.isEmpty && visit.screen.contains("Lecture seule"), "\(keys)")
        }
        #expect(!visit.effects.contains { $0.changesFolder })
    }

    @Test("read-only: what gets past a command is refused where changes are made")
    func readOnlyBelow() throws {
        var visit = Visit(as: "luc-noel")
        try visit.press("3 a")
        visit.state.visit.isReadOnly = true
        let before = visit.state.laboratory.actions.map(\.contributions)
        try visit.press("text:luc Enter")
        #expect(visit.state.laboratory.actions.map(\.contributions) == before)
        #expect(!visit.effects.contains { $0.changesFolder } && visit.screen.contains("Lecture seule"))
    }

    @Test("in front of a room: rows apart, nothing personal, and the same keys")
    func presenting() throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 30))
        #expect(visit.screen.contains("Luc"))
        let selected = visit.state.list.current
        try visit.press("G")
        #expect(visit.lines.first?.contains("Luc") == false && !visit.screen.contains("Mes contributions"))
        for pane in 1...5 {
            try visit.press("\(pane)")
            let rows = visit.state.list.rows
            for (row, next) in zip(rows, rows.dropFirst()) {
                #expect(
                    !(row.isSelectable && next.isSelectable && row.target != nil && next.target != nil)
                        || isHeading(row), "\(pane) \(row)")
            }
        }
        try visit.press("2 Down Down Up")
        #expect(visit.state.list.current?.isSelectable == true)
        try visit.press("G 1")
        #expect(visit.screen.contains("Mes contributions") && selected != nil)
    }

    private func isHeading(_ row: RowItem) -> Bool {
        switch row {
        case .person, .group, .section: true
        default: false
        }
    }
}
