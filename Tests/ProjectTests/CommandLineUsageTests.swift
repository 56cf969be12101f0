import Testing

@Suite("Command line: help, usage, screen, generate")
struct CommandLineUsageTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    static let commands = [
        "", "demo", "init", "list", "show", "add", "add action", "set", "assign", "unassign", "accept", "decline",
        "remove", "bin", "bin list", "bin restore", "bin empty", "undo", "redo", "history", "import", "import minutes",
        "check", "screen", "generate", "split", "export", "export layout",
    ]

    @Test("help is whole in both languages", arguments: commands)
    func help(_ command: String) throws {
        let french = try sandbox.shell("$LIAVV \(command) --help")
        let english = try sandbox.shell("LC_ALL=en_GB.UTF-8 $LIAVV \(command) --help")
        #expect(french.status == 0 && english.status == 0)
        for word in ["OVERVIEW", "USAGE", "SUBCOMMANDS", "See '", "Show ", "values:", "default:", "subcommand"] {
            #expect(!french.output.contains(word), "\(french.output)")
        }
        #expect(english.output.hasPrefix("OVERVIEW: "))
        #expect(!english.output.unicodeScalars.contains { "éèêàçùÉ".unicodeScalars.contains($0) })
        let asked = try sandbox.shell("LANG=en_GB.UTF-8 $LIAVV \(command) --lang fr --help")
        #expect(asked.output == french.output)
    }

    @Test(
        "wrong usage is status 64, said on standard error",
        arguments: [
            "list", "list shoes", "list actions more", "list actions --bogus", "list findings --late", "nonsense",
            "--lang de list actions", "--today 2024-02-30 list actions", "list actions --format xml", "show",
            "show a --format csv", "set a", "set a b", "assign a", "accept", "screen nowhere", "screen home --size 5",
            "screen home --size 0x9", "generate", "generate g --actions -1", "generate g --actions many",
            "list actions --mine --member Yona", "add action x y", "import minutes", "remove", "bin restore",
            "bin empty --force", "undo kiosque", "history --limit 0",
        ])
    func usage(_ command: String) throws {
        let run = try sandbox.shell("$LIAVV --data lab \(command)")
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test("completions and the declarations for the manual come from the commands")
    func completions() throws {
        for shell in ["bash", "zsh", "fish"] {
            let run = try sandbox.liavv("--generate-completion-script", shell)
            #expect(run.status == 0)
            #expect(run.output.contains("unassign"))
        }
        #expect(try sandbox.shell("$LIAVV --generate-completion-script bash | bash -n").status == 0)
        let dump = try sandbox.liavv("--experimental-dump-help")
        try sandbox.write(dump.output, to: "help.json")
        #expect(try sandbox.python("print(json.load(open('help.json'))['command']['commandName'])") == "liavv")
    }

    @Test("a pane as text has the size asked for", arguments: ["home", "roadmap", "assignments", "layout", "minutes"])
    func screen(_ pane: String) throws {
        let run = try sandbox.liavv("--data", "lab", "screen", pane, "--size", "80x24", "--today", CommandFixture.today)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("a generated laboratory is the same for the same seed, passes check, and never covers anything")
    func generate() throws {
        let size = "--actions 40 --members 30 --meetings 5"
        let run = try sandbox.shell("$LIAVV generate a \(size) --seed 7 && $LIAVV generate b \(size) --seed 7")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            try sandbox.shell(
                "diff -r -x journal -x .liavv a b && ls a/journal/* | diff - <(ls b/journal/* | sed s:^b:a:)"
            ).output.isEmpty)
        #expect(try sandbox.liavv("--data", "a", "check").status == 0)
        #expect(
            try sandbox.shell("ls a/actions | wc -l; ls a/members | wc -l; ls a/meetings | wc -l").lines == [
                "40", "30", "5",
            ])
        try sandbox.shell("$LIAVV generate c \(size) --seed 8")
        #expect(try sandbox.shell("diff -rq a c").status == 1)
        #expect(try sandbox.liavv("generate", "a").status == 1)
    }
}
