import Foundation
import Testing

/// A meeting settles who does what: one goes through what nobody has, one declines at home, one evens out the load.
@Suite("Stories: who contributes what", .serialized, .timeLimit(.minutes(3)))
struct ContributionStories {
    /// Opens the dashboard as someone, in a window of their own on the same folder.
    private func open(_ member: String, in sandbox: CommandSandbox) throws -> TmuxSession {
        let terminal = try TmuxSession(in: sandbox, columns: 100, rows: 30, name: "tmux-" + member)
        try terminal.visit("liavv --data lab --as \(member) --today 2024-12-18")
        try terminal.wait(for: "▸1 Accueil", "q quitter")
        return terminal
    }

    /// The shares of a contribution as Python reads them: given name, role and answer.
    private func shares(_ title: String, in sandbox: CommandSandbox) throws -> String {
        try sandbox.python(
            """
            read = lambda path: plistlib.load(open(path, 'rb'))
            for path in glob.glob('lab/actions/*.plist'):
                for piece in read(path).get('contributions', []):
                    if piece['title'] == sys.argv[1]:
                        for share in piece.get('shares', []):
                            name = read(f"lab/members/{share['member']}.plist")['givenName']
                            print(name, share.get('role', 'contributor'), share.get('state', 'proposed'),
                                share.get('reason', '-'))
            """, title
        ).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// How many shares there are in all.
    private func count(in sandbox: CommandSandbox) throws -> Int {
        let text = try sandbox.python(
            """
            print(sum(len(piece.get('shares', [])) for path in glob.glob('lab/actions/*.plist')
                for piece in plistlib.load(open(path, 'rb')).get('contributions', [])))
            """)
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    }

    @Test("Lorvélie goes through the queue, Joachim declines, Yona evens out the load")
    func settling() throws {
        let sandbox = try CommandSandbox()
        try sandbox.copySample()
        let before = try count(in: sandbox)
        let lorvelie = try open("Lorvélie", in: sandbox)
        try goThroughTheQueue(lorvelie)
        try waitUntil {
            try shares("Lister élu·es et agent·es des communes voisines", in: sandbox).contains("Joachim lead")
        }
        try declineAtHome(try open("Joachim", in: sandbox))
        try evenOut(try open("Yona", in: sandbox))
        #expect(
            try shares("Lister élu·es et agent·es des communes voisines", in: sandbox).split(separator: "\n") == [
                "Cindy contributor proposed -", "Joachim lead declined pas avant février",
            ])
        #expect(try shares("Lister les agent·es de la Ville", in: sandbox) == "Lorvélie contributor accepted -")
        // Two, oneself, and one of the two transfers of which the other was taken back.
        #expect(try count(in: sandbox) == before + 4)
    }

    private func goThroughTheQueue(_ terminal: TmuxSession) throws {
        try terminal.press("3")
        try terminal.wait(for: "▸3 Affectations")
        try terminal.press("A")
        try terminal.wait(for: "Proposer à : Lister élu·es et agent·es", "restent à confier")
        try terminal.type("cind,joach*")
        try terminal.wait(for: "Choisi·es : Cindy DELVOYE, ★ Joachim COQBLIN")
        try terminal.press("Enter")
        try terminal.wait(for: "Proposer à : Lister les agent·es de la Ville")
        try terminal.press("Escape")
        try terminal.wait(for: "q quitter")
        try terminal.press("+")
        try terminal.wait(for: "✓ Lorvélie se propose : « Lister les agent·es de la Ville » · enregistré")
    }

    private func declineAtHome(_ terminal: TmuxSession) throws {
        try terminal.wait(for: "Attendent ma réponse (1)", "o accepter")
        try terminal.press("d")
        try terminal.wait(for: "Décliner : Lister élu·es et agent·es")
        try terminal.type("pas avant février")
        try terminal.press("Enter")
        try terminal.wait(for: "déclinée", "enregistré")
    }

    private func evenOut(_ terminal: TmuxSession) throws {
        try terminal.press("3")
        try terminal.wait(for: "▸3 Affectations")
        try terminal.press("B")
        try terminal.wait(for: "Équilibrer la charge", "La plus grande charge passe de")
        for _ in 0..<2 {
            try terminal.press("Enter")
            try terminal.wait(for: "✓ Équilibrage", "enregistré")
        }
        try terminal.press("Escape")
        try terminal.wait(for: "q quitter")
        try terminal.press("v", "v", "v")
        try terminal.wait(for: "Affectations · matrice", "P pilote", "c?")
        try terminal.press("u")
        try terminal.wait(for: "✓ Annulation : Équilibrage")
    }
}
