import Testing

@Suite("Command line: search")
struct CommandLineSearchTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func run(_ words: String) throws -> (status: Int32, output: String, errors: String) {
        let run = try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) search \(words)")
        let plain = { (text: String) in text.replacing("\u{A0}", with: " ") }
        return (run.status, plain(run.output), plain(run.errors))
    }

    @Test("reference, date, kind, speaker and the words around what was found")
    func text() throws {
        let found = try run("public --by cindy --since 2024-12 --kind question")
        #expect(found.status == 0)
        let line = try #require(found.output.split(separator: "\n").last)
        #expect(line == "question-1   2024-12-17  question  Cindy    Et le public ?")
    }

    @Test("filters may stand among the words")
    func filters() throws {
        #expect(try run("public de:cindy depuis:2024-12").output.contains("question-1"))
        #expect(try run("public avant:2024-12").output == "Rien à lister.\n")
        #expect(try run("\"'\\\"une date ferme\\\"'\"").output.contains("decision-1"))
    }

    @Test("every format says the same to Python")
    func formats() throws {
        for format in ["json", "plist", "csv"] {
            #expect(try run("kiosque --format \(format) >out.\(format)").status == 0)
        }
        let ids = try sandbox.python(
            """
            j = json.load(open('out.json'))
            p = plistlib.load(open('out.plist', 'rb'))
            c = list(csv.DictReader(open('out.csv', newline='')))
            print([x['id'] for x in j], j == p, [x['record'] for x in c])
            """)
        #expect(ids.contains("kiosque-eeee") && ids.contains("True") && ids.contains("actions/kiosque-eeee"))
    }

    @Test("what is left out is counted")
    func limit() throws {
        let found = try run("--kind membre --limit 1")
        #expect(found.output.contains("4 résultats, dont les 1 meilleurs"))
    }

    @Test("what is not understood is said")
    func faults() throws {
        #expect(try run("public --since demain-matin").status == 1)
        #expect(try run("public --kind nuage").errors.contains("nuage"))
        #expect(try run("public --by Personne").errors.contains("Personne"))
        #expect(try run("couleur:rouge").errors.contains("n’est pas un filtre"))
        #expect(try run("").status == 1)
        #expect(try run("public --limit 0").status == 64)
    }
}
