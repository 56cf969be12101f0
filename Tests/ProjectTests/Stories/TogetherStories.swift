import Foundation
import Testing

/// Two members at two terminals, on one folder.
@Suite("Stories: together", .serialized, .timeLimit(.minutes(3)))
struct TogetherStories {
    /// A second terminal on the folder of the first.
    private func second(_ visit: Visit, as member: String) throws -> TmuxSession {
        let terminal = try TmuxSession(in: visit.sandbox, columns: 100, rows: 30, name: "second")
        try terminal.visit("liavv --data lab --as \(member) --today 2024-12-18")
        try terminal.wait(for: "▸1 Accueil", "q quitter")
        return terminal
    }

    private func goToTheFirst(_ terminal: TmuxSession) throws {
        try terminal.press("3")
        try terminal.wait(for: "▸3 Affectations", "Sans contributeur·rice (83)")
    }

    @Test("each assigns someone to the same contribution: both shares on disk and on both screens; one is killed")
    func assigningTogether() throws {
        let visit = try Visit(columns: 100, rows: 30)
        try visit.open()
        let other = try second(visit, as: "Joachim")
        try goToTheFirst(visit.terminal)
        try goToTheFirst(other)

        try visit.terminal.press("a")
        try other.wait(for: "✎ Yona modifie cette action")
        try other.press("a")
        try visit.terminal.type("cind")
        try other.type("camila")
        try visit.terminal.press("Enter")
        try other.press("Enter")
        for terminal in [visit.terminal, other] { try terminal.wait(for: "Réponse attendue (2)", "Ca", ", C") }
        try waitUntil {
            Set(try visit.contributors(of: "Lister élu·es et agent·es des communes voisines").split(separator: " "))
                == ["Cindy", "Camila"]
        }

        try other.press("a")
        try other.type("yon")
        _ = try visit.sandbox.shell("pkill -9 -f -- '[-]-as Joachim --today'")
        let check = try visit.sandbox.shell("$LIAVV --data lab check")
        #expect(check.status == 0, "\(check.output)")
        try visit.quit()
    }

    @Test("what one did in an earlier visit is undone in the next")
    func undoingLater() throws {
        let visit = try Visit(columns: 100, rows: 30)
        try visit.open()
        try goToTheFirst(visit.terminal)
        try visit.terminal.press("a")
        try visit.terminal.type("cind")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "✓ Cindy", "» · enregistré")
        try visit.quit()
        try visit.open()
        try visit.terminal.press("u")
        try visit.terminal.wait(for: "✓ Annulation", "» · enregistré")
        try visit.quit()
        #expect(try visit.contributors(of: "Lister élu·es et agent·es des communes voisines").isEmpty)
    }
}
