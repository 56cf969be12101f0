import Testing

@Suite("Command line: an action split into contributions")
struct CommandLineSplitTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func run(_ words: String) throws -> (status: Int32, output: String, errors: String) {
        let run = try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) --as Cindy \(words)")
        let plain = { (text: String) in text.replacing("\u{A0}", with: " ") }
        return (run.status, plain(run.output), plain(run.errors))
    }

    /// The contributions as Python reads them from the file.
    private func titles() throws -> String {
        try sandbox.python(
            """
            a = plistlib.load(open('lab/actions/envoyer-les-invitations-bbbb.plist', 'rb'))
            print([(c['title'], c.get('effort'), c.get('wanted'), len(c.get('shares', []))) for c in a['contributions']])
            """)
    }

    private static let before = "[('Rédiger', None, None, 0), ('Relire à l’œil', None, None, 1)]"

    @Test("tried, made, undone")
    func made() throws {
        let words = "split envoyer \"Appeler la culture 2h @yona @moi\" \"Timbrer personnes:3\""
        let tried = try run(words + " --dry-run")
        #expect(tried.status == 0, "\(tried.errors)")
        #expect(tried.output.contains("titre : Appeler la culture · effort : 2 h · proposée à : Yona DIENE"))
        #expect(tried.output.contains("titre : Timbrer · personnes voulues : 3"))
        #expect(tried.output.contains("2 contributions → rien n’a été écrit (--dry-run)"))
        #expect(try titles() == Self.before)
        let made = try run(words)
        #expect(made.status == 0 && made.output.contains("Enregistré : « Envoyer les invitations"), "\(made.errors)")
        #expect(
            try titles() == Self.before.dropLast() + ", ('Appeler la culture', 2, None, 2), ('Timbrer', None, 3, 0)]")
        #expect(try run("check").status == 0)
        #expect(try run("undo").status == 0)
        #expect(try titles() == Self.before)
    }

    @Test(
        "one line that cannot be keeps all from being made, and is named",
        arguments: [
            ("\"Un #x\"", "« Un #x » : « #x » se dit de l’action entière"), ("\"Un 30/2\"", "« Un 30/2 »"),
            ("\"\"", "Il faut un titre."), ("\"Un @cam\"", "Camila PINTILIE ou Camille FRAIGNAC"),
            ("\"Un -2h\"", "négative"),
        ])
    func refused(line: String, sentence: String) throws {
        for dry in ["", " --dry-run"] {
            let run = try run("split envoyer Deux \(line)\(dry)")
            #expect(run.status == 1 && run.output.isEmpty && run.errors.contains(sentence), "\(run.errors)")
        }
        #expect(try titles() == Self.before)
    }

    @Test("no line is wrong usage, no such action is refused; help is whole in both languages")
    func usage() throws {
        #expect(try run("split envoyer").status == 64)
        #expect(try run("split nulle-part Un").status == 1)
        #expect(try run("split rediger Un").status == 1)
        let (french, english) = (try run("split --help"), try run("split --help --lang en"))
        #expect(french.status == 0 && french.output.contains("Découpe une action"))
        #expect(english.output.contains("Splits an action into contributions"))
    }
}
