import Foundation
import Testing

/// Whatever happens, the terminal is a tool that is given back clean.
@Suite("Stories: the terminal", .serialized, .timeLimit(.minutes(3)))
struct TerminalStories {
    @Test(
        "the program is ended from outside, or crashes: the terminal is as before, and so are the files",
        arguments: [(SIGTERM, 0), (SIGHUP, 0), (SIGSEGV, 139), (SIGABRT, 134)])
    func ended(signal: Int32, status: Int) throws {
        let visit = try Visit()
        try visit.terminal.visit("sh -c \"echo \\$\\$ > pid; exec '\(CommandSandbox.program.path)' --data lab\"")
        try visit.terminal.wait(for: "▸1 Accueil")
        #expect(try visit.terminal.flag("alternate_on") == "1")
        let process = try #require(Int32(try visit.text("pid").trimmingCharacters(in: .newlines)))
        kill(process, signal)
        try visit.expectTerminalAsBefore(status: status)
        #expect(try visit.sandbox.shell("diff -r lab '\(Repository.root.path)/sample-data'").status == 0)
    }

    @Test("the window grows and shrinks while the dashboard is open: each time it fills it")
    func resizing() throws {
        let visit = try Visit(columns: 120, rows: 30)
        try visit.open()
        for (columns, rows) in [(80, 24), (100, 40), (60, 12), (80, 24)] {
            try visit.terminal.resize(columns: columns, rows: rows)
            try visit.terminal.wait(for: "┌─ Accueil ─", "q quitter")
            try waitUntil { try self.extent(of: visit.terminal.screen()) == (columns, rows) }
        }
        try visit.quit()
    }

    @Test("a window of 20 columns and 5 rows says so; q leaves it all the same")
    func tiny() throws {
        let visit = try Visit(columns: 20, rows: 5)
        try visit.terminal.visit("liavv --data lab")
        try visit.terminal.wait(for: "trop petite")
        try visit.quit()
    }

    @Test("a window that becomes too small and large again shows what it showed")
    func tinyForAMoment() throws {
        let visit = try Visit()
        try visit.open()
        try visit.terminal.press("3")
        try visit.terminal.wait(for: "▸3 Affectations")
        try visit.terminal.resize(columns: 30, rows: 8)
        try visit.terminal.wait(for: "trop petite")
        try visit.terminal.resize(columns: 80, rows: 24)
        try visit.terminal.wait(for: "▸3 Affectations", "a assigner")
        try visit.quit()
    }

    @Test("Ctrl-S and Ctrl-Q freeze nothing, Ctrl-Z does not leave the program alone in the background")
    func controlKeys() throws {
        let visit = try Visit()
        try visit.open()
        try visit.terminal.press("C-s", "2")
        try visit.terminal.wait(for: "▸2 Feuille de route")
        try visit.terminal.press("C-q", "C-z", "5")
        try visit.terminal.wait(for: "▸5 Comptes rendus")
        try visit.quit()
    }

    /// How far the frame reaches: to the right corner of a box, and down to the footer.
    private func extent(of screen: String) -> (Int, Int) {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        let last = lines.lastIndex { $0.contains("q quitter") } ?? 0
        return (lines.map(\.count).max() ?? 0, last + 1)
    }
}
