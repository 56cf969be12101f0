import Testing

/// The words of the dashboard on the command line: filters, and a whole action on one line.
@Suite("Command line: filters and quick entry")
struct CommandLineFilterTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func liavv(_ command: String) throws -> CommandRun {
        try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) --lang fr \(command)")
    }

    @Test(
        "a filter, alone and with the other options",
        arguments: [
            ("", "envoyer-les-invitations-bbbb kiosque-eeee"), ("retard", "envoyer-les-invitations-bbbb"),
            ("late", "envoyer-les-invitations-bbbb"), ("moi", "envoyer-les-invitations-bbbb"),
            ("membre:yona", "envoyer-les-invitations-bbbb"), ("texte:KIOSQUE", "kiosque-eeee"),
            ("phase:\\\"\\\" texte:tot", "envoyer-les-invitations-bbbb"), ("moi texte:kiosque", ""),
        ])
    func filters(_ filter: String, _ expected: String) throws {
        let run = try liavv("--as Yona list actions --filter \"\(filter)\" --format json >out.json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try sandbox.python("print(' '.join(r['id'] for r in json.load(open('out.json'))))") == expected)
    }

    @Test("a filter and the other options combine")
    func combined() throws {
        for (options, count) in [
            ("--late", 1), ("--late --member yona", 1), ("--member cindy", 0), ("--unassigned", 2),
        ] {
            let run = try liavv("list actions --filter libre \(options)")
            #expect(run.status == 0 && run.lines.count == max(1, count + 1), "\(options): \(run.output)")
        }
    }

    @Test(
        "what is no filter is refused in the words of the dashboard",
        arguments: [
            ("vert", "« vert » n’est pas un filtre ; filtres : moi, libre"),
            ("phase:x", "Aucune action n’a pour phase « x »"),
            ("membre:cam", "Camila PINTILIE ou Camille FRAIGNAC"), ("moi", "Qui êtes-vous ?"),
            ("texte:\\\"x", "n’est pas refermé"),
        ])
    func refused(_ filter: String, _ sentence: String) throws {
        let run = try liavv("list actions --filter \"\(filter)\"")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.replacing("\u{A0}", with: " ").contains(sentence), "\(run.errors)")
    }

    @Test("a reading is shown piece by piece, and nothing is made")
    func tried() throws {
        let run = try liavv("add action --quick 'Louer la tente @yona J-20 2h !haute #fête après:kiosque' --dry-run")
        #expect(run.status == 0, "\(run.errors)")
        let said = run.output.replacing("\u{A0}", with: " ")
        for words in [
            "✓ Titre : Louer la tente\n", "✓ Proposée à : Yona DIENE", "✓ Échéance : sam. 8 mars (J−20)",
            "✓ Effort : 2 h",
            "✓ Priorité : haute", "Étiquette : fête", ": =1+1 ␛[31mkiosque",
        ] {
            #expect(said.contains(words), "\(words) in \(said)")
        }
        #expect(run.lines.count == 7 && !run.output.contains("\u{1B}"))
        #expect(try sandbox.shell("ls lab/actions | wc -l").lines == ["2"])
        let english = try sandbox.shell("$LIAVV --data lab --lang en add action --quick 'Rent D-20' --dry-run")
        #expect(
            english.output.hasPrefix("✓ Title: Rent\n") && english.output.contains(" Due: Sat 8 Mar"),
            "\(english.output)")
    }

    @Test("what cannot be is said where it stands, tried or not; nothing is made")
    func impossible() throws {
        let tried = try liavv("add action --quick 'Louer @cam 30/2' --dry-run")
        #expect(tried.status == 1 && tried.lines.count == 3 && tried.errors.isEmpty)
        #expect(tried.lines[0].hasPrefix("✓") && tried.lines[1].hasPrefix("×") && tried.lines[2].hasPrefix("×"))
        for line in ["Louer @cam 30/2", "", "J-3", "Louer \"la"] {
            let run = try liavv("add action --quick '\(line)'")
            #expect(run.status == 1 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1, "\(line)")
        }
        #expect(try sandbox.shell("ls lab/actions | wc -l").lines == ["2"])
    }

    @Test("the action is made as the dashboard makes it; what there is to know is said beside it")
    func made() throws {
        let run = try liavv("--as Cindy add action --quick Louer la tente @moi J-20 2h phase:Fête")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Louer la tente") && run.errors.contains("Phase"), "\(run.errors)")
        let shown = try liavv("list actions --filter texte:tente --format json")
        try sandbox.write(shown.output, to: "a.json")
        let read = try sandbox.python(
            """
            a, = json.load(open('a.json')); c = a['contributions'][0]; s = c['shares'][0]
            print(a['title'], a['due'], a['phase'], c['effort'], s['member'], s['state'])
            """)
        #expect(read == "Louer la tente J-20 Fête 2 cindy-aaaa accepted")
        #expect(try liavv("--as Cindy undo").status == 0)
        #expect(try sandbox.shell("ls lab/actions | wc -l").lines == ["2"])
    }

    @Test(
        "what does not go together is wrong usage",
        arguments: [
            ("list members --filter moi", "--filter ne s’applique pas"),
            ("add action x --dry-run", "--dry-run va avec"),
            ("add action x --quick --due J-3", "tout tient dans la ligne"), ("list actions --filter", "--filter"),
        ])
    func usage(_ command: String, _ sentence: String) throws {
        let run = try liavv(command)
        #expect(run.status == 64 && run.errors.contains(sentence), "\(run.errors)")
    }
}
