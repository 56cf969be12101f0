import Testing

@Suite("Command line: who contributes what")
struct CommandLineAssignTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func run(_ words: String) throws -> (status: Int32, output: String, errors: String) {
        let run = try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) \(words)")
        let plain = { (text: String) in text.replacing("\u{A0}", with: " ") }
        return (run.status, plain(run.output), plain(run.errors))
    }

    /// The shares of a contribution as Python reads them from the file.
    private func shares(_ id: String) throws -> String {
        try sandbox.python(
            """
            for f in sorted(glob.glob('lab/actions/*.plist')):
                for c in plistlib.load(open(f, 'rb'))['contributions']:
                    if c['id'] == sys.argv[1]:
                        print(' '.join(':'.join([s['member'][:-5], s['role'], s['state'], s.get('reason', '')])
                            for s in c.get('shares', [])))
            """, id)
    }

    @Test("several people and contributions, the first as lead; what cannot be is passed over and said")
    func many() throws {
        let first = try run("assign rediger Cindy Yona --lead --also relire --also seule")
        #expect(first.status == 0 && first.output.contains("Cindy, Yona → 3 contributions"), "\(first.errors)")
        #expect(first.errors == "Laissé de côté : Yona DIENE contribue déjà à « Relire à l’œil ».\n")
        #expect(try shares("rediger-cccc") == "cindy:lead:proposed: yona:contributor:proposed:")
        #expect(try shares("relire-dddd") == "yona:contributor:accepted: cindy:lead:proposed:")
        let again = try run("assign rediger Cindy Yona --lang en")
        #expect(again.status == 1 && again.errors == "Cindy DELVOYE already contributes to “Rédiger”.\n")
        #expect(try run("undo").status == 0)
        #expect(try shares("rediger-cccc") == "" && shares("seule-ffff") == "")
    }

    @Test("a capacity of nothing is said, not refused")
    func capacity() throws {
        #expect(try run("set cindy-aaaa capacity 0").status == 0)
        let run = try run("assign rediger Cindy")
        #expect(run.status == 0 && run.errors.contains("Cindy DELVOYE a une capacité de 0 h par semaine"))
        #expect(try self.run("--as Cindy offer seule").errors.contains("capacité de 0 h"))
    }

    @Test("offering oneself, also where one had declined; nobody else can")
    func offer() throws {
        #expect(try run("offer rediger").errors.contains("Qui êtes-vous"))
        let offered = try run("--as Yona offer rediger seule --lead")
        #expect(
            offered.status == 0 && offered.output.contains("Yona se propose : 2 contributions"), "\(offered.errors)")
        #expect(try shares("seule-ffff") == "yona:lead:accepted:")
        #expect(try run("--as Yona decline seule --reason 'trop tôt'").status == 0)
        #expect(try shares("seule-ffff") == "yona:lead:declined:trop tôt")
        for forced in ["assign seule Yona", "unassign seule Yona", "lead seule Yona"] {
            let run = try run(forced)
            #expect(run.status == 1 && run.errors.contains("a décliné « Seule contribution » (trop tôt)"), "\(run)")
        }
        #expect(try run("--as Yona offer seule").status == 0)
        #expect(try shares("seule-ffff") == "yona:lead:accepted:")
        #expect(try run("--as Yona offer seule").errors.contains("contribue déjà"))
    }

    @Test("the lead is given, handed over, taken off")
    func lead() throws {
        #expect(try run("lead rediger Cindy DELVOYE").output.contains("Cindy pilote « Rédiger »"))
        let taken = try run("lead rediger Yona")
        #expect(taken.status == 1 && taken.errors.contains("a déjà une personne pilote, Cindy DELVOYE"))
        #expect(try run("lead rediger Yona --hand-over").output.contains("« Rédiger » : Cindy → Yona"))
        #expect(try shares("rediger-cccc") == "cindy:contributor:proposed: yona:lead:proposed:")
        #expect(try run("lead rediger --none").status == 0)
        #expect(try run("lead rediger --none").errors.contains("n’a pas de pilote"))
        #expect(try run("lead rediger Cindy Yona").errors.contains("n’en nommez qu’une"))
        #expect(try run("lead rediger Cam").errors.contains("Camila PINTILIE ou Camille FRAIGNAC"))
        #expect(try run("lead rediger").status == 64 && run("lead rediger Yona --none").status == 64)
    }

    @Test("an answer is taken back")
    func reconsider() throws {
        let run = try run("--as Yona reconsider relire")
        #expect(run.status == 0 && run.output.contains("Yona reprend sa réponse"), "\(run.errors)")
        #expect(try shares("relire-dddd") == "yona:contributor:proposed:")
        #expect(try self.run("--as Yona reconsider relire").errors.contains("n’a pas encore répondu"))
    }

    @Test("ambiguous names are told apart by departments")
    func departments() throws {
        #expect(try run("set camille-aaaa department Culture").status == 0)
        #expect(try run("set camila-aaaa department Finances").status == 0)
        let run = try run("assign rediger Cam")
        #expect(run.status == 1 && run.errors.contains("Camila PINTILIE (Finances) ou Camille FRAIGNAC (Culture)"))
    }

    @Test("help is whole in both languages", arguments: ["offer", "lead", "reconsider", "sheet", "assign"])
    func help(_ command: String) throws {
        let (french, english) = (try run("\(command) --help"), try run("\(command) --help --lang en"))
        #expect(french.status == 0 && english.status == 0 && french.output != english.output)
        #expect(!english.output.contains("é"), "\(english.output)")
    }
}
