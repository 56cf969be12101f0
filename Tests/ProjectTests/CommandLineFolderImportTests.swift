import Foundation
import Testing

@Suite("Command line: import of folders")
struct CommandLineFolderImportTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.liavv("init", "own")
        try sandbox.shell("mkdir -p crs/2023 crs/.git")
        for (name, number, day) in [
            ("2023/b.txt", 2, "02/02/2023"), ("a.md", 1, "01/02/2023"), ("c.md", 3, "03/02/2023"),
        ] {
            try sandbox.write(Self.minutes(number, day), to: "crs/" + name)
        }
    }

    static func minutes(_ number: Int, _ day: String) -> String {
        "Réunion n° \(number) du \(day)\n\nPrésents : Yona DIENE, Cindy DELVOYE\n\nDécision : la \(number)e.\n"
    }

    private func importing(_ arguments: String) throws -> CommandRun {
        let run = try sandbox.shell("$LIAVV --data own import minutes \(arguments)")
        return CommandRun(status: run.status, output: run.output, errors: run.errors.replacing("\u{A0}", with: " "))
    }

    @Test("every document of it, in the order of the paths; other files are counted; a sum at the end")
    func folder() throws {
        try sandbox.shell("cd crs; touch x.png .hidden.md '~$a.docx' .git/c.md; ln -s .. 2023/loop; ln -s a.md link.md")
        let run = try importing("crs")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.lines.prefix(3).map { $0.prefix(12) }
                == ["Séance n° 2, ", "Séance n° 1, ", "Séance n° 3, "].map { $0.prefix(12) })
        #expect(run.lines.last?.replacing("\u{A0}", with: " ") == "3 documents : 3 nouveaux")
        #expect(run.errors.contains("crs : 4 fichiers d’un autre format"), "\(run.errors)")
        #expect(try importing("crs/").lines.last?.contains("3 déjà ainsi") == true)
    }

    @Test("a bad one does not stop the others, and an empty folder is said")
    func bad() throws {
        try sandbox.shell("echo coucou >crs/b.md; mkdir vide")
        let run = try importing("vide crs")
        #expect(run.status == 1)
        #expect(run.errors.contains("vide : Aucun compte rendu dans ce dossier"))
        #expect(run.errors.contains("crs/b.md : Rien n’y ressemble"))
        #expect(run.lines.last?.contains("3 nouveaux, 2 échecs") == true)
    }

    @Test("a dry run knows what the files before it would have brought, and says what it understood")
    func dry() throws {
        try sandbox.shell("cp crs/a.md crs/a2.md; echo 'Décision : une de plus.' >>crs/a2.md")
        let run = try importing("crs --dry-run --replace")
        #expect(run.status == 0)
        #expect(run.output.contains("1 passage ajouté") && run.output.contains("3 nouveaux, 1 mis à jour"))
        #expect(run.output.contains("séance nouvelle, 1 passage"))
        #expect(try sandbox.shell("ls own/meetings own/members").output.contains("plist") == false)
    }

    @Test("a number used by two documents of other days: both are named, the first stays, --replace takes the other")
    func twice() throws {
        try sandbox.write(Self.minutes(1, "09/09/2023"), to: "autre.md")
        _ = try importing("crs/a.md")
        let run = try importing("autre.md crs/c.md")
        #expect(run.status == 1)
        #expect(run.errors.contains("a.md (2023-02-01), et autre.md (2023-09-09)"), "\(run.errors)")
        #expect(run.output.contains("n° 3"))
        #expect(try importing("autre.md --replace").output.contains("mise à jour"))
    }

    @Test("two documents for one meeting in one import: the first stays, both are named, the others go on")
    func together() throws {
        try sandbox.shell("cp crs/a.md crs/a2.md; echo 'Décision : une de plus.' >>crs/a2.md")
        for arguments in ["--dry-run", ""] {
            let run = try importing("crs \(arguments)")
            #expect(run.status == 1)
            #expect(run.errors.contains("vient déjà de a.md (2023-02-01), et a2.md (2023-02-01)"), "\(run.errors)")
            #expect(run.output.contains("3 nouveaux, 1 échec"), "\(run.output)")
        }
    }

    @Test("the same words in another file of the same import are no second document")
    func copies() throws {
        try sandbox.shell("(cat crs/a.md; echo) >crs/a2.md")
        let run = try importing("crs")
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test("a later document for a meeting brings it up to date, and says whose words it takes the place of")
    func later() throws {
        try sandbox.shell("cp crs/a.md crs/a2.md; echo 'Décision : une de plus.' >>crs/a2.md")
        #expect(try importing("crs/a.md").status == 0)
        let run = try importing("crs/a2.md")
        #expect(run.status == 0)
        #expect(
            run.errors.contains("crs/a2.md : Cette séance venait de a.md : vérifiez que a2.md en est bien la suite."),
            "\(run.errors)")
        #expect(!(try importing("crs/a2.md").errors.contains("venait")))
    }

    @Test(
        "what only people can settle is said once, counted, and makes status 1; it is imported all the same",
        arguments: [
            ("Réunion n° 7 du 31 février 2025\n", "« 31 février 2025 » n’existe pas au calendrier : corrigez la date."),
            ("Réunion n° 7\n", "Aucune date de réunion : complétez-la."),
            ("Réunion n° 7 du 5 mars 2023\n\nDate : 6 mars 2023\n", "Plusieurs dates (2023-03-05, 2023-03-06)"),
        ])
    func doubtful(front: String, sentence: String) throws {
        try sandbox.write(front + "\nPrésents : Yona DIENE\n\nDécision : oui.\n", to: "crs/d.md")
        let run = try importing("crs")
        #expect(run.status == 1)
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.output.contains("4 nouveaux, 1 à vérifier"), "\(run.output)")
        #expect(try sandbox.shell("ls own/meetings").lines.count == 4)
    }

    @Test("Ctrl-C stops between two files: what is done is kept, and said", .timeLimit(.minutes(1)))
    func interrupted() throws {
        try sandbox.write(
            "#!/bin/sh\n[ \"$1\" = --version ] && { echo pandoc 2.17; exit; }\ntouch started; sleep 100\n", to: "fake")
        try sandbox.shell("chmod +x fake; printf 'PK\\003\\004' >crs/b.docx")
        let run = try sandbox.shell(
            """
            export LIAVV_PANDOC=./fake
            $LIAVV --data own import minutes crs & pid=$!
            while ! [ -e started ]; do :; done
            kill -INT $pid; wait $pid; echo "status $?"
            """)
        #expect(run.output.contains("status 130"), "\(run.output)\(run.errors)")
        #expect(run.output.replacing("\u{A0}", with: " ").contains("2 documents : 2 nouveaux"))
        #expect(run.errors.contains("2 documents restent à importer"))
        #expect(try sandbox.shell("ls own/meetings").lines.count == 2)
    }

    @Test("how far it is stands on standard error when that is a terminal, and goes away again")
    func progress() throws {
        let run = try sandbox.shell("script -qec \"$LIAVV --data own import minutes crs\" /dev/null")
        #expect(run.output.contains("1/3 b.txt") && run.output.contains("3/3 c.md"))
        #expect(!(try importing("crs").errors.contains("1/3")))
    }
}
