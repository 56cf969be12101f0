import Testing

@Suite("Command line: load, matrix, review, sheet")
struct CommandLineLoadTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
        for words in [
            "set relire-dddd effort 3", "set yona-aaaa capacity 2", "set seule-ffff effort 8",
            "assign seule Cindy Camille --lead", "--as Camille decline seule --reason congés",
        ] { #expect(try run(words).status == 0, "\(words)") }
    }

    private func run(_ words: String) throws -> (status: Int32, output: String, errors: String) {
        let run = try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) \(words)")
        let plain = { (text: String) in text.replacing("\u{A0}", with: " ") }
        return (run.status, plain(run.output), plain(run.errors))
    }

    /// What Python reads of a list.
    private func read(_ words: String, _ expression: String) throws -> String {
        let run = try run("\(words) --format json >out.json")
        #expect(run.status == 0, "\(run.errors)")
        return try sandbox.python("j = json.load(open('out.json'))\nprint(\(expression))")
    }

    private func line(_ words: String, _ begins: String) throws -> [String] {
        let lines = try run(words).output.split(separator: "\n").map(String.init)
        let line = try #require(lines.first { $0.hasPrefix(begins) }, "\(lines)")
        return line.split(separator: " ").map(String.init)
    }

    @Test("every format says the same to Python", arguments: ["load", "matrix", "review"])
    func formats(_ subject: String) throws {
        for format in ["json", "plist", "csv"] {
            #expect(try run("list \(subject) --format \(format) >out.\(format)").status == 0)
        }
        let count = try sandbox.python(
            """
            j = json.load(open('out.json')); p = plistlib.load(open('out.plist', 'rb'))
            c = list(csv.DictReader(open('out.csv', newline='', encoding='utf-8')))
            assert j == p, (j, p)
            assert [r['id'] for r in c] == [r['id'] for r in j]
            flat = [{k for k in r if not isinstance(r[k], list)} for r in j]
            assert all(r <= set(c[0]) for r in flat), (c[0].keys(), j)
            print(len(j))
            """)
        #expect(Int(count) ?? 0 > 2)
        for language in ["fr", "en"] {
            let text = try run("list \(subject) --lang \(language)").output
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
            #expect(text.contains(language == "fr" ? "IDENTIFIANT" : "IDENTIFIER"))
        }
    }

    @Test("load: members in French order, late work this week, over capacity marked with a sign")
    func load() throws {
        #expect(
            try read("list load", "[r['name'] for r in j]")
                == "['Camila PINTILIE', 'Camille FRAIGNAC', 'Cindy DELVOYE', 'Yona DIENE']")
        let yona =
            "[(r['hours'], r['2024-12-16'], r['weeks'][0]['over'], r['capacity']) for r in j if r['id'] == 'yona-aaaa']"
        #expect(try read("list load", yona) == "[(3, 3, True, 2)]")
        #expect(try read("list load", "sum(sum(w['hours'] for w in r['weeks']) for r in j)") == "11")
        #expect(
            try Array(line("list load", "yona-aaaa").prefix(7)) == ["yona-aaaa", "Yona", "DIENE", "2", "h", "3!", "·"])
        #expect(try line("list load", "TOTAL").last == "11" && line("list load", "cindy").contains("?"))
        #expect(try read("list load --member Cindy", "[r['id'] for r in j]") == "['cindy-aaaa']")
        #expect(try run("list load --late").status == 64)
    }

    @Test("matrix: roles in cells, totals on both sides, what marks mean")
    func matrix() throws {
        let text = try run("list matrix").output
        #expect(try line("list matrix", "relire-dddd").suffix(5) == ["·", "·", "·", "C", "1/1"])
        #expect(try line("list matrix", "seule-ffff").suffix(5) == ["·", "×", "p?", "·", "1/1"])
        #expect(try Array(line("list matrix", "TOTAL").prefix(5)) == ["TOTAL", "0", "0", "1", "1"])
        #expect(text.contains("CP Camila PINTILIE · CF Camille FRAIGNAC") && text.contains("il manque 1 personne"))
        #expect(try run("list matrix --lang en").output.contains("l?"))
        #expect(
            try read("list matrix --member Cindy", "[(r['id'], r['cindy-aaaa'], r['camille-aaaa']) for r in j]")
                == "[('seule-ffff', 'lead (proposed)', 'contributor (declined)')]")
        #expect(try read("list matrix --unassigned", "[r['id'] for r in j]") == "['rediger-cccc']")
    }

    @Test("review: what nobody has, who has too much, what became of parts")
    func review() throws {
        let found = "sorted((r['finding'], r['id'], ' '.join(r['members'])) for r in j)"
        #expect(
            try read("list review", found)
                == "[('change', 'relire-dddd', 'yona-aaaa'), ('change', 'seule-ffff', 'camille-aaaa'), ('change', 'seule-ffff', 'cindy-aaaa'), "
                + "('orphan', 'rediger-cccc', ''), ('overload', 'yona-aaaa', 'yona-aaaa')]")
        let text = try run("list review").output
        #expect(text.contains("sans personne") && text.contains("1 h de trop, semaine du 16 déc."))
        #expect(text.contains("déclinée (Camille, 18 déc.)"))
        #expect(try run("list review --lang en").output.contains("1 h too many, week of 16 Dec"))
        #expect(try read("list review --mine --as Yona", "[r['finding'] for r in j]") == "['overload', 'change']")
    }

    @Test("sheet: what there is to do, on paper", arguments: ["fr", "en"])
    func sheet(_ language: String) throws {
        for member in ["Cindy", "Yona", "Camila", "camille"] {
            let run = try run("sheet \(member) --lang \(language)")
            #expect(run.status == 0 && run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.output)")
            #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
        }
        let text = try run("sheet Yona DIENE --lang \(language)").output
        for words in language == "fr"
            ? [
                "mar. 17 déc. – en retard : Relire à l’œil", "contributeur·rice · acceptée · 3 h", "1 h de trop",
                "3 h / 2 h",
            ]
            : ["Tue 17 Dec – late: Relire à l’œil", "contributor · accepted · 3 h", "1 h too many", "3 h / 2 h"]
        { #expect(text.contains(words), "\(text)") }
        #expect(
            try run("--as Cindy sheet --lang \(language)").output.contains(
                language == "fr" ? "Attendent votre réponse (1)" : "Wait for your answer (1)"))
    }

    @Test("sheet for programs; without a name, one's own; absences and long words")
    func record() throws {
        #expect(
            try read("sheet Cindy", "j['id'], j['waiting'], [c['hours'] for c in j['contributions']], len(j['weeks'])")
                == "cindy-aaaa ['seule-ffff'] [8] 17")
        #expect(try run("sheet Cindy --format plist >out.plist").status == 0)
        #expect(
            try sandbox.python("print(json.load(open('out.json')) == plistlib.load(open('out.plist', 'rb')))") == "True"
        )
        #expect(try run("sheet").errors.contains("Qui êtes-vous") && run("sheet Cam").errors.contains("précisez"))
        #expect(try run("sheet Cindy --format csv").status == 64)
        #expect(try run("set relire-dddd title '\(String(repeating: "mot ", count: 60))'").status == 0)
        #expect(try run("sheet Yona").output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
