import Foundation
import Testing

/// A member prepares a meeting of five minutes, runs it, loses the terminal in the middle, comes back, and reads its minutes.
@Suite("Stories: a meeting", .serialized, .timeLimit(.minutes(3)))
struct MeetingStories {
    /// The time that the current point has taken, as it stands in the window.
    private func clock(_ visit: Visit) throws -> String {
        try visit.terminal.screen().split(separator: "\n").first { $0.contains(" sur 2 min") }.map(String.init) ?? ""
    }

    @Test("five minutes and their minutes", arguments: [(80, 24), (160, 50)])
    func meeting(_ columns: Int, _ rows: Int) throws {
        let visit = try Visit(columns: columns, rows: rows)
        let open = "liavv --data lab --as Yona --today 2025-01-23"
        try visit.terminal.visit(open)
        try visit.terminal.wait(for: "▸1 Accueil", "q quitter")
        try visit.terminal.press("M")
        try visit.terminal.wait(for: "Prochaine séance", "n° 10")
        for point in ["Nouvelles 2 min", "Les stands 3 min"] {
            try visit.terminal.press("n")
            try visit.terminal.wait(for: "Nouveau point")
            try visit.terminal.type(point)
            try visit.terminal.press("Enter")
        }
        try visit.terminal.wait(for: "5 min", "Les stands")
        try visit.terminal.press("o")
        try visit.terminal.wait(for: "1 Nouvelles", "reste 1:5", "à l’heure")
        try visit.terminal.press("d")
        try visit.terminal.wait(for: "Décision :")
        try visit.terminal.type("Cindy : on garde le 28 mars")
        try visit.terminal.wait(for: "= Cindy")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "Décision (Cindy) : on garde", "enregistré")
        // The clock goes on by itself.
        let first = try clock(visit)
        try waitUntil { try clock(visit) != first }
        try visit.terminal.press("Escape")
        try visit.terminal.wait(for: "La séance continue")
        try visit.quit()
        try visit.terminal.visit(open)
        try visit.terminal.wait(for: "1 Nouvelles", "Décision (Cindy) : on garde")
        try visit.terminal.press("Right")
        try visit.terminal.wait(for: "2 Les stands", "✓ ")
        try visit.terminal.press("a")
        try visit.terminal.wait(for: "Action :")
        try visit.terminal.type("Réserver les tables @cindy")
        try visit.terminal.press("Enter")
        try visit.terminal.wait(for: "Action : Réserver les tables")
        try visit.terminal.press("f")
        try visit.terminal.wait(for: "Terminer la séance")
        try visit.terminal.press("o")
        try visit.terminal.wait(for: "▸5 Comptes rendus", "il ne reste qu’à le relire", "on garde le 28 mars")
        try visit.quit()
        let body = try visit.sandbox.python(
            """
            m = next(m for m in (plistlib.load(open(f, 'rb')) for f in glob.glob('lab/meetings/*.plist')) if m['number'] == 10)
            print([b['text'] for b in m['body']], 'ended' in m)
            """)
        #expect(body == "['Nouvelles', 'on garde le 28 mars', 'Les stands', 'Réserver les tables (Cindy)'] True")
    }

    @Test("a long text in one’s own editor, with arguments; a failing one loses nothing; none is the built-in one")
    func editor() throws {
        let visit = try Visit()
        try visit.sandbox.write(
            """
            #!/bin/sh
            stat -c '%a %n' "$2" "$(dirname "$2")" > seen
            printf 'Une ligne\\nune autre\\n' > "$2"
            [ "$1" = --wait ]
            """, to: "editor.sh")
        try visit.sandbox.write(
            """
            #!/bin/sh
            printf '\\377\\376' > "$1"
            """, to: "broken.sh")
        _ = try visit.sandbox.shell("chmod +x editor.sh broken.sh")
        func edit(_ editor: String) throws {
            try visit.terminal.visit(
                "env \(editor) TMPDIR=$PWD '\(CommandSandbox.program.path)' --data lab --as Yona --today 2024-12-18")
            try visit.terminal.wait(for: "▸1 Accueil", "q quitter")
            try visit.terminal.press("2")
            try visit.terminal.wait(for: "▸2 ")
            try visit.terminal.press("E")
        }
        try edit("VISUAL='./editor.sh --wait'")
        try visit.terminal.wait(for: "✓ description")
        try visit.quit()
        let seen = try visit.text("seen").split(separator: "\n")
        #expect(seen.count == 2 && seen[0].hasPrefix("600 ") && seen[1].hasPrefix("700 "))
        #expect(try visit.sandbox.shell("ls -d liavv-?????? 2>/dev/null").output.isEmpty)
        try edit("EDITOR=./broken.sh")
        try visit.terminal.wait(for: "UTF-8")
        try visit.quit()
        #expect(try visit.sandbox.shell("od -An -tx1 liavv-??????/*.md").output.contains("ff fe"))
        try edit("EDITOR=./missing.sh")
        try visit.terminal.wait(for: "ne s’est pas ouvert")
        try visit.quit()
        try edit("EDITOR=")
        try visit.terminal.wait(for: "Texte :", "Ctrl-S")
        try visit.terminal.press("Escape")
        try visit.terminal.wait(for: "q quitter")
        try visit.quit()
    }
}
