import Testing

/// What the program says, to the letter.
@Suite("Command line: sentences")
struct CommandLineSentenceTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    @Test(
        "wrong usage, in French typography",
        arguments: [
            ("screen foo", "Erreur : la valeur « foo » ne convient pas à « <volet> »."),
            ("screen foo", "« layout » ou « minutes »"),
            ("list actions --format xlm", "« --format <forme> »"),
            ("screen home --siz 3", "Erreur : option inconnue « --siz ». Vouliez-vous dire « --size » ?"),
            ("--today 2024-02-30 list actions", "« --today <AAAA-MM-JJ> » : une date s’écrit"),
            ("nonsense", "Emploi : liavv ["), ("nonsense", "Voir « liavv --help » pour plus d’informations."),
            ("list --bogus", "Voir « liavv list --help » pour plus d’informations."),
            ("generate g --actions -1", "--actions va de 0 à 1000000."),
            ("set kiosque --bogus 3", "l’option « --bogus » n’existe pas."),
        ])
    func usage(_ command: String, _ sentence: String) throws {
        let run = try sandbox.shell("$LIAVV --lang fr --data lab \(command)")
        #expect(run.status == 64)
        #expect(run.errors.replacing("\u{A0}", with: " ").contains(sentence), "\(run.errors)")
        for wrong in ["'", " :\n", " ;", " ?", "« ", " »", "liavv open"] { #expect(!run.errors.contains(wrong)) }
    }

    @Test("English keeps its own marks, and hides the hidden command too")
    func english() throws {
        let run = try sandbox.shell("$LIAVV --lang en nonsense")
        #expect(run.errors.contains("Unexpected argument 'nonsense'") && run.errors.contains("See 'liavv --help'"))
        #expect(!run.errors.contains("liavv open"))
    }

    @Test(
        "one and several",
        arguments: [
            ("0", "1 fiche, 1 changement : tout va bien.", "1 record, 1 change: all is well."),
            ("1", "2 fiches, 2 changements : tout va bien.", "2 records, 2 changes: all is well."),
        ])
    func plurals(_ members: String, _ french: String, _ english: String) throws {
        let made = try sandbox.shell("$LIAVV generate g --actions 0 --meetings 0 --members \(members)")
        #expect(made.output.contains(members == "0" ? "1 enregistrement écrit" : "2 enregistrements écrits"))
        for (language, sentence) in [("fr", french), ("en", english)] {
            let said = try sandbox.shell("$LIAVV --data g --lang \(language) check").output
            #expect(said.replacing("\u{A0}", with: " ").contains(sentence), "\(said)")
        }
    }

    @Test("what cannot be read comes first, and what only follows from it is counted, not told")
    func damaged() throws {
        try sandbox.shell(
            "rm lab/members/cindy-aaaa.plist; for f in lab/members/yona-aaaa lab/layouts/plan; do echo >$f.plist; done")
        let run = try sandbox.liavv("check", "--data", "lab")
        #expect(run.status == 2)
        #expect(run.lines.count == 3)
        #expect(run.lines.first?.hasPrefix("layouts/plan.plist") == true)
        #expect(run.lines.last?.contains("cindy-aaaa") == true)
        #expect(run.errors.contains("2 renvois vers ce qui n’a pas pu être lu sont laissés de côté."))
        #expect(run.errors.contains("3 problèmes."))
    }

    @Test("a source whose passage stands under the group’s own heading names it once; lengths are in metres")
    func show() throws {
        _ = try sandbox.python(
            """
            p = 'lab/actions/envoyer-les-invitations-bbbb.plist'; a = plistlib.load(open(p, 'rb'))
            a['provenance'][0].update(section='Groupe 1', group='Groupe 1'); plistlib.dump(a, open(p, 'wb'))
            """)
        let action = try sandbox.liavv("show", "envoyer", "--data", "lab").output
        #expect(action.contains("Groupe 1") && !action.contains("Groupe 1 › Groupe 1"))
        let table = try sandbox.liavv("show", "table-a", "--data", "lab").output.replacing("\u{A0}", with: " ")
        #expect(table.contains("x : 4,40 m") && table.contains("largeur : 40 cm"))
        #expect(try sandbox.liavv("list", "stands", "--data", "lab").output.contains("0,4 × 0,4"))
        #expect(try sandbox.liavv("show", "table-a", "--data", "lab", "--format", "json").output.contains("440"))
    }
}
