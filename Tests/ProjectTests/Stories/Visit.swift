import Foundation
import Testing

/// A member at a terminal, with a copy of the sample in `lab`.
struct Visit {
    let sandbox: CommandSandbox
    let terminal: TmuxSession

    init(columns: Int = 80, rows: Int = 24) throws {
        sandbox = try CommandSandbox()
        try sandbox.copySample()
        terminal = try TmuxSession(in: sandbox, columns: columns, rows: rows)
    }

    /// Opens the dashboard as Yona, on the day after the ninth meeting.
    func open() throws {
        try terminal.visit("liavv --data lab --as Yona --today 2024-12-18")
        try terminal.wait(for: "▸1 Accueil", "q quitter")
    }

    /// Quits, and looks whether the terminal is as before.
    func quit(sourceLocation: SourceLocation = #_sourceLocation) throws {
        try terminal.press("q")
        try expectTerminalAsBefore(status: 0, sourceLocation: sourceLocation)
    }

    /// The program has ended, and the next one finds the terminal as this one found it.
    func expectTerminalAsBefore(status: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try terminal.wait(for: "status:\(status)\n", sourceLocation: sourceLocation)
        let (before, after) = (try text("before"), try text("after"))
        #expect(!before.isEmpty && before == after, sourceLocation: sourceLocation)
        let flags = try ["alternate_on", "mouse_any_flag", "keypad_flag", "cursor_flag"].map(terminal.flag)
        #expect(flags == ["0", "0", "0", "1"], sourceLocation: sourceLocation)
    }

    /// What a file of the sandbox holds.
    func text(_ file: String) throws -> String {
        try String(contentsOf: sandbox.root.appending(path: file), encoding: .utf8)
    }

    /// All actions, as Python reads them, without the entries of the journal that wrote them.
    func actions() throws -> String {
        let script = """
            for path in sorted(glob.glob('lab/actions/*.plist')):
                record = plistlib.load(open(path, 'rb'))
                record.pop('revision', None)
                print(path, sorted(record.items()))
            """
        return try sandbox.python(script, "")
    }

    /// The given names of those who have a share in a contribution, as Python reads them from the file.
    func contributors(of title: String) throws -> String {
        let script = """
            read = lambda path: plistlib.load(open(path, 'rb'))
            for path in glob.glob('lab/actions/*.plist'):
                for piece in read(path).get('contributions', []):
                    if piece['title'] == sys.argv[1]:
                        print(*[read(f"lab/members/{share['member']}.plist")['givenName']
                            for share in piece.get('shares', [])])
            """
        return try sandbox.python(script, title)
    }
}
