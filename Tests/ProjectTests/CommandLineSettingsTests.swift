import Foundation
import Testing

/// `liavv settings`, and what settings mean for every other command.
@Suite("Command line: settings")
struct CommandLineSettingsTests {
    private let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    @Test("a value is given, written out, taken back; the file is where it says")
    func setting() throws {
        let set = try sandbox.liavv("settings", "set", "theme", "sombre")
        #expect(set.status == 1 && set.errors.contains("sombre") && set.errors.contains("dark"))
        #expect(try sandbox.liavv("settings", "set", "theme", "dark").output == "theme = dark\n")
        #expect(try sandbox.liavv("settings", "get", "theme").output == "dark\n")
        let path = try sandbox.liavv("settings", "path").lines[0]
        let script = "print(plistlib.load(open(sys.argv[1], 'rb')))"
        #expect(try sandbox.python(script, path) == "{'theme': 'dark'}")
        try sandbox.liavv("settings", "unset", "theme")
        #expect(try sandbox.python(script, path) == "{}")
        #expect(try sandbox.shell("ls -A lab | grep -c settings").output == "0\n")
    }

    @Test("keys and colours are given by name; what they lead to is said")
    func entries() throws {
        let run = try sandbox.liavv("settings", "set", "keys.undo", "a", "F11")
        #expect(run.status == 0 && run.output == "keys.undo = a F11\n" && run.errors.contains("assigner"))
        let check = try sandbox.liavv("settings", "check")
        #expect(check.status == 2 && check.lines.count == 1 && check.output.contains("La touche a"))
        #expect(
            try sandbox.liavv("settings", "set", "styles.bad", "gras", "#c00000").output
                == "styles.bad = bold #c00000\n")
        #expect(try sandbox.liavv("settings", "set", "keys.fly", "a").errors.contains("fly"))
        #expect(try sandbox.liavv("settings", "set", "keys.undo", "-").output == "keys.undo = \n")
        try sandbox.liavv("settings", "unset", "keys")
        #expect(try sandbox.liavv("settings", "check").status == 0)
    }

    @Test("each setting is listed with its value and what it does", arguments: ["fr", "en"])
    func list(language: String) throws {
        let run = try sandbox.liavv("settings", "--lang", language)
        for key in ["member", "folder", "language", "theme", "ascii", "mouse", "beside", "styles", "keys"] {
            #expect(run.lines.contains { $0.hasPrefix("  \(key) = ") }, "\(key)")
        }
        #expect(run.output.contains(language == "fr" ? "La langue" : "The language"))
    }

    @Test("the language, the folder and who one is hold for every command; what is said with it comes first")
    func holding() throws {
        for (key, value) in [("language", "en"), ("folder", "lab"), ("member", "yona")] {
            try sandbox.liavv("settings", "set", key, value)
        }
        let mine = try sandbox.liavv("list", "contributions", "--mine")
        #expect(mine.status == 0 && mine.output.contains("Relire") && !mine.output.contains("Rédiger"))
        #expect(try sandbox.liavv("--help").output.contains("dashboard"))
        #expect(try sandbox.liavv("--help", environment: ["LIAVV_LANG": "fr"]).output.contains("tableau de bord"))
        let other = try sandbox.liavv("list", "contributions", "--mine", "--as", "cindy")
        #expect(!other.output.contains("Relire"))
        // Whoever is unknown here is nobody here.
        try sandbox.liavv("settings", "set", "member", "personne-ici")
        #expect(try sandbox.liavv("list", "actions").status == 0)
    }

    @Test("a damaged file is named by every command of settings, left as it is, and holds no other up")
    func damaged() throws {
        try sandbox.shell("mkdir -p .config/liavv && printf '<plist><dict>' >.config/liavv/settings.plist")
        for command in ["list", "check"] {
            let run = try sandbox.liavv("settings", command)
            #expect(run.status == 1 && run.errors.contains("settings.plist"))
        }
        #expect(try sandbox.liavv("settings", "set", "theme", "dark").status == 1)
        #expect(try sandbox.liavv("--data", "lab", "list", "members").status == 0)
        #expect(try sandbox.shell("cat .config/liavv/settings.plist").output == "<plist><dict>")
    }

    @Test("the editor gets a file that can be read, and what it leaves is checked")
    func editor() throws {
        try sandbox.write(
            "#!/bin/sh\nsed -i 's|<dict>|<dict><key>theme</key><string>purple</string>|' \"$1\"\n", to: "ed.sh")
        let run = try sandbox.liavv("settings", "edit", environment: ["EDITOR": "sh ed.sh"])
        #expect(run.status == 2 && run.output.contains("purple"))
        #expect(try sandbox.liavv("settings", "edit", environment: ["VISUAL": "false"]).status == 1)
    }

    @Test("--read-only: whatever would change something is refused in one sentence, and nothing is written")
    func readOnly() throws {
        let before = try sandbox.shell("find lab -printf '%p %T@ %s\\n' | sort").output
        let commands = [
            ["set", "relire", "title", "x"], ["assign", "rediger", "cindy"], ["remove", "relire"],
            ["bin", "empty", "--yes"],
            ["check", "--repair"], ["undo"], ["add", "action", "x"],
        ]
        for words in commands {
            let line = (["--data", "lab", "--read-only"] + words).map { "'\($0)'" }.joined(separator: " ")
            let run = try sandbox.shell("\"$LIAVV\" " + line)
            #expect(run.status != 0 || run.output.contains("vide") || run.errors.isEmpty == false, "\(words)")
        }
        #expect(try sandbox.liavv("--data", "lab", "--read-only", "list", "actions").status == 0)
        #expect(try sandbox.shell("find lab -printf '%p %T@ %s\\n' | sort").output == before)
    }
}
