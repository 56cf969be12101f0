import Foundation
import Testing

/// From a date that will not move, back to what must happen: a member groups, finds the critical path, moves a milestone,
/// compares, decides, comes back and takes it all back.
@Suite("Stories: planning backwards", .serialized, .timeLimit(.minutes(3)))
struct PlanningStories {
    private func leave(_ visit: Visit) throws {
        try visit.terminal.press("Escape")
        try visit.terminal.wait(for: "q quitter")
    }

    /// When something is due, as Python reads it from the file.
    private func due(_ visit: Visit, _ title: String) throws -> String {
        try visit.sandbox.python(
            """
            for path in glob.glob('lab/actions/*.plist'):
                record = plistlib.load(open(path, 'rb'))
                if record['title'] == sys.argv[1]: print(record.get('start'), record['due'])
            """, title
        ).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test(
        "phases, critical path, a milestone two weeks later, scenarios, proposals; all undone",
        arguments: [(80, 24), (160, 50)])
    func roadmap(_ columns: Int, _ rows: Int) throws {
        let visit = try Visit(columns: columns, rows: rows)
        let before = try visit.actions()
        try visit.open()
        try visit.terminal.press("2")
        try visit.terminal.wait(for: "▸2 Feuille de route")
        try groupByPhase(visit)
        try findCriticalPath(visit)
        try moveRegistrations(visit)
        try compareScenarios(visit)
        try acceptProposals(visit)
        try visit.quit()
        #expect(try visit.actions() != before)
        try undoAll(visit)
        #expect(try visit.actions() == before)
    }

    private func groupByPhase(_ visit: Visit) throws {
        try visit.terminal.press("g", "Down", "Down")
        try visit.terminal.wait(for: "(•) pilote", "par pilote")
        try visit.terminal.press("Up", "Up", "Enter")
        try visit.terminal.wait(for: "par phase", "▾ Cadrage 0/4", "q quitter")
    }

    private func findCriticalPath(_ visit: Visit) throws {
        try visit.terminal.press("C")
        try visit.terminal.wait(
            for: "Chemin critique (", "▓ Arrêter le déroulé de la", "◆ Forum des Achats Durables")
        try leave(visit)
    }

    private func moveRegistrations(_ visit: Visit) throws {
        try visit.terminal.press("/")
        try visit.terminal.type("inscriptions closes")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "Filtre", "Inscriptions closes")
        try visit.terminal.press("p")
        try visit.terminal.wait(for: "Déplacer : Inscriptions closes")
        try visit.terminal.type("+2s")
        try visit.terminal.wait(
            for: "ven. 28 févr. → ven. 14 mars", "Déplace aussi (1)", "Préparer les rencontres inversées",
            "parce qu’elle attend")
        #expect(try due(visit, "Inscriptions closes") == "None 2025-02-28")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "✓ dates de « Inscriptions closes »")
        #expect(try due(visit, "Inscriptions closes") == "None 2025-03-14")
        #expect(try due(visit, "Préparer les rencontres inversées") == "2025-02-10 J-7")
        try visit.terminal.press("Escape")
        try visit.terminal.wait(for: "▾ Programme")
    }

    private func compareScenarios(_ visit: Visit) throws {
        try visit.terminal.press("w")
        try visit.terminal.wait(for: "Comparer les scénarios", "Tronc commun", "Chemin critique")
        try leave(visit)
    }

    private func acceptProposals(_ visit: Visit) throws {
        try visit.terminal.press("r")
        try visit.terminal.wait(for: "5 en attente")
        for left in [4, 3, 2] {
            try visit.terminal.press("o")
            try visit.terminal.wait(for: "Nouvelle action")
            try visit.terminal.press("Enter")
            try visit.terminal.wait(for: "· \(left) en attente")
        }
        try leave(visit)
    }

    private func undoAll(_ visit: Visit) throws {
        try visit.open()
        for label in ["Proposition acceptée", "Proposition acceptée", "Proposition acceptée", "dates de"] {
            try visit.terminal.press("u")
            try visit.terminal.wait(for: "✓ Annulation : \(label)")
        }
        try visit.quit()
    }
}
