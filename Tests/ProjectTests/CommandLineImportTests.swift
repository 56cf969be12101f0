import Foundation
import Testing

@Suite("Command line: import minutes")
struct CommandLineImportTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.liavv("init", "own")
        try sandbox.write(Self.minutes, to: "cr.md")
    }

    static let minutes = """
        # Compte rendu de la réunion n° 7 du 12/11/2024

        **Présents :** Yona DIENE, Cindy DELVOYE

        **Excusés :** Nidia RIMBON

        ## Ordre du jour

        - I. Le Forum (20 min)
        - II. La suite (15 min)

        ## Compte rendu

        Yona ouvre la séance.

        """

    private func meetings() throws -> String {
        try sandbox.write(sandbox.liavv("--data", "own", "list", "meetings", "--format", "json").output, to: "m.json")
        return try sandbox.python(
            "print([(m['number'], m['date'], m['present'], m['excused'], m['agendaMinutes']) for m in json.load(open('m.json'))])"
        )
    }

    @Test("a dry run writes nothing; an import is read back, and is the same the second time")
    func importing() throws {
        let dry = try sandbox.liavv("import", "minutes", "cr.md", "--dry-run", "--data", "own")
        #expect(dry.status == 0, "\(dry.errors)")
        #expect(dry.output.contains("n° 7, 2024-11-12") && dry.output.contains("--dry-run"))
        #expect(try meetings() == "[]")
        let run = try sandbox.liavv("--data", "own", "import", "minutes", "cr.md")
        #expect(run.status == 0)
        #expect(try meetings() == "[(7, '2024-11-12', 2, 1, 35)]")
        let again = try sandbox.liavv("--data", "own", "import", "minutes", "cr.md")
        #expect(again.output.contains("déjà ainsi"))
        #expect(try meetings() == "[(7, '2024-11-12', 2, 1, 35)]")
        #expect(try sandbox.liavv("--data", "own", "list", "members").lines.count == 4)
    }

    @Test("a meeting that is there already is said to be updated, in a dry run too")
    func updating() throws {
        let first = try sandbox.liavv("--data", "own", "import", "minutes", "cr.md")
        #expect(!first.output.contains("mise à jour"))
        try sandbox.write(Self.minutes + "Cindy la clôt.\n", to: "cr.md")
        for arguments in ["--dry-run --lang fr", "--lang fr"] {
            let run = try sandbox.shell("$LIAVV --data own import minutes cr.md \(arguments)")
            #expect(run.output.contains("mise à jour"), "\(run.output)\(run.errors)")
        }
        try sandbox.write(Self.minutes, to: "cr.md")
        #expect(try sandbox.shell("$LIAVV --data own import minutes cr.md --lang en").output.contains("updated"))
    }

    @Test("files that are no minutes: a sentence each, status 1, and the others go on")
    func bad() throws {
        try sandbox.shell(
            ": >empty.md; truncate -s 50M large.md; printf 'R\\xe9union' >latin.md; echo 'Lait, pain' >list.md; mkdir dir.md"
        )
        let run = try sandbox.liavv(
            "--data", "own", "import", "minutes", "empty.md", "large.md", "latin.md", "list.md", "none.md", "dir.md",
            "cr.md")
        #expect(run.status == 1)
        for sentence in [
            "empty.md : Le document est vide", "large.md : Le document fait 50 Mio, la limite est de 8 Mio",
            "latin.md : Rien n’y ressemble",
            "list.md : Rien n’y ressemble", "none.md : ce fichier ne se lit pas",
            "dir.md : Aucun compte rendu dans ce dossier",
        ] {
            // Typography is not what is tested here.
            #expect(run.errors.replacing("\u{A0}", with: " ").contains(sentence), "\(run.errors)")
        }
        #expect(run.lines.count == 2 && run.output.contains("1 nouveau, 6 échecs"))
        #expect(try meetings() == "[(7, '2024-11-12', 2, 1, 35)]")
    }
}
