import Foundation
import Testing

/// Word processors’ documents, through pandoc: the real one, and programs that only bear its name.
@Suite("Command line: import of documents")
struct CommandLineDocumentTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.liavv("init", "own")
        try sandbox.write(Self.minutes, to: "cr.md")
    }

    static let hasPandoc = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/pandoc")
    }

    static let minutes = """
        # Compte rendu de la 7^{ème} réunion (12/11/2024)

        **Lieu :** salle *Jean-Moulin*

        Présents :

        - Yona DIENE
        - Cindy DELVOYE

        Excusée :

        - Nidia RIMBON

        Sommaire :

        - I. Le marché (20 min)
          - A. Les lots (1h)

        II. La suite

        Le marché

        Décisions :

        - ✓ **Trois lots**, au 1^{er} mars
        - ✓ Un seul acheteur

        Question Yona : qui rédige le cahier des charges ?

        Réponse Cindy : les services, d’ici juin.

        Cindy : la relecture prend une semaine.

        Restitutions :

        - Groupe 1, par Cindy :

        Inviter les communes voisines

        Visiter une ferme

        - Groupe 2, par Yona/Cindy :

        Prévoir un café

        Prochaine réunion : le 5 décembre 2024.

        """

    /// A program that bears the name of pandoc and does what the script says.
    private func fake(_ script: String) throws -> [String: String] {
        try sandbox.write("#!/bin/sh\n" + script + "\n", to: "fake")
        try sandbox.shell("chmod +x fake")
        return ["LIAVV_PANDOC": "./fake", "LIAVV_PANDOC_SECONDS": "3"]
    }

    private func importing(_ file: String, _ environment: [String: String], _ more: String...) throws -> CommandRun {
        let run = try sandbox.shell(
            (environment.map { "export \($0.key)='\($0.value)'; " }.sorted().joined())
                + "$LIAVV --data own import minutes \(file) \(more.joined(separator: " "))")
        return CommandRun(
            status: run.status, output: run.output.replacing("\u{A0}", with: " "),
            errors: run.errors.replacing("\u{A0}", with: " "))
    }

    /// The stored meeting without where it came from.
    private func meeting() throws -> String {
        try sandbox.python(
            """
            for path in glob.glob('own/meetings/*.plist'):
                meeting = plistlib.load(open(path, 'rb'))
                for key in ('source', 'digest', 'revision'): meeting.pop(key, None)
                for block in meeting['body']:
                    for key in ('line', 'endLine', 'written'): block.pop(key, None)
                print(json.dumps(meeting, sort_keys=True, default=str))
            """)
    }

    @Test("docx, odt, html and epub made by pandoc are understood as the Markdown is", .enabled(if: hasPandoc))
    func forms() throws {
        try sandbox.shell("$LIAVV --data own import minutes cr.md")
        let expected = try meeting()
        #expect(expected.contains("\"answers\"") && expected.contains("Groupe 2") && expected.contains("2024-12-05"))
        for ending in ["docx", "odt", "html", "epub"] {
            try sandbox.shell("pandoc -f gfm --metadata pagetitle=t cr.md -o cr.\(ending); rm -rf own; $LIAVV init own")
            let run = try importing("cr.\(ending)", [:])
            #expect(run.status == 0, "\(ending): \(run.errors)")
            let found = try meeting()
            if ["docx", "odt"].contains(ending) {
                #expect(try Self.unnamed(found) == Self.unnamed(expected), "\(ending)")
            }
            #expect(run.output.contains("n° 7, 2024-11-12 · 2 présent·es, 1 excusé·e, ordre du jour de 80 min"))
        }
    }

    @Test("Roman numerals that pandoc makes a list of are still the parts of the agenda", .enabled(if: hasPandoc))
    func romanParts() throws {
        let parts = """
            7ème réunion (12/11/2024)

            Sommaire :

            - I. **Informations**

            - A. **Le guide** (10 min)

            - II. **Thème de la séance**

            - A. **Le cadre** (20 min)

            - B. **Les ateliers** (30 min)

            III. Thème de la prochaine réunion

            """
        try sandbox.write(parts, to: "roman.md")
        for ending in ["docx", "odt"] {
            try sandbox.shell("pandoc roman.md -o roman.\(ending); rm -rf own; $LIAVV init own")
            #expect(try importing("roman.\(ending)", [:]).status == 0)
            let levels = try sandbox.python(
                """
                def told(items): return ', '.join(i['title'] + (' (' + told(i['items']) + ')' if i.get('items') else '') for i in items)
                for path in glob.glob('own/meetings/*.plist'): print(told(plistlib.load(open(path, 'rb'))['agenda']))
                """)
            #expect(
                levels.replacing("\u{A0}", with: " ")
                    == "Informations (Le guide), Thème de la séance (Le cadre, Les ateliers), Thème de la prochaine réunion",
                "\(ending)")
        }
    }

    // Identifiers of members and of the meeting end in random characters.
    private static func unnamed(_ json: String) throws -> String {
        json.replacing(try Regex("\"[a-z0-9-]+-[2-9a-z]{4}\""), with: "\"…\"")
    }

    @Test(
        "the same docx twice changes nothing; over the Markdown it finds every passage again", .enabled(if: hasPandoc))
    func again() throws {
        try sandbox.shell("pandoc -f gfm cr.md -o cr.docx; $LIAVV --data own import minutes cr.md")
        let before = try meeting()
        #expect(try importing("cr.docx", [:]).output.contains("mise à jour"))
        #expect(try meeting() == before)
        #expect(try importing("cr.docx", [:]).output.contains("déjà ainsi"))
    }

    @Test("no pandoc: how to get it")
    func missing() throws {
        try sandbox.shell("printf 'PK\\003\\004' >cr.docx")
        for name in ["./nowhere", "no-such-pandoc", "./own", "./cr.md"] {
            let run = try importing("cr.docx", ["LIAVV_PANDOC": name])
            #expect(run.status == 1)
            #expect(run.errors.contains("« \(name) », qui n’est pas là : installez-le (sudo apt install pandoc"))
        }
    }

    @Test("a pandoc that fails: the first line of what it said, without what would steer a terminal")
    func failing() throws {
        try sandbox.shell("printf 'PK\\003\\004' >cr.docx")
        let environment = try fake(
            "[ \"$1\" = --version ] && { echo pandoc 2.17; exit; }; printf '\\n\\033[31mbroken \\007docx\\nsecond\\n' >&2; exit 64"
        )
        let run = try importing("cr.docx", environment)
        #expect(run.status == 1 && !run.errors.contains("second"))
        #expect(run.errors.contains("pandoc n’a pas pu le convertir («") && run.errors.contains("broken"))
        #expect(run.errors.utf8.allSatisfy { $0 >= 32 || $0 == 10 })
    }

    @Test("a pandoc that hangs is killed, with what it started, and the next file goes on", .timeLimit(.minutes(1)))
    func hanging() throws {
        try sandbox.shell("printf 'PK\\003\\004' >cr.docx")
        let environment = try fake(
            "[ \"$1\" = --version ] && { echo pandoc 2.17; exit; }; sleep 1000 & echo $! >child; wait")
        let run = try importing("cr.docx cr.md", environment)
        #expect(run.status == 1)
        #expect(run.errors.contains("cr.docx : pandoc n’a pas répondu en 3 s et a été arrêté"))
        #expect(run.output.contains("n° 7") && run.output.contains("2 documents : 1 nouveau, 1 échec"))
        // Killed, but perhaps not yet gone: the time limit of the test is the proof.
        try sandbox.shell("while ps -o stat= -p $(cat child) | grep -q '^[^Z]'; do :; done")
    }

    @Test(
        "a pandoc that floods is stopped, one that leaves a child with its output is not waited for",
        .timeLimit(.minutes(1)))
    func flooding() throws {
        try sandbox.shell("printf 'PK\\003\\004' >cr.docx")
        var environment = try fake("[ \"$1\" = --version ] && { echo pandoc 2.17; exit; }; exec yes flood")
        environment["LIAVV_PANDOC_SECONDS"] = "30"
        #expect(try importing("cr.docx", environment).errors.contains("plus de 32 Mio"))
        environment = try fake(
            "[ \"$1\" = --version ] && { echo pandoc 2.17; exit; }; sleep 1000 & cat cr.md; exec cat >input")
        environment["LIAVV_PANDOC_SECONDS"] = "30"
        let run = try importing("cr.docx", environment)
        #expect(run.status == 0 && run.output.contains("n° 7"), "\(run.errors)")
        #expect(try Data(contentsOf: sandbox.root.appending(path: "input")) == Data([0x50, 0x4B, 3, 4]))
    }

    @Test("it is kept from opening anything else where it can be")
    func sandboxed() throws {
        try sandbox.shell("printf 'PK\\003\\004' >cr.docx")
        for (version, isSafe) in [("2.17.1.1", true), ("2.15", true), ("3.1", true), ("2.14.2", false), ("x", false)] {
            let environment = try fake(
                "[ \"$1\" = --version ] && { echo pandoc \(version); exit; }; echo \"$@\" >arguments; cat cr.md")
            #expect(try importing("cr.docx", environment).status == 0)
            let arguments = try sandbox.shell("cat arguments").output
            #expect(arguments.contains("--sandbox") == isSafe)
            #expect(arguments.contains("--from=docx") && arguments.contains("--track-changes=accept"))
        }
    }

    @Test("what is no docx is not given to pandoc")
    func pretender() throws {
        try sandbox.shell("echo bonjour >cr.docx; : >vide.odt; truncate -s 50M grand.docx")
        let run = try importing("cr.docx vide.odt grand.docx", fake("touch called"))
        #expect(run.status == 1)
        for sentence in [
            "cr.docx : Ce n’est pas un docx", "vide.odt : Le document est vide",
            "grand.docx : Le document fait 50 Mio, la limite est de 32 Mio",
        ] {
            #expect(run.errors.contains(sentence), "\(run.errors)")
        }
        #expect(try sandbox.shell("ls called").status != 0)
    }
}
