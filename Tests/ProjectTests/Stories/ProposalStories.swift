import Foundation
import Testing

/// A member decides on what the second group proposed and between the scenarios, comes back, and takes it all back.
@Suite("Stories: proposals and scenarios", .serialized, .timeLimit(.minutes(3)))
struct ProposalStories {
    /// The files of the roadmap, the minutes and the scenarios, as one line for comparing.
    private func digest(_ visit: Visit) throws -> String {
        try visit.sandbox.python(
            """
            import hashlib
            for folder in ('actions', 'meetings', 'scenarios'):
                for file in sorted(glob.glob(f'lab/{folder}/*.plist')):
                    record = plistlib.load(open(file, 'rb')); record.pop('revision', None)
                    print(os.path.basename(file), hashlib.sha256(repr(sorted(record.items())).encode()).hexdigest())
            """)
    }

    /// Escape and the next key, sent too soon one after the other, would be one key to a terminal.
    private func leave(_ visit: Visit) throws {
        try visit.terminal.press("Escape")
        try visit.terminal.wait(for: "q quitter")
    }

    @Test("three proposals accepted, one scenario kept; undone after a restart", arguments: [(80, 24), (160, 50)])
    func deciding(_ columns: Int, _ rows: Int) throws {
        let visit = try Visit(columns: columns, rows: rows)
        let before = try digest(visit)
        try visit.open()
        try visit.terminal.press("r")
        try visit.terminal.wait(for: "Propositions des groupes · 5 en attente")
        for left in [4, 3, 2] {
            try visit.terminal.press("o")
            try visit.terminal.wait(for: "Nouvelle action")
            try visit.terminal.press("Enter")
            try visit.terminal.wait(for: "· \(left) en attente")
        }
        try leave(visit)
        try visit.terminal.press("w")
        try visit.terminal.wait(for: "Comparer les scénarios", "▸ Scénario 1")
        try visit.terminal.press("g")
        try visit.terminal.type("Plus proche des communes")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "✓ Scénario retenu")
        try leave(visit)
        try visit.terminal.press("l")
        try visit.terminal.wait(for: "3 faites sur 32")
        try leave(visit)
        try visit.quit()
        #expect(try digest(visit) != before)
        try visit.open()
        for label in ["Scénario retenu", "Proposition acceptée", "Proposition acceptée", "Proposition acceptée"] {
            try visit.terminal.press("u")
            try visit.terminal.wait(for: "✓ Annulation : \(label)")
        }
        try visit.terminal.press("r")
        try visit.terminal.wait(for: "5 en attente")
        try leave(visit)
        try visit.quit()
        #expect(try digest(visit) == before)
    }
}
