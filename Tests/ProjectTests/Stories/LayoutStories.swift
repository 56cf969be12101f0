import Foundation
import Testing

/// A member arranges the council chamber: an aisle narrows, a door is blocked, chairs come in, the drawing goes out.
@Suite("Stories: the stand layout", .serialized, .timeLimit(.minutes(3)))
struct LayoutStories {
    private func open(_ sandbox: CommandSandbox) throws -> TmuxSession {
        let terminal = try TmuxSession(in: sandbox, columns: 160, rows: 50, name: "tmux-layout")
        try terminal.visit("liavv --data lab --as Yona --today 2024-12-18")
        try terminal.wait(for: "▸1 Accueil", "q quitter")
        try terminal.press("4")
        try terminal.wait(for: "Forum en salle du conseil", "H Stand de la DAJAP")
        return terminal
    }

    /// Where the DAJAP stands, and which doors are blocked, as Python reads them.
    private func onDisk(_ sandbox: CommandSandbox) throws -> String {
        try sandbox.python(
            """
            layout = plistlib.load(open('lab/layouts/forum-en-salle-du-conseil-h8cy.plist', 'rb'))
            stand = next(item for item in layout['items'] if item['id'] == 'stand-dajap')
            print(stand['x'], stand['y'], [door['door'] for door in layout.get('blockedDoors', [])],
                [(item.get('rows'), item.get('perRow')) for item in layout['items'] if item['kind'] == 'chairs'])
            """
        ).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("Yona narrows an aisle and reads why, blocks the main door, adds chairs, prints the drawing")
    func arranging() throws {
        let sandbox = try CommandSandbox()
        try sandbox.copySample()
        let before = try onDisk(sandbox)
        let terminal = try open(sandbox)
        try narrow(terminal)
        try waitUntil { try onDisk(sandbox).hasPrefix("1090 670 ") }
        try jumpAndUndo(terminal)
        try waitUntil { try onDisk(sandbox) == before }
        try block(terminal)
        try waitUntil { try onDisk(sandbox).contains("['entree']") }
        try terminal.press("u")
        try waitUntil { try onDisk(sandbox) == before }
        try seat(terminal)
        try waitUntil { try onDisk(sandbox).contains("(12, 18)") }
        #expect(try cure(of: "aisle-too-narrow", in: sandbox).contains("élargir l’allée"))
        try terminal.press("q")
        let run = try sandbox.shell("$LIAVV export layout forum --data lab --to plan.svg")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try svgTitle(sandbox).contains("Forum en salle du conseil"))
    }

    /// Moves the stand towards the entrance until less than 1.40 m is left, and reads the finding before putting it down.
    private func narrow(_ terminal: TmuxSession) throws {
        for _ in 0..<8 { try terminal.press("Down") }
        try terminal.press("p")
        try terminal.wait(for: "En main : Stand de la DAJAP")
        try terminal.type("10,9 x 6,5")
        try terminal.wait(for: "Entrée place le milieu à 10,90 m")
        try terminal.press("Enter")
        try terminal.wait(for: "↓ 1,50 m mur")
        try terminal.press("Down", "Down")
        try terminal.wait(for: "↓ 1,30 m mur", "resserre")
        try terminal.press("Enter")
        try terminal.wait(for: "Stand de la DAJAP : ", "enregistré")
    }

    /// Goes from finding to finding, where each says its article and what would cure it.
    private func jumpAndUndo(_ terminal: TmuxSession) throws {
        try terminal.press("n")
        try terminal.wait(for: "Règle : CO", "Gravité : bloquant")
        try terminal.press("n")
        try terminal.wait(for: "art. 2, 6", "Remède : ")
        try terminal.press("u")
    }

    /// Blocks the main door and reads what is left.
    private func block(_ terminal: TmuxSession) throws {
        try terminal.press("v", "v", "Home")
        // Past eleven items, five zones and the room.
        for _ in 0..<18 { try terminal.press("Down") }
        try terminal.wait(for: "Compte pour : 2 unités")
        try terminal.press("x")
        try terminal.wait(for: "Motif : ")
        try terminal.type("travaux")
        try terminal.press("Enter")
        try terminal.wait(for: "Bloquée dans ce plan — travaux", "Sorties : 2, 2 unités")
    }

    /// Adds twelve rows of eighteen chairs: too long to get out of, with no aisle beside them.
    private func seat(_ terminal: TmuxSession) throws {
        try terminal.press("+")
        try terminal.wait(for: "Ajouter au plan")
        try terminal.type("12x18")
        try terminal.wait(for: "Chaises 12 × 18")
        try terminal.press("Enter")
        try terminal.wait(for: "En main : Chaises 12 × 18", "sort de la salle")
        try terminal.press("Enter")
        try terminal.wait(for: "enregistré")
    }

    /// What is said against a finding.
    private func cure(of kind: String, in sandbox: CommandSandbox) throws -> String {
        _ = try sandbox.shell("$LIAVV list findings --data lab --format json >findings.json")
        return try sandbox.python(
            "print([r['cure'] for r in json.load(open('findings.json')) if r['kind'] == sys.argv[1]])", kind)
    }

    private func svgTitle(_ sandbox: CommandSandbox) throws -> String {
        try sandbox.python(
            """
            import xml.etree.ElementTree as tree
            root = tree.parse('plan.svg').getroot()
            assert root.tag.endswith('svg') and root.get('width').endswith('mm')
            print(' '.join(''.join(text.itertext()) for text in root.iter() if text.tag.endswith('text')))
            """)
    }
}
