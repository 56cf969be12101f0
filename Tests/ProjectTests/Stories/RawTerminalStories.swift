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
        let colour = #/\u{1B}\[(?:[0-9;:]*;)?(?:3|4|9|10)[0-9][0-9;:]*m/#
        #expect(try capture("TERM=xterm-256color").output.contains(colour))
        let plain = try capture("TERM=xterm-256color NO_COLOR=1")
        #expect(plain.status == 0 && plain.output.contains("Accueil"))
        #expect(!plain.output.contains(colour))
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
    private func capture(_ environment: String, steps: [String] = ["quitter", "q"]) throws -> CommandRun {
        let tool = Repository.root.appending(path: "Tests/Tools/pty-capture.py").path
        let quoted = steps.map { "$'\($0.replacing("\r", with: "\\r"))'" }.joined(separator: " ")
        return try sandbox.shell(
            "export LC_ALL=C.UTF-8 \(environment); python3 '\(tool)' 80x24 \(quoted) -- \"$LIAVV\" --data lab")
    }
}
