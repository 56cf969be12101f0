import Foundation
import Testing

/// What really reaches the terminal, byte by byte.
@Suite("Stories: what is sent to the terminal")
struct RawTerminalStories {
    private let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.copySample()
    }

    @Test("NO_COLOR: not one colour; without it, colours")
    func noColour() throws {
        let colour = #/\u{1B}\[(?:[0-9;:]*;)?(?:3|4|9|10)[0-8][0-9;:]*m/#
        #expect(try capture("TERM=xterm-256color").output.contains(colour))
        let plain = try capture("TERM=xterm-256color NO_COLOR=1")
        #expect(plain.status == 0 && plain.output.contains("Accueil"))
        #expect(!plain.output.contains(colour))
    }

    @Test("a theme asked for is the one that is sent, whatever NO_COLOR says; settings give way to NO_COLOR")
    func themes() throws {
        let red = "\u{1B}[38;5;210m"
        let asked = try capture("TERM=xterm-256color NO_COLOR=1", options: "--dark")
        #expect(asked.output.contains("38;5;") && asked.status == 0)
        try sandbox.liavv("settings", "set", "theme", "dark")
        let (kept, plain) = (try capture("TERM=xterm-256color"), try capture("TERM=xterm-256color NO_COLOR=1"))
        #expect(kept.output.contains("38;5;") && !plain.output.contains("38;5;"), "\(red)")
        #expect(try !capture("TERM=xterm").output.contains("38;5;"))
    }

    @Test("an exact colour is sent where the terminal takes it, and taken back at the end; elsewhere the nearest")
    func exactColours() throws {
        try sandbox.liavv("settings", "set", "styles.header", "#123456")
        let exact = try capture("TERM=xterm-256color COLORTERM=truecolor")
        #expect(exact.output.contains("rgb:") && exact.output.contains("\u{1B}]104"))
        let nearest = try capture("TERM=xterm-256color")
        #expect(!nearest.output.contains("rgb:") && nearest.output.contains("38;5;23"))
    }

    @Test(
        "every terminal that the system knows: it opens, searches, and ends as it began",
        arguments: [
            "xterm", "xterm-256color", "tmux-256color", "screen", "screen-256color", "linux", "putty", "rxvt", "vt100",
            "vt220", "ansi",
        ])
    func terminals(name: String) throws {
        guard try sandbox.shell("infocmp \(name) >/dev/null 2>&1").status == 0 else { return }
        let steps = ["Accueil", "2", "Feuille", "S", "Chercher", "k", "sultats", "\u{1B}", "quitter", "q"]
        let run = try capture("TERM=\(name)", steps: steps)
        #expect(run.status == 0, "\(run.errors)")
        let colour = #/\u{1B}\[[0-9;:]*(?:3|4)[0-7][0-9;:]*m/#
        if name.hasPrefix("vt") { #expect(!run.output.contains(colour)) }
        let hasOther = run.output.contains("\u{1B}[?1049h")
        if hasOther { #expect(run.output.contains("\u{1B}[?1049l")) }
    }

    @Test("rows that move are drawn, never scrolled: not every terminal knows how")
    func noScrolling() throws {
        let steps = ["Accueil", "S", "Chercher", "k", "sultats", "i", "Fonseca", "\u{1B}", "quitter", "q"]
        let run = try capture("TERM=xterm-256color", steps: steps)
        #expect(run.status == 0)
        #expect(!run.output.contains(#/\u{1B}\[[0-9]*[ST]/#) && !run.output.contains("\u{1B}[16;21r"))
    }

    @Test("--ascii sends no other byte")
    func ascii() throws {
        let run = try capture("TERM=xterm-256color", steps: ["aide", "2", "oute", "q"], options: "--ascii")
        #expect(run.status == 0 && run.output.unicodeScalars.allSatisfy(\.isASCII))
    }

    @Test("copying sends OSC 52, through tmux wrapped as well")
    func clipboard() throws {
        let steps = ["Accueil", "2", "Feuille", "Y", "OSC 52", "q"]
        let plain = try capture("TERM=xterm-256color", steps: steps)
        let sent = try #require(plain.output.firstMatch(of: #/\u{1B}\]52;c;([A-Za-z0-9+\/=]+)\u{07}/#))
        let text = try #require(Data(base64Encoded: String(sent.1)))
        #expect(try sandbox.liavv("--data", "lab", "show", String(decoding: text, as: UTF8.self)).status == 0)
        #expect(!plain.output.contains("Ptmux;"))
        #expect(
            try capture("TERM=xterm-256color TMUX=x", steps: steps).output.contains("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"))
    }

    @Test("the screen is kept in a file, which is the one that is named; never in the shared folder")
    func dump() throws {
        let steps = ["Accueil", "P", "liavv-home", "q"]
        let run = try capture("TERM=xterm-256color", steps: steps)
        #expect(run.status == 0)
        let files = try sandbox.shell("ls liavv-home-*.txt; cat liavv-home-*.txt")
        #expect(files.lines.first?.hasPrefix("liavv-home-") == true && files.output.contains("▸1 Accueil"))
        let tool = Repository.root.appending(path: "Tests/Tools/pty-capture.py").path
        let inside = try sandbox.shell(
            "export LC_ALL=C.UTF-8 TERM=xterm-256color; cd lab && python3 '\(tool)' 80x24 Accueil P liavv-home q -- \"$LIAVV\" --data . && cd .. && ls .local/state/liavv/liavv-home-*.txt && ! ls lab/liavv-home*"
        )
        #expect(inside.status == 0, "\(inside.errors)")
    }

    @Test("--read-only leaves every file of the folder as it is, even its dates")
    func readOnly() throws {
        try sandbox.shell("find lab -printf '%p %T@ %s\\n' | sort >before")
        let run = try capture(
            "TERM=xterm-256color",
            steps: [
                "lecture seule", "3", "Affectations", "a", "Lecture seule", "2", "Feuille", "n", "Lecture seule", "q",
            ],
            options: "--read-only --as Yona")
        #expect(run.status == 0)
        let after = try sandbox.shell("find lab -printf '%p %T@ %s\\n' | sort | diff before -")
        #expect(after.status == 0, "\(after.output)")
    }

    @Test("a title that would steer the terminal is shown, and steers nothing")
    func escapeSequences() throws {
        let script = #"""
            action = {'title': '\x1b]0;piège\x07 \x9b31mrouge \x1b[34;41mvide', 'due': '2024-12-19'}
            plistlib.dump(action, open('lab/actions/piege-7f3k.plist', 'wb'), fmt=plistlib.FMT_BINARY)
            """#
        _ = try sandbox.python(script)
        let run = try capture("TERM=xterm-256color", steps: ["Accueil", "2", "Feuille", "/piège\r", "rouge", "q"])
        #expect(run.status == 0)
        #expect(run.output.contains("piège") && run.output.contains("vide"))
        for raw in ["\u{1B}]0;", "\u{1B}[34;41m", "\u{07}"] { #expect(!run.output.contains(raw)) }
        #expect(!run.output.unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
    }

    @Test("a terminal that the system does not know: one sentence, status 1", arguments: ["nonesuch", ""])
    func unknownTerminal(name: String) throws {
        let run = try capture("TERM=\(name)", steps: [])
        #expect(run.status == 1)
        #expect(name.isEmpty || run.output.contains(name))
        expectOneSentence(run.output)
    }

    @Test("a terminal that cannot place its cursor: one sentence, status 1")
    func dumbTerminal() throws {
        let run = try capture("TERM=dumb", steps: [])
        #expect(run.status == 1)
        expectOneSentence(run.output)
    }

    @Test("no terminal at all: one sentence on standard error, status 1")
    func noTerminal() throws {
        for run in [try sandbox.liavv("--data", "lab"), try sandbox.shell("\"$LIAVV\" --data lab | cat; exit 1")] {
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("terminal"))
            expectOneSentence(run.errors)
        }
    }

    private func expectOneSentence(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(text.split(whereSeparator: \.isNewline).count == 1, sourceLocation: sourceLocation)
        #expect(!text.contains("\u{1B}"), "it steers the terminal", sourceLocation: sourceLocation)
    }

    /// Opens the dashboard in a pseudo-terminal and types keys, each after what it waits for.
    private func capture(_ environment: String, steps: [String] = ["quitter", "q"], options: String = "") throws
        -> CommandRun
    {
        let tool = Repository.root.appending(path: "Tests/Tools/pty-capture.py").path
        let quoted = steps.map { "$'\($0.replacing("\r", with: "\\r"))'" }.joined(separator: " ")
        return try sandbox.shell(
            "export LC_ALL=C.UTF-8 \(environment); python3 '\(tool)' 80x24 \(quoted) -- \"$LIAVV\" --data lab \(options)"
        )
    }
}
