import Foundation
import Testing

/// A member brings in the minutes that came by mail, finds a sentence in them, and gives somebody what it asks for.
@Suite("Stories: minutes", .serialized, .timeLimit(.minutes(3)))
struct MinutesStories {
    /// Minutes as a member would have typed them, of a meeting that the sample does not know.
    private static let minutes = """
        # Laboratoire Innovation Achats — 11^{ème} réunion (06/02/2025)

        **Présent·es :** Yona DIENE, Cindy DELVOYE, Nidia RIMBON

        **Excusé :** Félix REGNAULT

        Sommaire :

        - I. Les lieux du Forum
         - A. La salle (10 min)
         - B. Le kiosque (15 min)
        - II. La suite (5 min)

        ## Les lieux du Forum

        La salle est retenue pour toute la matinée.

        Question Nidia : combien de personnes tiennent sous le kiosque ?

        Réponse Cindy : une quarantaine, debout.

        Un plan sera joint. Il faudra vérifier l’éclairage du kiosque d’ici le 3 mars. Le reste est prêt.

        Prochaine réunion : le 27 février 2025.

        """

    /// The action made of the sentence, as Python reads it from the files.
    private func action(_ visit: Visit) throws -> String {
        try visit.sandbox.python(
            """
            read = lambda path: plistlib.load(open(path, 'rb'))
            for path in glob.glob('lab/actions/*.plist'):
                record = read(path)
                if record['title'] != sys.argv[1]: continue
                people = [read(f"lab/members/{share['member']}.plist")['givenName']
                    for piece in record['contributions'] for share in piece.get('shares', [])]
                print(record['due'], *people, '|', *[source['sentence'] for source in record['provenance']])
            """, "Vérifier la lumière du kiosque"
        ).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("imported, searched, turned into work, and back to the very sentence", arguments: [(80, 24), (160, 50)])
    func working(_ columns: Int, _ rows: Int) throws {
        let visit = try Visit(columns: columns, rows: rows)
        try visit.sandbox.write(Self.minutes, to: "cr-11.md")
        try visit.terminal.visit("liavv --data lab --as Yona import minutes cr-11.md")
        try visit.terminal.wait(for: "n° 11", "status:0\n")
        try visit.terminal.visit("liavv --data lab --as Yona --today 2025-02-07")
        try visit.terminal.wait(for: "▸1 Accueil", "q quitter")
        try visit.terminal.press("5")
        try visit.terminal.wait(for: "▸5 Comptes rendus", "n° 11")
        try findTheSentence(visit.terminal)
        try proposeAnAction(visit.terminal)
        try assignIt(visit.terminal)
        // From the action back to the very sentence.
        try visit.terminal.press("D")
        try visit.terminal.wait(for: "▸5 Comptes rendus", "▎", "› Vérifier la lumière du kiosque")
        let marked = try visit.terminal.screen().split(separator: "\n").filter { $0.contains("▎") }
        #expect(marked.first?.contains("▎Un plan sera joint. Il faudra") == true)
        try visit.quit()
        #expect(
            try action(visit) == "2025-03-03 Nidia Cindy | Il faudra vérifier l’éclairage du kiosque d’ici le 3 mars.")
    }

    private func findTheSentence(_ terminal: TmuxSession) throws {
        try terminal.press("/")
        try terminal.wait(for: "Chercher :")
        try terminal.type("kiosque")
        try terminal.wait(for: "Séance n° 11", "tiennent sous le kiosque", "Séance n° 9")
        try terminal.type(" eclairage")
        try terminal.wait(for: "1 résultat", "l’éclairage du kiosque")
        try terminal.press("Enter")
        try terminal.wait(for: "résultat 1 sur 1", "▎Un plan sera joint. Il faudra")
    }

    private func proposeAnAction(_ terminal: TmuxSession) throws {
        try terminal.press("x")
        try terminal.wait(for: "Proposer une action · n° 11", "Vérifier l’éclairage du kiosque", "= lun. 3 mars")
        try terminal.press("C-u")
        try terminal.type("Vérifier la lumière du kiosque")
        try terminal.press("Tab", "Tab")
        try terminal.type("nidia")
        try terminal.wait(for: "= Nidia RIMBON")
        try terminal.press("Enter")
        try terminal.wait(for: "✓ Proposition acceptée", "› Vérifier la lumière du kiosque")
    }

    private func assignIt(_ terminal: TmuxSession) throws {
        try terminal.press("Enter")
        try terminal.wait(for: "▸2 Feuille de route", "Vérifier la lumière du kiosque", "Nidia RIMBON")
        try terminal.press("a")
        try terminal.wait(for: "Proposer à : Vérifier la lumière du kiosque")
        try terminal.type("cind")
        try terminal.wait(for: "Nom : cind", "Cindy DELVOYE")
        try terminal.press("Enter")
        try terminal.wait(for: "✓ Cindy → « Vérifier la lumière du kiosque » · enregistré")
    }
}
